package candour.backend;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.IDefaultValueProvider;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/// Gives an option that the command line does not have its value from the environment. An empty variable counts as
/// not set. Where neither says anything, the option's own default holds.
record EnvironmentDefaults(Map<String, String> environment) implements IDefaultValueProvider {
    private static final Map<String, String> VARIABLES = Map.of(
            "--port", "CANDOUR_PORT",
            "--host", "CANDOUR_HOST",
            "--data", "CANDOUR_DATA",
            "--keys", "CANDOUR_KEYS",
            "--database", "CANDOUR_DATABASE_URL",
            "--database-user", "CANDOUR_DATABASE_USER",
            "--database-password", "CANDOUR_DATABASE_PASSWORD",
            "--management-port", "CANDOUR_MANAGEMENT_PORT",
            "--management-host", "CANDOUR_MANAGEMENT_HOST");

    @Override
    public @Nullable String defaultValue(ArgSpec argument) {
        String variable = argument instanceof OptionSpec option ? VARIABLES.getOrDefault(option.longestName(), "") : "";
        String value = environment.getOrDefault(variable, "").strip();
        return value.isEmpty() ? null : value;
    }
}
