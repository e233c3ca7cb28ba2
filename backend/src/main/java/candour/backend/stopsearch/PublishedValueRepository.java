package candour.backend.stopsearch;

import candour.backend.platform.persistence.Direct;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Reads the lists of codes and of published texts, and adds texts not met before.
@Singleton
class PublishedValueRepository {
    private final Direct direct;

    PublishedValueRepository(Direct direct) {
        this.direct = direct;
    }

    Dictionary read() {
        return direct.query(connection -> {
            List<ReferenceCode> codes = codes(connection);
            Map<String, ReferenceCode> byKey = codes.stream()
                    .collect(Collectors.toMap(c -> c.list().code() + " " + c.code(), Function.identity()));
            return new Dictionary(codes, values(connection, byKey));
        });
    }

    /// Adds the text unless it is there, in a transaction of its own.
    ///
    /// @return its number
    int add(PublishedValue value) {
        return direct.query(connection -> {
            String insert = """
                    INSERT INTO published_value (list, content, code, series_break) VALUES (?, ?, ?, ?)
                    ON DUPLICATE KEY UPDATE series_break = VALUES(series_break)
                    """;
            try (PreparedStatement statement = connection.prepareStatement(insert)) {
                statement.setString(1, value.list().code());
                statement.setString(2, value.content());
                statement.setString(
                        3, value.code() == null ? null : value.code().code());
                statement.setBoolean(4, value.seriesBreak());
                statement.executeUpdate();
            }
            String find = "SELECT id FROM published_value WHERE list = ? AND content = ?";
            try (PreparedStatement statement = connection.prepareStatement(find)) {
                statement.setString(1, value.list().code());
                statement.setString(2, value.content());
                try (ResultSet rows = statement.executeQuery()) {
                    rows.next();
                    return rows.getInt(1);
                }
            }
        });
    }

    private static List<ReferenceCode> codes(Connection connection) throws SQLException {
        String sql = """
                SELECT list, code, label, grouped_as, position, valid_from, valid_until, source, note
                FROM reference_code
                """;
        List<ReferenceCode> codes = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                codes.add(new ReferenceCode(
                        ValueList.ofCode(row.getString("list")),
                        row.getString("code"),
                        row.getString("label"),
                        row.getString("grouped_as"),
                        row.getInt("position"),
                        day(row.getDate("valid_from")),
                        day(row.getDate("valid_until")),
                        row.getString("source"),
                        row.getString("note")));
            }
        }
        return codes;
    }

    private static List<PublishedValue> values(Connection connection, Map<String, ReferenceCode> codes)
            throws SQLException {
        List<PublishedValue> values = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(
                        "SELECT id, list, content, code, series_break FROM published_value");
                ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                values.add(new PublishedValue(
                        row.getInt("id"),
                        ValueList.ofCode(row.getString("list")),
                        row.getString("content"),
                        codes.get(row.getString("list") + " " + row.getString("code")),
                        row.getBoolean("series_break")));
            }
        }
        return values;
    }

    private static @Nullable LocalDate day(@Nullable Date date) {
        return date == null ? null : date.toLocalDate();
    }
}
