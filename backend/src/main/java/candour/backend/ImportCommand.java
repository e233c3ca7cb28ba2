package candour.backend;

import candour.backend.platform.intake.ImportOptions;
import candour.backend.platform.intake.Intake;
import candour.backend.platform.intake.IntakeReport;
import candour.shared.area.ForceId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `candour import`: takes files in, on a stopped portal or beside a running one.
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description = "Take in published files: stop and search, census, boundaries, lookups, postcodes.",
        footer = {
            "",
            "PATH is a file, a folder, a .zip or a .gz, in any mixture. What each file is, is told by its content.",
            "A running portal shows the new data at once. Importing the same files again changes nothing."
        })
final class ImportCommand implements Callable<Integer> {
    private final Console console;

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private DatabaseOptions database = new DatabaseOptions();

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "what to take in")
    private List<Path> paths = List.of();

    @Option(
            names = "--force",
            paramLabel = "FORCE",
            description = "the force of stop and search files whose name does not tell it, such as west-midlands")
    private @Nullable ForceId force;

    @Option(
            names = "--month",
            paramLabel = "YYYY-MM",
            description = "the month of stop and search files whose name does not tell it")
    private @Nullable YearMonth month;

    ImportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        for (Path path : paths) {
            if (!Files.exists(path) && spec != null) {
                throw new ParameterException(spec.commandLine(), "there is no file or folder " + path);
            }
        }
        try (Portal portal = Portal.open(database)) {
            int status = run(console, portal, paths, new ImportOptions(force, month, false));
            TrialStaff.closeBesideRealData(console, portal);
            return status;
        }
    }

    /// Takes the files in and prints the closing table.
    ///
    /// @return the exit status
    static int run(Console console, Portal portal, List<Path> paths, ImportOptions options) throws IOException {
        IntakeReport report;
        long rate;
        try (ImportBar bar = new ImportBar(console)) {
            report = portal.part(Intake.class).run(paths, options, bar);
            rate = bar.rate();
        }
        ImportTable.of(report).forEach(console::say);
        if (console.terminal()) {
            console.say(String.format(Locale.UK, "%,d rows a second", rate));
        }
        if (report.files().isEmpty()) {
            console.complain("candour: there is no file in " + paths);
        }
        return report.anyFailed() || report.files().isEmpty() ? ExitCode.SOFTWARE : ExitCode.OK;
    }
}
