package candour.backend.platform.persistence;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import org.jspecify.annotations.Nullable;

/// Rows gathered for one table and stored in bulk: by LOAD DATA where the server takes streams, otherwise by batches.
/// Not for binary columns.
public final class TextRows {
    private static final int BATCH = 1000;
    private static final int SPARE = 1 << 16;
    private final String table;
    private final String[] columns;
    private final ByteArrayOutputStream buffer = new ByteArrayOutputStream(SPARE);
    private long rows;

    /// @param table the table's name
    /// @param columns the columns that each row gives
    public TextRows(String table, String... columns) {
        this.table = table;
        this.columns = columns.clone();
    }

    /// One more row.
    ///
    /// @param values texts, numbers, truth values or null, one for each column
    public void add(@Nullable Object... values) {
        if (values.length != columns.length) {
            throw new IllegalArgumentException(values.length + " values for " + columns.length + " columns");
        }
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < values.length; i++) {
            line.append(i == 0 ? "" : "\t").append(written(values[i]));
        }
        byte[] bytes = line.append('\n').toString().getBytes(StandardCharsets.UTF_8);
        buffer.write(bytes, 0, bytes.length);
        rows++;
    }

    /// How many rows wait.
    public long count() {
        return rows;
    }

    /// Stores the waiting rows on the caller's connection and forgets them.
    ///
    /// @return rows stored
    /// @throws SQLException also when the server would have to change a value to make it fit
    public long store(BulkLoad bulk, Connection connection) throws SQLException {
        if (rows == 0) {
            return 0;
        }
        byte[] bytes = buffer.toByteArray();
        long stored = bulk.serverTakesStreams(connection)
                ? bulk.load(connection, table + " (" + String.join(", ", columns) + ")", bytes, bytes.length)
                : insert(connection, new String(bytes, StandardCharsets.UTF_8));
        if (stored != rows) {
            throw new SQLException(stored + " of " + rows + " rows were stored in " + table);
        }
        buffer.reset();
        rows = 0;
        return stored;
    }

    private long insert(Connection connection, String text) throws SQLException {
        String sql = "INSERT INTO " + table + " (" + String.join(", ", columns) + ") VALUES (?"
                + ", ?".repeat(columns.length - 1) + ")";
        long stored = 0;
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (String line : text.split("\n", -1)) {
                if (!line.isEmpty()) {
                    fill(statement, line.split("\t", -1));
                    statement.addBatch();
                    if (++stored % BATCH == 0) {
                        statement.executeBatch();
                    }
                }
            }
            statement.executeBatch();
        }
        return stored;
    }

    private static void fill(PreparedStatement statement, String[] values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            if (values[i].equals("\\N")) {
                statement.setNull(i + 1, Types.VARCHAR);
            } else {
                statement.setString(i + 1, values[i].replace("\\\\", "\\"));
            }
        }
    }

    private static String written(@Nullable Object value) {
        if (value == null) {
            return "\\N";
        }
        if (value instanceof Boolean truth) {
            return truth ? "1" : "0";
        }
        return value.toString()
                .replace("\\", "\\\\")
                .replace('\t', ' ')
                .replace('\n', ' ')
                .replace('\r', ' ');
    }
}
