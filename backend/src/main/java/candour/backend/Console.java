package candour.backend;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/// The terminal or pipe that the program talks to; the only place that knows the standard streams.
///
/// @param out for what was asked for
/// @param err for progress and complaints
/// @param progress the stream a progress bar is drawn on
/// @param terminal whether a person looks on, so that a line may be drawn over
record Console(PrintWriter out, PrintWriter err, PrintStream progress, boolean terminal) {

    static Console ofThisProgram() {
        java.io.Console terminal = System.console();
        return new Console(
                new PrintWriter(System.out, true, StandardCharsets.UTF_8),
                new PrintWriter(System.err, true, StandardCharsets.UTF_8),
                System.err,
                terminal != null && terminal.isTerminal());
    }

    void say(String line) {
        out.println(line);
        out.flush();
    }

    void complain(String line) {
        err.println(line);
        err.flush();
    }
}
