package candour.backend;

import static org.junit.jupiter.api.Assertions.assertEquals;

import candour.backend.platform.intake.FileReport;
import candour.backend.platform.intake.FileStatus;
import candour.backend.platform.intake.IntakeReport;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class ImportTableTest {

    @Test
    void each_file_has_a_line_each_reason_stands_below_and_sums_close_it() {
        IntakeReport report = new IntakeReport(List.of(
                new FileReport(
                        "2023-05-bedfordshire-stop-and-search.csv",
                        "stop and search",
                        1234,
                        1233,
                        1,
                        0,
                        Duration.ofMillis(1240),
                        FileStatus.STORED,
                        ""),
                new FileReport("page.csv", "", 0, 0, 0, 0, Duration.ZERO, FileStatus.REFUSED, "It is a web page.")));
        assertEquals("""
                file                                      kind              read  stored  rejected  replaced  seconds
                2023-05-bedfordshire-stop-and-search.csv  stop and search  1,234   1,233         1         0      1.2
                page.csv                                                       0       0         0         0      0.0  refused
                    It is a web page.
                2 files                                                    1,234   1,233         1         0      1.2
                """.lines().toList(), ImportTable.of(report));
    }

    @Test
    void a_long_path_keeps_its_end() {
        String path = "/a/very/long/way/".repeat(10) + "2023-05-bedfordshire-stop-and-search.csv";
        IntakeReport report =
                new IntakeReport(List.of(new FileReport(path, "", 0, 0, 0, 0, Duration.ZERO, FileStatus.SKIPPED, "")));
        String line = ImportTable.of(report).get(1);
        assertEquals("...", line.substring(0, 3));
        assertEquals("stop-and-search.csv", line.substring(41, 60));
    }
}
