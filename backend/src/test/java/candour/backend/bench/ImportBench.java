package candour.backend.bench;

import candour.backend.platform.intake.ImportOptions;
import candour.backend.platform.intake.ImportOutcome;
import candour.backend.platform.intake.ImportProgress;
import candour.backend.platform.intake.Importer;
import candour.backend.platform.intake.SourceFile;
import candour.backend.platform.persistence.EditionRepository;
import candour.backend.stopsearch.ImportWithoutFigures;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

/// Goal F5: how fast published files are taken in, beside the bare stream of the same rows into the same table.
final class ImportBench {
    private static final String COLUMNS = "force_id, edition_month, line, happened_at, type, part_of_operation, "
            + "operation_id, location_id, gender_id, age_range_id, self_defined_ethnicity_id, "
            + "officer_defined_ethnicity_id, legislation_id, object_of_search_id, outcome_id, outcome_linked, "
            + "more_than_outer_clothing";
    private static final int ROUNDS = 9;

    private final BenchPortal portal;
    private final BenchTable table;
    private final List<WorldFiles.MonthOf> files;
    private final Importer importer;

    ImportBench(BenchPortal portal, BenchTable table, List<WorldFiles.MonthOf> files) {
        this.portal = portal;
        this.table = table;
        this.files = files;
        this.importer = portal.parts(Importer.class).stream()
                .filter(one -> one.kind().equals("stop and search"))
                .findFirst()
                .orElseThrow();
    }

    /// Takes in these files; each must be stored.
    void takeIn(List<WorldFiles.MonthOf> some) {
        for (WorldFiles.MonthOf file : some) {
            store(importer, file.file());
        }
    }

    /// Measures on the full database, and leaves it full.
    void measure(Timing.Work reader, ImportCommandRun command) throws SQLException {
        largestMonths();
        YearMonth month = WorldFiles.LAST.minusMonths(5);
        allForces(files.stream().filter(file -> file.month().equals(month)).toList());
        readers(reader, command);
        again();
    }

    private void largestMonths() throws SQLException {
        List<WorldFiles.MonthOf> largest = files.stream()
                .sorted(Comparator.comparing(WorldFiles.MonthOf::rows).reversed())
                .limit(ROUNDS + 2)
                .toList();
        Importer bare = ImportWithoutFigures.of(portal.context());
        double[][] rates = new double[3][ROUNDS];
        for (int i = 0; i < largest.size(); i++) {
            WorldFiles.MonthOf file = largest.get(i);
            byte[] rows = encoded(List.of(file));
            for (int turn = 0; turn < 3; turn++) {
                int way = (turn + i) % 3;
                remove(file);
                double millis = Timing.millis(() -> {
                    if (way == 0) {
                        load(rows);
                    } else {
                        store(way == 1 ? bare : importer, file.file());
                    }
                });
                if (i >= 2) {
                    rates[way][i - 2] = file.rows() / (millis / 1000);
                }
            }
            remove(file);
            store(importer, file.file());
        }
        double stream = Timing.median(rates[0]);
        table.atLeast(
                "F5",
                "largest force-months parsed, checked, stored (no figures)",
                Timing.median(rates[1]),
                stream,
                0.8);
        table.atLeast("F5", "the same with the figures of all its areas", Timing.median(rates[2]), stream, 0.8);
    }

    private void allForces(List<WorldFiles.MonthOf> month) throws SQLException {
        long rows = month.stream().mapToLong(WorldFiles.MonthOf::rows).sum();
        byte[] bytes = encoded(month);
        portal.execute("DROP TABLE IF EXISTS bench_rollup", """
                CREATE TABLE bench_rollup (
                    level TINYINT NOT NULL, area_id INT NOT NULL, edition_month INT NOT NULL, ethnicity SMALLINT NOT NULL,
                    outcome SMALLINT NOT NULL, searches INT NOT NULL,
                    PRIMARY KEY (level, area_id, edition_month, ethnicity, outcome))
                """);
        int rounds = 5;
        double[][] times = new double[2][rounds];
        for (int i = -1; i < rounds; i++) {
            for (int turn = 0; turn < 2; turn++) {
                int way = (turn + i + 2) % 2;
                month.forEach(this::remove);
                portal.execute("TRUNCATE TABLE bench_rollup");
                double millis = Timing.millis(() -> {
                    if (way == 0) {
                        load(bytes);
                        rollUp(number(month.getFirst().month()));
                    } else {
                        takeIn(month);
                    }
                });
                if (i >= 0) {
                    times[way][i] = millis;
                }
            }
        }
        month.forEach(this::remove);
        takeIn(month);
        portal.execute("DROP TABLE bench_rollup");
        table.atMost(
                "F5",
                "one month of all forces (%,d rows), with figures; bare: append and roll up".formatted(rows),
                Timing.median(times[1]),
                Timing.median(times[0]),
                1.5);
    }

    /// The month's counts by ethnicity and outcome for forces, districts and neighbourhoods, by the database alone.
    private void rollUp(int month) throws SQLException {
        String insert = "INSERT INTO bench_rollup SELECT %d, %s, s.edition_month, s.self_defined_ethnicity_id, "
                + "s.outcome_id, COUNT(*) FROM stop_search s %s WHERE s.edition_month = " + month
                + " AND s.force_id BETWEEN 1 AND 100 GROUP BY 2, 3, 4, 5";
        String located = "JOIN location l ON l.id = s.location_id AND l.lsoa_id IS NOT NULL";
        portal.execute(
                insert.formatted(1, "s.force_id", ""),
                insert.formatted(2, "l.district_id", located),
                insert.formatted(3, "l.lsoa_id", located));
    }

    /// Readers while `candour import` takes in a month of all forces in a process of its own, beside readers before.
    private void readers(Timing.Work reader, ImportCommandRun command) throws SQLException {
        if (!command.isThere()) {
            table.missing("F5", "readers' p99 during an import", "no distribution was built");
            return;
        }
        int rate = 50;
        Timing.steadily(rate, Timing.after(3), reader);
        double[] quiet = new double[5];
        double[] busy = new double[5];
        List<WorldFiles.MonthOf> month = files.stream()
                .filter(file -> file.month().equals(WorldFiles.LAST.minusMonths(5)))
                .toList();
        Path folder = Objects.requireNonNull(month.getFirst().file().content().getParent());
        for (int i = 0; i < busy.length; i++) {
            quiet[i] = Timing.quantile(Timing.steadily(rate, Timing.after(6), reader), 0.99);
            month.forEach(this::remove);
            CompletableFuture<Void> importing = new CompletableFuture<>();
            Thread.ofPlatform().start(() -> {
                try {
                    command.takeIn(folder);
                    importing.complete(null);
                } catch (RuntimeException e) {
                    importing.completeExceptionally(e);
                }
            });
            busy[i] = Timing.quantile(Timing.steadily(rate, importing::isDone, reader), 0.99);
            importing.join();
        }
        table.atMost(
                "F5",
                "readers' p99 over HTTP at %d/s while candour import takes in that month; bare: quiet".formatted(rate),
                Timing.median(busy),
                Timing.median(quiet),
                2);
    }

    private void again() throws SQLException {
        WorldFiles.MonthOf file = files.getFirst();
        EditionRepository editions = portal.part(EditionRepository.class);
        long before = editions.number();
        ImportOutcome outcome = importer.take(file.file(), ImportOptions.NONE, ImportProgress.SILENT);
        boolean same = outcome instanceof ImportOutcome.Unchanged && editions.number() == before;
        table.add("F5", "the same file once more", outcome.getClass().getSimpleName(), "", "", "0 rows changed", same);
    }

    private static void store(Importer importer, SourceFile file) {
        ImportOutcome outcome = importer.take(file, ImportOptions.NONE, ImportProgress.SILENT);
        if (!(outcome instanceof ImportOutcome.Stored)) {
            throw new IllegalStateException(file.name() + ": " + outcome);
        }
    }

    private void load(byte[] rows) throws SQLException {
        try (Connection connection = portal.connect();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement
                    .unwrap(com.mysql.cj.jdbc.JdbcStatement.class)
                    .setLocalInfileInputStream(new ByteArrayInputStream(rows));
            statement.execute("LOAD DATA LOCAL INFILE 'stream' INTO TABLE stop_search CHARACTER SET utf8mb4"
                    + " FIELDS TERMINATED BY '\\t' (" + COLUMNS + ")");
            connection.commit();
        }
    }

    /// The stored rows of these months as LOAD DATA takes them.
    private byte[] encoded(List<WorldFiles.MonthOf> months) throws SQLException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        String sql = "SELECT CONCAT_WS('\\t', " + COLUMNS + ") FROM stop_search WHERE force_id = "
                + "(SELECT id FROM police_force WHERE slug = ?) AND edition_month = ? ORDER BY line";
        try (Connection connection = portal.connect();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (WorldFiles.MonthOf file : months) {
                statement.setString(1, file.slug().value());
                statement.setInt(2, number(file.month()));
                try (ResultSet rows = statement.executeQuery()) {
                    while (rows.next()) {
                        bytes.writeBytes(rows.getString(1).getBytes(StandardCharsets.US_ASCII));
                        bytes.write('\n');
                    }
                }
            }
        }
        return bytes.toByteArray();
    }

    /// Takes a month away, as if it had never been imported.
    private void remove(WorldFiles.MonthOf file) {
        String which = "force_id = (SELECT id FROM police_force WHERE slug = '" + file.slug() + "') AND ";
        try {
            portal.execute(
                    "DELETE FROM stop_search WHERE " + which + "edition_month = " + number(file.month()),
                    "DELETE FROM area_figures WHERE " + which + "period = " + number(file.month()),
                    "DELETE FROM force_month WHERE " + which + "edition_month = " + number(file.month()));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    static int number(YearMonth month) {
        return month.getYear() * 100 + month.getMonthValue();
    }
}
