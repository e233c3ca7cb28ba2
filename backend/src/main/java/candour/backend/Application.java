package candour.backend;

import candour.shared.area.ForceId;
import java.util.Map;
import picocli.CommandLine;

/// The program: reads the command line and does what it says.
public final class Application {

    private Application() {}

    /// @param arguments the command line
    public static void main(String[] arguments) {
        int status = run(Console.ofThisProgram(), System.getenv(), arguments);
        System.exit(status);
    }

    /// Does what the command line says.
    ///
    /// @return the exit status: 0 done, 1 failed, 2 the command line cannot be understood
    static int run(Console console, Map<String, String> environment, String... arguments) {
        CommandLine commands = new CommandLine(new CandourCommand())
                .addSubcommand(new ServeCommand(console))
                .addSubcommand(new ImportCommand(console))
                .addSubcommand(new SampleCommand(console))
                .addSubcommand(new CheckCommand(console))
                .addSubcommand(new CommandLine(new UserCommand()).addSubcommand(new UserCommand.Add(console)))
                .addSubcommand(new CodeCommand(console))
                .addSubcommand(new RehearseCommand(console));
        commands.registerConverter(ForceId.class, new ForceConverter());
        commands.setDefaultValueProvider(new EnvironmentDefaults(environment));
        commands.setOut(console.out());
        commands.setErr(console.err());
        commands.setUsageHelpAutoWidth(true);
        commands.setParameterExceptionHandler(Application::misunderstood);
        commands.setExecutionExceptionHandler(new Failure(console));
        return commands.execute(arguments);
    }

    private static int misunderstood(CommandLine.ParameterException e, String[] arguments) {
        CommandLine command = e.getCommandLine();
        command.getErr().println("candour: " + e.getMessage());
        CommandLine.UnmatchedArgumentException.printSuggestions(e, command.getErr());
        command.getErr().println("Try: " + command.getCommandSpec().qualifiedName() + " --help");
        return CommandLine.ExitCode.USAGE;
    }
}
