package candour.backend.bench;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The closing table: our figure, the bare limit measured in the same run, their ratio, the goal, and whether it is
/// met.
final class BenchTable {
    private static final PrintStream OUT =
            new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);

    private final List<String[]> rows = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    BenchTable() {
        rows.add(new String[] {"goal", "what", "ours", "bare limit", "ratio", "goal says", "met"});
    }

    /// A goal on the ratio of ours to the bare limit, both times in milliseconds: the lower the better.
    void atMost(String goal, String what, double ours, double bare, double limit) {
        double ratio = ours / bare;
        add(goal, what, millis(ours), millis(bare), two(ratio), "<= " + two(limit), ratio <= limit);
    }

    /// A goal on the ratio of two rates in rows a second: the higher the better.
    void atLeast(String goal, String what, double ours, double bare, double limit) {
        double ratio = ours / bare;
        String unit = "%,.0f rows/s";
        add(goal, what, unit.formatted(ours), unit.formatted(bare), two(ratio), ">= " + two(limit), ratio >= limit);
    }

    /// Times in milliseconds for which no goal is set.
    void shown(String goal, String what, double ours, double bare) {
        rows.add(new String[] {goal, what, millis(ours), millis(bare), two(ours / bare), "", ""});
    }

    /// A row whose cells are text already.
    void add(String goal, String what, String ours, String bare, String ratio, String says, boolean met) {
        rows.add(new String[] {goal, what, ours, bare, ratio, says, met ? "yes" : "NO"});
        say(goal + " " + what + ": " + ours + (bare.isEmpty() ? "" : ", bare " + bare) + (met ? "" : "  NOT MET"));
    }

    /// A row for what could not be measured, with why.
    void missing(String goal, String what, String why) {
        rows.add(new String[] {goal, what, why, "", "", "", "not measured"});
        say(goal + " " + what + ": " + why);
    }

    /// A sentence below the table.
    void note(String text) {
        notes.add(text);
    }

    /// Says how far the run has come.
    static void say(String text) {
        OUT.println(text);
    }

    /// Prints the table and writes it to the file.
    void finish(String heading, Path file) throws IOException {
        StringBuilder text = new StringBuilder("# " + heading + "\n\n");
        int[] widths = new int[rows.getFirst().length];
        for (String[] row : rows) {
            for (int i = 0; i < row.length; i++) {
                widths[i] = Math.max(widths[i], row[i].length());
            }
        }
        for (int line = 0; line < rows.size(); line++) {
            append(text, rows.get(line), widths);
            if (line == 0) {
                for (int width : widths) {
                    text.append("|-").append("-".repeat(width)).append('-');
                }
                text.append("|\n");
            }
        }
        notes.forEach(note -> text.append("\n- ").append(note));
        text.append('\n');
        OUT.println();
        OUT.print(text);
        Files.writeString(file, text);
    }

    private static void append(StringBuilder text, String[] row, int[] widths) {
        for (int i = 0; i < row.length; i++) {
            text.append("| ")
                    .append(row[i])
                    .append(" ".repeat(widths[i] - row[i].length()))
                    .append(' ');
        }
        text.append("|\n");
    }

    static String millis(double millis) {
        return String.format(Locale.UK, millis < 10 ? "%.2f ms" : millis < 1000 ? "%.0f ms" : "%,.0f ms", millis);
    }

    static String two(double number) {
        return String.format(Locale.UK, "%.2f", number);
    }
}
