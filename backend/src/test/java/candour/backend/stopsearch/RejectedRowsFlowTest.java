package candour.backend.stopsearch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import candour.backend.platform.intake.ContentHash;
import candour.backend.platform.intake.ImportBatchRepository;
import candour.backend.platform.intake.ImportOutcome;
import candour.backend.platform.intake.ImportRejectRepository;
import candour.backend.platform.intake.RejectedBatch;
import candour.backend.platform.intake.RejectedRow;
import candour.backend.platform.intake.SourceFile;
import candour.backend.support.TestPortal;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RejectedRowsFlowTest {
    private static final String KIND = "stop and search";
    private static final List<RejectedRow> ROWS = List.of(
            new RejectedRow(2, "has 14 cells where 15 are needed", "=cmd|' /C calc'!A0,x"),
            new RejectedRow(9, "the date cannot be read", "Person search,\"yesterday\""));
    private final TestPortal portal = TestPortal.emptied();
    private final ImportRejectRepository rejects = portal.bean(ImportRejectRepository.class);

    @BeforeEach
    void store() throws SQLException {
        save("kent 2023-04", List.of(new RejectedRow(5, "another month", "x")));
        save("kent 2023-05", List.of(new RejectedRow(4, "an earlier file", "x")));
        save("kent 2023-05", ROWS);
    }

    @Test
    void the_newest_import_of_a_subject_is_found_with_its_rows() {
        RejectedBatch batch = rejects.findNewest(KIND, "kent 2023-05").orElseThrow();
        assertEquals("2023-05-kent-stop-and-search.csv", batch.fileName());
        assertEquals(2, batch.rejected());
        assertEquals(ROWS, rejects.list(batch.reference()));
        assertEquals(Optional.of(batch), rejects.find(batch.reference()));
        assertEquals(Optional.empty(), rejects.findNewest(KIND, "kent 2023-06"));
    }

    @Test
    void rejected_rows_are_offered_as_csv_without_formulas() throws IOException, InterruptedException {
        RejectedBatch batch = rejects.findNewest(KIND, "kent 2023-05").orElseThrow();
        HttpResponse<String> answer = get("/imports/" + batch.reference() + "/rejected.csv");
        assertEquals(200, answer.statusCode());
        assertTrue(answer.headers().firstValue("content-type").orElse("").startsWith("text/csv"));
        assertEquals("""
                \uFEFFfile,line,reason,row_as_published\r
                2023-05-kent-stop-and-search.csv,2,has 14 cells where 15 are needed,"'=cmd|' /C calc'!A0,x"\r
                2023-05-kent-stop-and-search.csv,9,the date cannot be read,"Person search,""yesterday\"""\r
                """, answer.body());
    }

    @Test
    void an_unknown_import_is_not_found() throws IOException, InterruptedException {
        assertEquals(404, get("/imports/" + "0".repeat(32) + "/rejected.csv").statusCode());
        assertEquals(404, get("/imports/1/rejected.csv").statusCode());
    }

    private void save(String subject, List<RejectedRow> rows) throws SQLException {
        SourceFile file = new SourceFile(
                Path.of("x"), "x", "2023-05-kent-stop-and-search.csv", 1, new ContentHash("ab".repeat(32)));
        try (Connection connection = portal.connect()) {
            portal.bean(ImportBatchRepository.class)
                    .save(connection, KIND, file, false, new ImportOutcome.Stored(subject, 9, 7, 0, rows, ""));
        }
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(portal.address().resolve(path)).build(),
                    HttpResponse.BodyHandlers.ofString());
        }
    }
}
