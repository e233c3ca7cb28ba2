package candour.backend.areadata.tally;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import candour.backend.platform.persistence.BulkLoad;
import candour.backend.stopsearch.Location;
import candour.backend.stopsearch.MonthFigures;
import candour.backend.stopsearch.StopSearchRow;
import candour.backend.support.TestPortal;
import candour.shared.stopsearch.SearchType;
import candour.shared.stopsearch.ThreeState;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FigureCheckTest {
    private static final int FORCE = 2;
    private static final Location PLACE = new Location(1, 52_000_000, -400_000, 101, 102, 103);
    private static final Location OTHER_PLACE = new Location(2, 52_100_000, -400_000, 101, 0, 0);

    private TestPortal portal = TestPortal.running();

    @BeforeEach
    void empty() throws SQLException {
        portal = TestPortal.emptied();
        try (Connection connection = portal.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("""
                    INSERT INTO location (id, latitude, longitude, district_id, ward_id, lsoa_id)
                    VALUES (1, 52.0, -0.4, 101, 102, 103), (2, 52.1, -0.4, 101, NULL, NULL)
                    """);
        }
    }

    @Test
    void figures_counted_while_storing_are_those_the_database_counts() throws SQLException {
        store(YearMonth.of(2023, 6), 400);
        store(YearMonth.of(2023, 10), 300);
        store(YearMonth.of(2024, 1), 50);
        FigureCheck.Findings findings = portal.bean(FigureCheck.class).check();
        assertEquals(List.of(), findings.differences());
        assertTrue(findings.isSound());
        assertEquals(3, findings.months());
        // four areas in each month, and two years of the force
        assertEquals(14, findings.areas());
    }

    @Test
    void storing_a_month_again_replaces_its_figures() throws SQLException {
        store(YearMonth.of(2023, 6), 400);
        change("DELETE FROM stop_search");
        store(YearMonth.of(2023, 6), 30);
        assertEquals(List.of(), portal.bean(FigureCheck.class).check().differences());
    }

    @Test
    void figures_without_records_and_records_without_figures_are_found() throws SQLException {
        store(YearMonth.of(2023, 6), 100);
        change("DELETE FROM area_figures WHERE area_id = 103");
        change("UPDATE area_figures SET cells = UNHEX('01') WHERE area_id = 101");
        change(
                "INSERT INTO area_figures (area_id, period, force_id, cells) VALUES (55, 202306, 2, UNHEX('0101010101'))");
        assertEquals(
                List.of(
                        "force 2, 2023-06, area 55: figures differ from the records",
                        "force 2, 2023-06, area 101: figures differ from the records",
                        "force 2, 2023-06, area 103: figures are missing"),
                portal.bean(FigureCheck.class).check().differences());
    }

    @Test
    void forgetting_a_force_leaves_nothing_of_it() throws SQLException {
        store(YearMonth.of(2023, 6), 100);
        change("DELETE FROM stop_search");
        try (Connection connection = portal.bean(BulkLoad.class).open()) {
            portal.bean(MonthFigures.class).forget(connection, FORCE);
            connection.commit();
        }
        assertEquals(
                new FigureCheck.Findings(0, 0, List.of()),
                portal.bean(FigureCheck.class).check());
    }

    private void change(String sql) throws SQLException {
        try (Connection connection = portal.connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private void store(YearMonth month, int rows) throws SQLException {
        Random random = new Random(rows);
        try (Connection connection = portal.bean(BulkLoad.class).open()) {
            MonthFigures.Tally tally = portal.bean(MonthFigures.class).begin(FORCE, month);
            for (int line = 1; line <= rows; line++) {
                StopSearchRow row = row(line, month, random);
                tally.add(row, List.of(Location.NOWHERE, PLACE, OTHER_PLACE).get(row.locationId()));
                save(connection, month, row);
            }
            tally.store(connection);
            connection.commit();
        }
    }

    private static StopSearchRow row(int line, YearMonth month, Random random) {
        Instant moment = month.atDay(1 + random.nextInt(28))
                .atTime(random.nextBoolean() ? 23 : 0, random.nextInt(2))
                .toInstant(ZoneOffset.UTC);
        return new StopSearchRow(
                line,
                moment,
                SearchType.ofNumber(1 + random.nextInt(3)),
                ThreeState.BLANK,
                0,
                random.nextInt(3),
                random.nextInt(3),
                random.nextInt(6),
                random.nextInt(20),
                random.nextInt(6),
                random.nextInt(9),
                random.nextInt(9),
                random.nextInt(12),
                ThreeState.ofNumber(random.nextInt(3)),
                ThreeState.ofNumber(random.nextInt(3)));
    }

    private static void save(Connection connection, YearMonth month, StopSearchRow row) throws SQLException {
        String sql = """
                INSERT INTO stop_search (force_id, edition_month, line, happened_at, type, part_of_operation,
                    operation_id, location_id, gender_id, age_range_id, self_defined_ethnicity_id,
                    officer_defined_ethnicity_id, legislation_id, object_of_search_id, outcome_id, outcome_linked,
                    more_than_outer_clothing)
                VALUES (?, ?, ?, ?, ?, 0, 0, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """;
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            int[] numbers = {
                row.type().number(),
                row.locationId(),
                row.genderId(),
                row.ageRangeId(),
                row.selfDefinedEthnicityId(),
                row.officerDefinedEthnicityId(),
                row.legislationId(),
                row.objectOfSearchId(),
                row.outcomeId(),
                row.outcomeLinked().number(),
                row.moreThanOuterClothing().number()
            };
            statement.setInt(1, FORCE);
            statement.setInt(2, AreaKey.ofMonth(month));
            statement.setInt(3, row.line());
            statement.setObject(4, LocalDateTime.ofInstant(row.happenedAt(), ZoneOffset.UTC));
            for (int i = 0; i < numbers.length; i++) {
                statement.setInt(5 + i, numbers[i]);
            }
            statement.executeUpdate();
        }
    }
}
