package candour.backend.stopsearch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import candour.backend.platform.intake.ImportOptions;
import candour.backend.platform.intake.ImportOutcome;
import candour.backend.platform.intake.ImportProgress;
import candour.backend.support.TestDatabase;
import candour.backend.support.TestPortal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

/// Whatever ends an import half-way, readers have the old month whole.
@Isolated("watches the transactions of the whole server")
class KilledImportTest {
    private static final String H = PublishedFile.HEADER + "\n";
    private static final String R = PublishedFile.ROW + "\n";
    private static final String UNDER_WAY =
            "SELECT COUNT(*) FROM information_schema.innodb_trx WHERE trx_rows_modified > 5000";
    private final TestPortal portal = TestPortal.emptied();
    private final StopSearchImport importer = portal.bean(StopSearchImport.class);

    private final Path folder;

    KilledImportTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void a_process_killed_in_the_middle_leaves_rows_ledger_figures_and_history_as_they_were()
            throws IOException, SQLException, InterruptedException {
        importer.take(PublishedFile.typed(H + R + R), ImportOptions.NONE, ImportProgress.SILENT);
        List<String> before = snapshot();
        Path file = folder.resolve("2023-05-bedfordshire-stop-and-search.csv");
        Files.writeString(file, H + R.repeat(30_000));
        Path marker = folder.resolve("half-way");
        Process child = start(file, marker);
        try {
            waitUntil(() -> Files.exists(marker) || !child.isAlive());
            assertTrue(child.isAlive(), () -> "the child ended by itself: " + output());
            waitUntil(() -> first(UNDER_WAY).equals("1"));
            assertEquals(before, snapshot());
        } finally {
            child.destroyForcibly();
            child.waitFor();
        }
        waitUntil(() -> first(UNDER_WAY).equals("0"));
        assertEquals(before, snapshot());
        ImportOutcome again = importer.take(PublishedFile.real(file), ImportOptions.NONE, ImportProgress.SILENT);
        assertEquals(30_000, ((ImportOutcome.Stored) again).stored());
        assertEquals("30000", first("SELECT COUNT(*) FROM stop_search"));
    }

    @Test
    void a_connection_killed_in_the_middle_leaves_the_old_month_and_the_next_try_succeeds() throws SQLException {
        importer.take(PublishedFile.typed(H + R), ImportOptions.NONE, ImportProgress.SILENT);
        List<String> before = snapshot();
        int[] chunks = {0};
        ImportProgress killing = (rows, bytes) -> {
            if (++chunks[0] == 10) {
                waitUntil(() -> first(UNDER_WAY).equals("1"));
                run("KILL "
                        + first("SELECT trx_mysql_thread_id FROM information_schema.innodb_trx "
                                + "WHERE trx_rows_modified > 5000"));
            }
        };
        boolean failed = false;
        try {
            importer.take(PublishedFile.typed(H + R.repeat(30_000)), ImportOptions.NONE, killing);
        } catch (IllegalStateException e) {
            failed = true;
        }
        assertTrue(failed, "the import told of its end");
        waitUntil(() -> first(UNDER_WAY).equals("0"));
        assertEquals(before, snapshot());
        ImportOutcome again =
                importer.take(PublishedFile.typed(H + R.repeat(30_000)), ImportOptions.NONE, ImportProgress.SILENT);
        assertTrue(again instanceof ImportOutcome.Stored);
    }

    private Process start(Path file, Path marker) throws IOException {
        Map<String, String> settings = TestDatabase.settings();
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx400m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        ChildImport.class.getName(),
                        settings.get("datasources.default.url"),
                        settings.get("datasources.default.username"),
                        settings.get("datasources.default.password"),
                        file.toString(),
                        marker.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("output").toFile())
                .start();
    }

    private String output() {
        try {
            return Files.readString(folder.resolve("output"));
        } catch (IOException e) {
            return e.toString();
        }
    }

    /// What readers see of records, ledger, figures and history.
    private List<String> snapshot() {
        List<String> seen = new ArrayList<>();
        for (String sql : List.of(
                "SELECT COUNT(*), MAX(line), SUM(location_id) FROM stop_search",
                "SELECT force_id, edition_month, batch_id, searches, revisions FROM force_month",
                "SELECT area_id, period, force_id, HEX(cells) FROM area_figures ORDER BY area_id, period, force_id",
                "SELECT COUNT(*), MAX(id) FROM import_batch",
                "SELECT number FROM edition")) {
            seen.add(all(sql));
        }
        return seen;
    }

    private String first(String sql) {
        String all = all(sql);
        return all.substring(0, all.indexOf(' '));
    }

    private String all(String sql) {
        StringBuilder text = new StringBuilder();
        try (Connection connection = portal.connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                    text.append(rows.getString(i)).append(' ');
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return text.toString();
    }

    private void run(String sql) {
        try (Connection connection = portal.connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private interface Condition {
        boolean holds();
    }

    private static void waitUntil(Condition condition) {
        for (int i = 0; i < 200 && !condition.holds(); i++) {
            try {
                // the server refreshes its list of transactions only when nobody asked for a tenth of a second
                Thread.sleep(300);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
        assertTrue(condition.holds(), "it took more than a minute");
    }
}
