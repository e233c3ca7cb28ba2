package candour.backend;

import candour.backend.platform.intake.FileReport;
import candour.backend.platform.intake.FileStatus;
import candour.backend.platform.intake.IntakeReport;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToLongFunction;

/// The table that closes an import: one line for each file, sums at the end, and a sentence under each file that needs
/// one.
final class ImportTable {
    private static final List<String> HEADINGS =
            List.of("file", "kind", "read", "stored", "rejected", "replaced", "seconds", "");
    private static final int LONGEST_NAME = 60;
    private static final int TEXT_COLUMNS = 2;

    private ImportTable() {}

    /// The table's lines.
    static List<String> of(IntakeReport report) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(HEADINGS);
        report.files().forEach(file -> rows.add(cells(file)));
        List<String> sums = List.of(
                report.files().size() + (report.files().size() == 1 ? " file" : " files"),
                "",
                sum(report, FileReport::read),
                sum(report, FileReport::stored),
                sum(report, FileReport::rejected),
                sum(report, FileReport::replaced),
                seconds(report.files().stream()
                        .mapToLong(f -> f.took().toMillis())
                        .sum()),
                "");
        rows.add(sums);
        int[] widths = widths(rows);
        List<String> lines = new ArrayList<>();
        lines.add(line(HEADINGS, widths));
        for (int i = 0; i < report.files().size(); i++) {
            lines.add(line(rows.get(i + 1), widths));
            FileReport file = report.files().get(i);
            if (!file.note().isEmpty() && file.status() != FileStatus.UNCHANGED) {
                lines.add("    " + file.note());
            }
        }
        lines.add(line(sums, widths));
        return lines;
    }

    private static List<String> cells(FileReport file) {
        return List.of(
                shortened(file.shownAs()),
                file.kind(),
                number(file.read()),
                number(file.stored()),
                number(file.rejected()),
                number(file.replaced()),
                seconds(file.took().toMillis()),
                file.status() == FileStatus.STORED ? "" : file.status().name().toLowerCase(Locale.ROOT));
    }

    /// The end of a path tells more than its beginning.
    private static String shortened(String name) {
        return name.length() <= LONGEST_NAME ? name : "..." + name.substring(name.length() - LONGEST_NAME + 3);
    }

    private static String sum(IntakeReport report, ToLongFunction<FileReport> column) {
        return number(report.files().stream().mapToLong(column).sum());
    }

    private static String number(long value) {
        return String.format(Locale.UK, "%,d", value);
    }

    private static String seconds(long millis) {
        return String.format(Locale.UK, "%.1f", millis / 1000.0);
    }

    private static int[] widths(List<List<String>> rows) {
        int[] widths = new int[HEADINGS.size()];
        for (List<String> row : rows) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], row.get(i).length());
            }
        }
        return widths;
    }

    private static String line(List<String> cells, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            boolean left = i < TEXT_COLUMNS || i == widths.length - 1;
            String gap = " ".repeat(widths[i] - cells.get(i).length());
            line.append(i == 0 ? "" : "  ").append(left ? cells.get(i) + gap : gap + cells.get(i));
        }
        return line.toString().stripTrailing();
    }
}
