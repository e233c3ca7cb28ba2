package candour.backend;

import candour.backend.platform.check.Check;
import candour.backend.platform.check.Finding;
import candour.backend.platform.check.Finding.Grade;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;

/// `candour check`: looks whether all is well and changes nothing.
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Look whether the database, its settings, the data and the figures are as they should be.",
        footer = {"", "Exit status: 0 when nothing is wrong, 1 otherwise."})
final class CheckCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private DatabaseOptions database = new DatabaseOptions();

    CheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (Portal portal = Portal.open(database)) {
            List<Check> checks = portal.context().getBeansOfType(Check.class).stream()
                    .sorted(Comparator.comparingInt(Check::order))
                    .toList();
            int wrong = 0;
            for (Check check : checks) {
                for (Finding finding : check.findings()) {
                    console.say(String.format(
                            Locale.UK, "%-5s %-18s %s", word(finding.grade()), finding.subject(), finding.said()));
                    wrong += finding.grade() == Grade.BAD ? 1 : 0;
                }
            }
            console.say(wrong == 0 ? "All is well." : wrong + " thing(s) to put right.");
            return wrong == 0 ? ExitCode.OK : ExitCode.SOFTWARE;
        }
    }

    private static String word(Grade grade) {
        return switch (grade) {
            case GOOD -> "ok";
            case NOTE -> "note";
            case BAD -> "WRONG";
        };
    }
}
