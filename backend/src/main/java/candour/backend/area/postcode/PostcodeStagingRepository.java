package candour.backend.area.postcode;

import candour.backend.area.ParsedFile.Changes;
import candour.backend.platform.persistence.BulkLoad;
import candour.backend.platform.persistence.TextRows;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/// Writes postcodes on the connection of an import, by way of a staging table.
@Singleton
class PostcodeStagingRepository {
    private static final int CHUNK = 20_000;
    private static final int MICRODEGREES = 6;
    private final BulkLoad bulk;

    PostcodeStagingRepository(BulkLoad bulk) {
        this.bulk = bulk;
    }

    /// Stores postcodes that are new or other than before.
    Changes replace(Connection connection, List<PostcodeRow> postcodes, String note) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("CREATE TEMPORARY TABLE postcode_staging LIKE postcode");
            try {
                fill(connection, postcodes);
                long fresh = count(statement, """
                        SELECT COUNT(*) FROM postcode_staging s LEFT JOIN postcode p ON p.postcode = s.postcode
                        WHERE p.postcode IS NULL
                        """);
                long replaced = count(statement, """
                        SELECT COUNT(*) FROM postcode_staging s JOIN postcode p ON p.postcode = s.postcode
                        WHERE NOT (s.latitude <=> p.latitude AND s.longitude <=> p.longitude
                            AND s.district_id <=> p.district_id AND s.ward_id <=> p.ward_id
                            AND s.lsoa_id <=> p.lsoa_id)
                        """);
                statement.executeUpdate("""
                        INSERT INTO postcode (postcode, latitude, longitude, district_id, ward_id, lsoa_id)
                        SELECT postcode, latitude, longitude, district_id, ward_id, lsoa_id FROM postcode_staging
                        ON DUPLICATE KEY UPDATE latitude = VALUES(latitude), longitude = VALUES(longitude),
                            district_id = VALUES(district_id), ward_id = VALUES(ward_id), lsoa_id = VALUES(lsoa_id)
                        """);
                return new Changes(fresh + replaced, replaced, note);
            } finally {
                statement.execute("DROP TEMPORARY TABLE IF EXISTS postcode_staging");
            }
        }
    }

    private void fill(Connection connection, List<PostcodeRow> postcodes) throws SQLException {
        TextRows rows = new TextRows(
                "postcode_staging", "postcode", "latitude", "longitude", "district_id", "ward_id", "lsoa_id");
        for (PostcodeRow row : postcodes) {
            rows.add(
                    row.postcode(),
                    rounded(row.latitude()),
                    rounded(row.longitude()),
                    row.districtId(),
                    row.wardId(),
                    row.lsoaId());
            if (rows.count() == CHUNK) {
                rows.store(bulk, connection);
            }
        }
        rows.store(bulk, connection);
    }

    private static String rounded(double degrees) {
        return BigDecimal.valueOf(degrees)
                .setScale(MICRODEGREES, RoundingMode.HALF_EVEN)
                .toPlainString();
    }

    private static long count(Statement statement, String sql) throws SQLException {
        try (ResultSet answer = statement.executeQuery(sql)) {
            answer.next();
            return answer.getLong(1);
        }
    }
}
