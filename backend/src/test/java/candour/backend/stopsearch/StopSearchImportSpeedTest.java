package candour.backend.stopsearch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import candour.backend.bench.ImportSpeed;
import candour.backend.platform.intake.SourceFile;
import candour.backend.support.SharedData;
import candour.backend.support.TestPortal;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/// Reports rates; the goals are held by the benchmark, on a machine that does nothing else.
class StopSearchImportSpeedTest {

    @Test
    void an_import_and_a_bare_stream_store_the_same_rows(TestReporter report) throws IOException, SQLException {
        List<SourceFile> files = metropolitan();
        ImportSpeed speed = new ImportSpeed(TestPortal.running());
        for (int round = 0; round < 2; round++) {
            ImportSpeed.Result result = speed.measure(files);
            assertEquals(176_625, result.rows());
            report.publishEntry(
                    "import",
                    "%,.0f rows/s, bare %,.0f rows/s, ratio %.2f"
                            .formatted(
                                    result.rows() / result.importSeconds(),
                                    result.rows() / result.loadSeconds(),
                                    result.ratio()));
        }
        TestPortal.emptied();
    }

    @Test
    void parsing_alone_keeps_ahead_of_the_database(TestReporter report) throws IOException, FileRefused {
        String text = Files.readString(metropolitan().getLast().content());
        for (int round = 0; round < 8; round++) {
            long begun = System.nanoTime();
            Iterator<RawStopSearch> rows = RawRows.of(new StringReader(text)).iterator();
            StopSearchParser parser = new StopSearchParser(
                    Header.of(rows.next().fields()), (list, content) -> content.length(), YearMonth.of(2019, 1));
            int good = 0;
            while (rows.hasNext()) {
                good += parser.parse(rows.next()) instanceof ParsedRow.Parsed ? 1 : 0;
            }
            assertEquals(17_988, good);
            report.publishEntry("parse", "%,.0f rows/s".formatted(good / ((System.nanoTime() - begun) / 1e9)));
        }
    }

    private static List<SourceFile> metropolitan() throws IOException {
        return PublishedDataTest.files(SharedData.path("stop-and-search")).stream()
                .filter(path -> path.toString().contains("metropolitan")
                        && !path.toString().contains("2022"))
                .map(PublishedFile::real)
                .toList();
    }
}
