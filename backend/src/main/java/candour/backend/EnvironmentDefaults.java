package candour.backend;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.IDefaultValueProvider;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/// Gives an option that the command line does not have its value from the environment. An empty variable counts as
/// not set. Where neither says anything, the option's own default holds.
record EnvironmentDefaults(Map<String, String> environment) implements IDefaultValueProvider {
    private static final Map<String, String> VARIABLES = Map.ofEntries(
            Map.entry("--port", "CANDOUR_PORT"),
            Map.entry("--host", "CANDOUR_HOST"),
            Map.entry("--data", "CANDOUR_DATA"),
            Map.entry("--keys", "CANDOUR_KEYS"),
            Map.entry("--database", "CANDOUR_DATABASE_URL"),
            Map.entry("--database-user", "CANDOUR_DATABASE_USER"),
            Map.entry("--database-password", "CANDOUR_DATABASE_PASSWORD"),
            Map.entry("--database-owner-user", "CANDOUR_DATABASE_OWNER_USER"),
            Map.entry("--database-owner-password", "CANDOUR_DATABASE_OWNER_PASSWORD"),
            Map.entry("--database-equality-user", "CANDOUR_DATABASE_EQUALITY_USER"),
            Map.entry("--database-equality-password", "CANDOUR_DATABASE_EQUALITY_PASSWORD"),
            Map.entry("--database-may-lose", "CANDOUR_DATABASE_MAY_LOSE"),
            Map.entry("--management-port", "CANDOUR_MANAGEMENT_PORT"),
            Map.entry("--management-host", "CANDOUR_MANAGEMENT_HOST"));

    @Override
    public @Nullable String defaultValue(ArgSpec argument) {
        String variable = argument instanceof OptionSpec option ? VARIABLES.getOrDefault(option.longestName(), "") : "";
        String value = environment.getOrDefault(variable, "").strip();
        return value.isEmpty() ? null : value;
    }
}
