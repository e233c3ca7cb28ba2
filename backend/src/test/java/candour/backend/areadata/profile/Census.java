package candour.backend.areadata.profile;

import candour.backend.support.SharedData;
import candour.backend.support.TestPortal;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.StringJoiner;

/// Puts areas and residents into the test database.
public final class Census {
    private Census() {}

    /// Every force area with its residents in five groups (TS021, PFA22).
    public static void forces(TestPortal portal) throws IOException, SQLException {
        try (Connection connection = portal.connect();
                CsvReader<NamedCsvRecord> rows = CsvReader.builder()
                        .ofNamedCsvRecord(SharedData.path(
                                "census2021/TS021-2021-pfa22-ethnic-group-5-categories-summed-from-ltla.csv"))) {
            for (NamedCsvRecord row : rows) {
                int area = area(connection, row.getField("PFA22CD"), "force", row.getField("PFA22NM"), 0);
                Map<String, Integer> residents = new LinkedHashMap<>();
                for (String group : new String[] {"Total", "Asian", "Black", "Mixed", "White", "Other"}) {
                    residents.put(group.toLowerCase(java.util.Locale.ROOT), Integer.valueOf(row.getField(group)));
                }
                residents(connection, area, 5, "PFA22", residents);
            }
        }
    }

    /// Adds an area unless it is there.
    ///
    /// @param parent `area.id` of the next rung, or 0
    /// @return its `area.id`
    public static int area(Connection connection, String code, String kind, String name, int parent)
            throws SQLException {
        String insert = """
                INSERT IGNORE INTO area (code, kind, name, parent_id, vintage, current)
                VALUES (?, ?, ?, NULLIF(?, 0), 2022, TRUE)
                """;
        try (PreparedStatement statement = connection.prepareStatement(insert)) {
            statement.setString(1, code);
            statement.setString(2, kind);
            statement.setString(3, name);
            statement.setInt(4, parent);
            statement.executeUpdate();
        }
        try (PreparedStatement statement = connection.prepareStatement("SELECT id FROM area WHERE code = ?")) {
            statement.setString(1, code);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }

    public static void residents(
            Connection connection, int area, int categories, String geography, Map<String, Integer> residents)
            throws SQLException {
        String insert = """
                INSERT INTO population (area_id, census_table, categories, geography, counts)
                VALUES (?, 'TS021', ?, ?, ?)
                """;
        StringJoiner counts = new StringJoiner(" ");
        residents.forEach((category, number) -> counts.add(category + "=" + number));
        try (PreparedStatement statement = connection.prepareStatement(insert)) {
            statement.setInt(1, area);
            statement.setInt(2, categories);
            statement.setString(3, geography);
            statement.setString(4, counts.toString());
            statement.executeUpdate();
        }
    }
}
