package candour.backend.scrutiny.extract;

import candour.backend.platform.export.CsvTable;
import candour.backend.support.StaffDesk;
import candour.shared.area.AreaCode;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Extracts for tests.
public final class ExtractFixtures {
    private ExtractFixtures() {}

    /// The made-up extract of 180 records, of July to September 2026.
    public static byte[] sample() {
        return new ExampleExtract().sample(YearMonth.of(2026, 7), new AreaCode("E08000025"));
    }

    /// An extract of so many records that differ in number, power and grounds only.
    public static byte[] records(int count) {
        List<List<String>> rows = new ArrayList<>();
        for (int number = 1; number <= count; number++) {
            rows.add(row(String.format(Locale.ROOT, "TEST-%05d", number), "Something was hidden in a bag."));
        }
        return file(rows);
    }

    /// A row with this number and these grounds.
    static List<String> row(String number, String grounds) {
        return new ArrayList<>(List.of(
                number,
                "2026-08",
                "pace-s1",
                "stolen-goods",
                "arrest",
                "yes",
                grounds,
                "yes",
                "E08000025",
                "18-24",
                "W1",
                "white",
                "male",
                "no",
                "no"));
    }

    /// A file of these rows under the headings.
    static byte[] file(List<List<String>> rows) {
        CsvTable table = new CsvTable(ExtractColumn.headings());
        rows.forEach(table::row);
        return table.bytes();
    }

    static String text(byte[] file) {
        return new String(file, StandardCharsets.UTF_8);
    }

    /// Gives the file for July to September 2026.
    public static HttpResponse<String> give(StaffDesk desk, byte[] file) {
        return desk.upload("/staff/cases/extracts", file, "from", "2026-07", "to", "2026-09");
    }
}
