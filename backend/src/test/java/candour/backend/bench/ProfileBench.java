package candour.backend.bench;

import candour.backend.areadata.profile.AreaFiguresLookup;
import candour.backend.areadata.profile.EthnicityBasis;
import candour.backend.areadata.profile.Period;
import candour.backend.areadata.profile.ProfileStatements;
import candour.backend.areadata.profile.Subject;
import candour.shared.area.AreaCode;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;

/// Goals F1, F3, F4 and K9: what the figures of an area cost in the database, beside bare JDBC and DuckDB.
final class ProfileBench {
    /// Three years that are no calendar years: for forces this needs rows of years and of months.
    static final Period PERIOD = new Period(YearMonth.of(2022, 7), YearMonth.of(2025, 6));

    private static final int ROUNDS = 151;
    private static final String FIGURES =
            "SELECT area_id, period, force_id, cells FROM area_figures WHERE area_id IN (?)"
                    + " AND (period BETWEEN ? AND ? OR period BETWEEN ? AND ? OR period BETWEEN ? AND ?)";
    private static final String RESIDENTS = "SELECT area_id, categories, geography, counts FROM population"
            + " WHERE census_table = 'TS021' AND area_id IN (?)";

    private final BenchPortal portal;
    private final BenchTable table;
    private final AreaFiguresLookup lookup;
    private final ProfileStatements statements;
    private final Map<String, Subject> areas = new LinkedHashMap<>();

    ProfileBench(BenchPortal portal, BenchTable table, World world) {
        this.portal = portal;
        this.table = table;
        this.lookup = portal.part(AreaFiguresLookup.class);
        this.statements = new ProfileStatements(portal.context());
        areas.put("largest force", subject(world.forces().getFirst()));
        areas.put("largest district", subject(world.districts().getFirst()));
        areas.put("median district", subject(median(world.districts())));
        areas.put("largest LSOA", subject(world.neighbourhoods().getFirst()));
        areas.put("median LSOA", subject(median(world.neighbourhoods())));
    }

    Map<String, Subject> areas() {
        return areas;
    }

    /// Medians of the database part for each area, in milliseconds: ours and bare, in turn.
    Map<String, double[]> databaseParts() throws SQLException {
        Map<String, double[]> medians = new LinkedHashMap<>();
        try (Connection connection = portal.connect()) {
            for (Map.Entry<String, Subject> area : areas.entrySet()) {
                Subject subject = area.getValue();
                medians.put(
                        area.getKey(),
                        Timing.medians(
                                ROUNDS,
                                () -> statements.read(subject, PERIOD),
                                () -> bare(connection, subject),
                                () -> lookup.profile(subject, PERIOD),
                                () -> bareFigures(connection, subject)));
            }
        }
        return medians;
    }

    /// F1: the database part against the same statements on bare JDBC, and large areas against small ones.
    void measure(Map<String, double[]> medians) {
        medians.forEach((name, ms) -> table.atMost("F1", "36 months, database part: " + name, ms[0], ms[1], 1.5));
        medians.forEach((name, ms) ->
                table.shown("F1", "36 months, whole profile call; bare: its figures alone: " + name, ms[2], ms[3]));
        table.atMost(
                "F1",
                "largest force beside median district, database part",
                medians.get("largest force")[0],
                medians.get("median district")[0],
                2);
        table.atMost(
                "F1",
                "largest LSOA beside median LSOA, database part",
                medians.get("largest LSOA")[0],
                medians.get("median LSOA")[0],
                2);
    }

    /// K9: what a request costs with all rows, beside half of them.
    void compareHalf(Map<String, double[]> half, Map<String, double[]> full) {
        for (String name : full.keySet()) {
            // the median areas may lie in forces that the half does not have
            if (name.startsWith("largest")) {
                table.atMost(
                        "K9",
                        "whole profile with all rows; bare: with half of them: " + name,
                        full.get(name)[2],
                        half.get(name)[2],
                        1.2);
            }
        }
    }

    /// F3 and F4: DuckDB over the raw rows answers the same questions.
    void compareDuck(Duck duck) throws SQLException {
        for (Map.Entry<String, Subject> area : areas.entrySet()) {
            Subject subject = area.getValue();
            double[] ms = Timing.medians(
                    51,
                    () -> lookup.profile(subject, PERIOD),
                    () -> duck.profile(statements.key(subject), subject.kind()));
            table.atMost("F3", "36 months, whole profile; bare: DuckDB, raw rows: " + area.getKey(), ms[0], ms[1], 1);
        }
        double[] ms =
                Timing.medians(51, () -> lookup.nationalTable(2023, 2025, EthnicityBasis.values()[0]), duck::national);
        table.add(
                "F4",
                "43 forces x 5 groups, 36 months; bare: DuckDB, raw rows",
                BenchTable.millis(ms[0]),
                BenchTable.millis(ms[1]),
                BenchTable.two(ms[0] / ms[1]),
                "<= 5 ms",
                ms[0] <= 5);
    }

    private void bare(Connection connection, Subject area) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(RESIDENTS)) {
            statement.setInt(1, area.areaId());
            read(statement);
        }
        bareFigures(connection, area);
    }

    private void bareFigures(Connection connection, Subject area) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(FIGURES)) {
            statement.setInt(1, statements.key(area));
            int[] ranges = statements.ranges(area, PERIOD);
            for (int i = 0; i < ranges.length; i++) {
                statement.setInt(2 + i, ranges[i]);
            }
            read(statement);
        }
    }

    private static void read(PreparedStatement statement) throws SQLException {
        try (ResultSet rows = statement.executeQuery()) {
            int columns = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                for (int i = 1; i <= columns; i++) {
                    rows.getBytes(i);
                }
            }
        }
    }

    private Subject subject(World.Patch patch) {
        return lookup.subject(new AreaCode(patch.code()));
    }

    private static World.Patch median(java.util.List<World.Patch> patches) {
        return patches.stream()
                .sorted(java.util.Comparator.comparing(World.Patch::share))
                .skip(patches.size() / 2)
                .findFirst()
                .orElseThrow();
    }
}
