package candour.backend;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `candour` by itself: help and version.
@Command(
        name = "candour",
        mixinStandardHelpOptions = true,
        versionProvider = CandourCommand.Version.class,
        synopsisSubcommandLabel = "COMMAND",
        description = "Stop and search where you live: a portal on published data.",
        footer = {
            "",
            "Each option can also be set in the environment: CANDOUR_PORT, CANDOUR_HOST, CANDOUR_DATA, CANDOUR_KEYS,",
            "CANDOUR_DATABASE_URL, CANDOUR_DATABASE_USER, CANDOUR_DATABASE_PASSWORD, CANDOUR_MANAGEMENT_PORT,",
            "CANDOUR_MANAGEMENT_HOST. What the command line says comes first.",
            "Exit status: 0 done, 1 failed, 2 the command line cannot be understood."
        })
final class CandourCommand implements Runnable {
    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public void run() {
        if (spec != null) {
            throw new ParameterException(
                    spec.commandLine(), "say what to do: serve, import, sample, check, user or code");
        }
    }

    /// The version that the build wrote into the jar.
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = CandourCommand.class.getPackage().getImplementationVersion();
            return new String[] {
                "candour " + (version == null ? "(not packaged)" : version),
                "Java " + Runtime.version(),
                "GPL-3.0-or-later, without any warranty."
            };
        }
    }
}
