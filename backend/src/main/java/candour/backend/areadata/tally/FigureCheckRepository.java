package candour.backend.areadata.tally;

import candour.backend.areadata.tally.FigureCheck.ForceMonth;
import candour.backend.areadata.tally.FigureCheck.ForceYear;
import candour.backend.platform.persistence.Direct;
import candour.backend.platform.time.LondonTime;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Counts records by the database's own grouping, one statement for each dimension and rung.
@Singleton
class FigureCheckRepository {
    /// Whose cells are counted: the force itself, and the areas of the point. Fixed text, never input.
    private static final List<String> RUNGS = List.of("-s.force_id", "l.district_id", "l.ward_id", "l.lsoa_id");

    private static final String PEOPLE = "s.type <> 3";
    private static final String VEHICLES = "s.type = 3";

    /// A moment of no record, for a month without summer time.
    private static final LocalDateTime NEVER = LocalDateTime.of(1000, 1, 1, 0, 0);

    private final Direct direct;

    FigureCheckRepository(Direct direct) {
        this.direct = direct;
    }

    List<ForceMonth> months() {
        String sql = """
                SELECT DISTINCT force_id, edition_month FROM stop_search
                UNION SELECT force_id, period FROM area_figures WHERE period > 10000
                UNION SELECT force_id, edition_month FROM force_month
                ORDER BY 1, 2
                """;
        return direct.query(connection -> {
            List<ForceMonth> months = new ArrayList<>();
            try (PreparedStatement statement = connection.prepareStatement(sql);
                    ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    months.add(new ForceMonth(row.getInt(1), AreaKey.toMonth(row.getInt(2))));
                }
            }
            return months;
        });
    }

    List<ForceYear> years() {
        return direct.query(connection -> {
            List<ForceYear> years = new ArrayList<>();
            try (PreparedStatement statement = connection.prepareStatement(
                            "SELECT DISTINCT force_id, period FROM area_figures WHERE period < 10000");
                    ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    years.add(new ForceYear(row.getInt(1), row.getInt(2)));
                }
            }
            return years;
        });
    }

    /// What is stored for the force and the period, by area.
    Map<Integer, byte[]> stored(int forceId, int period) {
        return direct.query(connection -> {
            Map<Integer, byte[]> stored = new HashMap<>();
            try (PreparedStatement statement = connection.prepareStatement(
                    "SELECT area_id, cells FROM area_figures WHERE force_id = ? AND period = ?")) {
                statement.setInt(1, forceId);
                statement.setInt(2, period);
                try (ResultSet row = statement.executeQuery()) {
                    while (row.next()) {
                        stored.put(row.getInt(1), row.getBytes(2));
                    }
                }
            }
            return stored;
        });
    }

    /// The cells of the force and month, counted from the records, by area.
    Map<Integer, FigureCells> count(ForceMonth month) {
        return direct.query(connection -> {
            Map<Integer, FigureCells> cells = new HashMap<>();
            cells.put(AreaKey.ofForce(month.forceId()), new FigureCells());
            for (Dimension dimension : Dimension.values()) {
                for (String rung : RUNGS) {
                    count(connection, month, dimension, rung, cells);
                }
            }
            return cells;
        });
    }

    private static void count(
            Connection connection, ForceMonth month, Dimension dimension, String rung, Map<Integer, FigureCells> cells)
            throws SQLException {
        String sql = """
                SELECT %s AS area, %s, COUNT(*)
                FROM stop_search s LEFT JOIN location l ON l.id = s.location_id
                WHERE s.force_id = ? AND s.edition_month = ? AND %s
                GROUP BY 1, 2, 3
                """.formatted(rung, columns(dimension), condition(dimension));
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setInt(1, month.forceId());
            statement.setInt(2, AreaKey.ofMonth(month.month()));
            if (dimension == Dimension.MIDNIGHT) {
                List<LocalDateTime> summer = summerMidnights(month.month());
                statement.setObject(3, summer.isEmpty() ? NEVER : summer.getFirst());
                statement.setObject(4, summer.isEmpty() ? NEVER : summer.getLast());
            }
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    if (row.getInt(1) != 0) {
                        cells.computeIfAbsent(row.getInt(1), area -> new FigureCells())
                                .add(dimension, row.getInt(2), row.getInt(3), row.getInt(4));
                    }
                }
            }
        }
    }

    private static String columns(Dimension dimension) {
        return switch (dimension) {
            case TYPE -> "s.type, s.location_id <> 0";
            case LEGISLATION -> "s.legislation_id, 0 * s.type";
            case OBJECT -> "s.object_of_search_id, 0 * s.type";
            case OUTCOME_LINKED -> "s.outcome_id, s.outcome_linked";
            case SELF_DEFINED_OUTCOME -> "s.self_defined_ethnicity_id, s.outcome_id";
            case OFFICER_DEFINED_OUTCOME, VEHICLE_OFFICER_DEFINED_OUTCOME ->
                "s.officer_defined_ethnicity_id, s.outcome_id";
            case SELF_DEFINED_LINKED -> "s.self_defined_ethnicity_id, s.outcome_linked";
            case OFFICER_DEFINED_LINKED -> "s.officer_defined_ethnicity_id, s.outcome_linked";
            case AGE_GENDER -> "s.age_range_id, s.gender_id";
            case CLOTHING_AGE -> "s.more_than_outer_clothing, s.age_range_id";
            case VEHICLE_SELF_DEFINED -> "s.self_defined_ethnicity_id, 0 * s.type";
            case MIDNIGHT -> "0 * s.type, 0 * s.line";
        };
    }

    private static String condition(Dimension dimension) {
        return switch (dimension) {
            case TYPE -> "TRUE";
            case VEHICLE_SELF_DEFINED, VEHICLE_OFFICER_DEFINED_OUTCOME -> VEHICLES;
            case MIDNIGHT -> """
                    (TIME(s.happened_at) = '00:00:00'
                        OR TIME(s.happened_at) = '23:00:00' AND s.happened_at BETWEEN ? AND ?)""";
            default -> PEOPLE;
        };
    }

    /// The moments of the month, UTC, at which it is midnight in London an hour earlier: summer time, without a gap.
    private static List<LocalDateTime> summerMidnights(YearMonth month) {
        List<LocalDateTime> midnights = new ArrayList<>();
        LocalDateTime evening = month.atDay(1).atTime(23, 0).minusDays(1);
        while (!evening.isAfter(month.atEndOfMonth().atTime(23, 0))) {
            if (LondonTime.at(evening.toInstant(ZoneOffset.UTC)).getHour() == 0) {
                midnights.add(evening);
            }
            evening = evening.plusDays(1);
        }
        return midnights;
    }
}
