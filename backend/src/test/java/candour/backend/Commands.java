package candour.backend;

import candour.backend.support.TestDatabase;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;

/// The program as an operator runs it beside the test portal: on the same database and keys.
final class Commands {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    /// Runs a command and gives its exit status.
    int run(String... arguments) {
        PrintStream nowhere = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
        Console console = new Console(new PrintWriter(out, true), new PrintWriter(err, true), nowhere, false);
        return Application.run(console, environment(), arguments);
    }

    /// All that was said so far.
    String said() {
        return out.toString();
    }

    /// All that was complained of so far.
    String complained() {
        return err.toString();
    }

    private static Map<String, String> environment() {
        return Map.of(
                "CANDOUR_DATABASE_URL", setting("datasources.default.url").replaceFirst("\\?.*", ""),
                "CANDOUR_DATABASE_USER", setting("datasources.default.username"),
                "CANDOUR_DATABASE_PASSWORD", setting("datasources.default.password"),
                "CANDOUR_DATABASE_OWNER_USER", setting("flyway.datasources.default.user"),
                "CANDOUR_DATABASE_OWNER_PASSWORD", setting("flyway.datasources.default.password"),
                "CANDOUR_DATABASE_EQUALITY_USER", setting("datasources.equality.username"),
                "CANDOUR_DATABASE_EQUALITY_PASSWORD", setting("datasources.equality.password"),
                "CANDOUR_DATABASE_MAY_LOSE", "true",
                "CANDOUR_KEYS", setting("candour.key.folder"));
    }

    private static String setting(String name) {
        return Objects.requireNonNull(TestDatabase.settings().get(name), name);
    }
}
