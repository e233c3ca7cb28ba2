package candour.backend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CommandLineTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void help_and_version_are_answers_and_go_to_the_output() {
        assertEquals(0, run(Map.of(), "--help"));
        assertTrue(out.toString().contains("candour [-hV] COMMAND"), out.toString());
        assertEquals(0, run(Map.of(), "--version"));
        assertTrue(out.toString().contains("GPL-3.0-or-later"));
        assertEquals("", err.toString());
        assertTrue(!out.toString().contains("rehearse"));
    }

    @Test
    void what_cannot_be_understood_ends_with_2_and_a_hint() {
        for (String[] wrong : new String[][] {
            {},
            {"sevre"},
            {"serve", "--port", "many"},
            {"import"},
            {"import", "/nowhere/at/all"},
            {"import", "--month", "May", "."},
            {"import", "--force", "The Met", "."}
        }) {
            assertEquals(2, run(Map.of(), wrong), String.join(" ", wrong));
        }
        assertTrue(err.toString().contains("there is no file or folder /nowhere/at/all"));
        assertTrue(err.toString().contains("such as west-midlands"));
        assertTrue(err.toString().contains("Try: candour import --help"));
        assertEquals("", out.toString());
    }

    @Test
    void an_address_that_is_none_ends_with_1_and_says_how_it_must_look() {
        assertEquals(1, run(Map.of(), "check", "--database", "postgres://x"));
        assertTrue(err.toString().contains("jdbc:mysql://host:3306/candour"), err.toString());
    }

    @Test
    void an_option_comes_before_the_environment() {
        Map<String, String> environment = Map.of("CANDOUR_DATABASE_URL", "from-environment", "CANDOUR_DATA", "");
        assertEquals(1, run(environment, "check"));
        assertTrue(err.toString().contains("from-environment"));
        assertEquals(1, run(environment, "check", "--database", "from-option"));
        assertTrue(err.toString().contains("from-option"));
    }

    @Test
    void a_taken_port_is_named_with_the_option_that_changes_it() throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            String port = String.valueOf(taken.getLocalPort());
            assertEquals(1, run(Map.of("CANDOUR_PORT", port), "serve"));
            assertTrue(err.toString().contains("Cannot listen on 127.0.0.1 port " + port), err.toString());
            assertTrue(err.toString().contains("--port or CANDOUR_PORT"));
        }
    }

    private int run(Map<String, String> environment, String... arguments) {
        PrintStream nowhere = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
        Console console = new Console(new PrintWriter(out), new PrintWriter(err), nowhere, false);
        return Application.run(console, environment, arguments);
    }
}
