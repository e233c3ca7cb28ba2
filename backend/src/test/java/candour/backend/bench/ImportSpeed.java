package candour.backend.bench;

import candour.backend.platform.intake.ImportOptions;
import candour.backend.platform.intake.ImportOutcome;
import candour.backend.platform.intake.ImportProgress;
import candour.backend.platform.intake.Importer;
import candour.backend.platform.intake.SourceFile;
import candour.backend.platform.persistence.BulkLoad;
import candour.backend.support.TestPortal;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/// Measures how fast stop and search files are taken in, against one LOAD DATA of the same rows, already encoded, into
/// the same table of the same server (goal F5).
public final class ImportSpeed {
    private static final String COLUMNS = "force_id, edition_month, line, happened_at, type, part_of_operation, "
            + "operation_id, location_id, gender_id, age_range_id, self_defined_ethnicity_id, "
            + "officer_defined_ethnicity_id, legislation_id, object_of_search_id, outcome_id, outcome_linked, "
            + "more_than_outer_clothing";

    private final TestPortal portal;

    public ImportSpeed(TestPortal portal) {
        this.portal = portal;
    }

    /// @param rows rows stored
    /// @param importSeconds parsing, checking, storing, figures, ledger and commit of all files
    /// @param loadSeconds one LOAD DATA and commit for each file
    public record Result(long rows, double importSeconds, double loadSeconds) {

        /// Rows a second of the import, as a share of the bare stream's.
        public double ratio() {
            return loadSeconds / importSeconds;
        }
    }

    /// Takes the files in once, into an emptied portal, then loads the same rows bare.
    public Result measure(List<SourceFile> files) throws SQLException {
        TestPortal.emptied();
        Importer importer = portal.beans(Importer.class).stream()
                .filter(one -> one.kind().equals("stop and search"))
                .findFirst()
                .orElseThrow();
        long begun = System.nanoTime();
        for (SourceFile file : files) {
            if (!(importer.take(file, ImportOptions.NONE, ImportProgress.SILENT) instanceof ImportOutcome.Stored)) {
                throw new IllegalStateException(file.name() + " was not stored");
            }
        }
        double importSeconds = (System.nanoTime() - begun) / 1e9;
        List<byte[]> encoded = encoded();
        try (Connection connection = portal.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("TRUNCATE TABLE stop_search");
        }
        BulkLoad bulk = portal.bean(BulkLoad.class);
        long rows = 0;
        begun = System.nanoTime();
        for (byte[] bytes : encoded) {
            try (Connection connection = bulk.open()) {
                rows += bulk.load(connection, "stop_search (" + COLUMNS + ")", bytes, bytes.length);
                connection.commit();
            }
        }
        return new Result(rows, importSeconds, (System.nanoTime() - begun) / 1e9);
    }

    private List<byte[]> encoded() throws SQLException {
        List<byte[]> months = new ArrayList<>();
        try (Connection connection = portal.connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT CONCAT_WS('\\t', " + COLUMNS
                        + "), edition_month FROM stop_search ORDER BY force_id, edition_month, line")) {
            StringBuilder text = new StringBuilder();
            int month = 0;
            while (rows.next()) {
                if (month != rows.getInt(2) && !text.isEmpty()) {
                    months.add(text.toString().getBytes(StandardCharsets.US_ASCII));
                    text.setLength(0);
                }
                month = rows.getInt(2);
                text.append(rows.getString(1)).append('\n');
            }
            months.add(text.toString().getBytes(StandardCharsets.US_ASCII));
        }
        return months;
    }
}
