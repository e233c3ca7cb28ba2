package candour.backend;

import candour.backend.identity.SampleStaff;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `candour code`: stands in for the phone of made-up staff in a trial.
@Command(
        name = "code",
        mixinStandardHelpOptions = true,
        description = "Print the one-time code of made-up staff in a trial. There is no way to get the code of anybody "
                + "else: the app on their phone makes it.")
final class CodeCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private DatabaseOptions database = new DatabaseOptions();

    @Parameters(paramLabel = "MAIL", description = "such as caseworker@example.org")
    private String email = "";

    CodeCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (Portal portal = Portal.open(database)) {
            console.say(portal.part(SampleStaff.class)
                    .code(email)
                    .orElseThrow(() -> new CannotDo("There is nobody made up with the address " + email + ".")));
            return ExitCode.OK;
        }
    }
}
