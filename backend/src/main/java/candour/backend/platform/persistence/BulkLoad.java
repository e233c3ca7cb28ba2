package candour.backend.platform.persistence;

import com.mysql.cj.jdbc.JdbcStatement;
import io.micronaut.context.annotation.Value;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLWarning;
import java.sql.Statement;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/// Connections of their own for imports, with LOAD DATA LOCAL from a stream in memory. The pool that serves pages
/// can never load a file; these connections never name one.
@Singleton
public class BulkLoad {
    /// Seconds the server waits for the next rows of a stream; 30 by default, too few for a machine under strain.
    private static final String PATIENCE = "SET SESSION net_read_timeout = 600";

    private static final long KEPT_FOR = TimeUnit.SECONDS.toNanos(30);

    private final String url;
    private final String user;
    private final String password;
    private final AtomicReference<@Nullable Kept> kept = new AtomicReference<>();
    private volatile @Nullable Asked asked;

    /// @param connection one that is not in use
    /// @param since by the system's own clock of nanoseconds
    private record Kept(Connection connection, long since) {}

    /// @param takesStreams what the server answered on the connection
    private record Asked(Connection connection, boolean takesStreams) {}

    BulkLoad(
            @Value("${datasources.default.url}") String url,
            @Value("${datasources.default.username}") String user,
            @Value("${datasources.default.password:}") String password) {
        this.url = url;
        this.user = user;
        this.password = password;
    }

    /// A connection with automatic commit off; the caller commits or rolls back, and closes.
    public Connection open() throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", user);
        properties.setProperty("password", password);
        properties.setProperty("allowLoadLocalInfile", "true");
        properties.setProperty("rewriteBatchedStatements", "true");
        Connection connection = DriverManager.getConnection(url, properties);
        connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.execute(PATIENCE);
        }
        return connection;
    }

    /// A connection like that of [#open], and the same again for the next who asks when it was given back by [#keep]:
    /// many small files follow each other, and to connect takes as long as to load some hundred rows.
    public Connection borrow() throws SQLException {
        Kept before = kept.getAndSet(null);
        if (before != null) {
            if (System.nanoTime() - before.since < KEPT_FOR && before.connection.isValid(1)) {
                return before.connection;
            }
            before.connection.close();
        }
        return open();
    }

    /// Takes a connection back whose transaction has ended well; any other is closed instead by who borrowed it.
    public void keep(Connection connection) throws SQLException {
        Kept other = kept.getAndSet(new Kept(connection, System.nanoTime()));
        if (other != null) {
            other.connection.close();
        }
    }

    @PreDestroy
    void close() throws SQLException {
        Kept last = kept.getAndSet(null);
        if (last != null) {
            last.connection.close();
        }
    }

    /// Whether the server takes LOAD DATA LOCAL; where it does not, callers insert in batches. Asked once for each
    /// connection.
    public boolean serverTakesStreams(Connection connection) throws SQLException {
        Asked known = asked;
        if (known == null || known.connection != connection) {
            known = new Asked(connection, askForStreams(connection));
            asked = known;
        }
        return known.takesStreams;
    }

    private static boolean askForStreams(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery("SELECT @@local_infile")) {
            return answer.next() && answer.getBoolean(1);
        }
    }

    /// Loads tab-separated rows into a table. Text must not hold tabs, newlines or backslashes unescaped.
    ///
    /// @param table the table and its columns: `stop_search (force_id, edition_month)`
    /// @param rows tab-separated UTF-8, each row ended by a newline
    /// @param length how many bytes of it count
    /// @return rows loaded
    /// @throws SQLException also when the server changed or dropped any value to make it fit
    public long load(Connection connection, String table, byte[] rows, int length) throws SQLException {
        return load(connection, table, new ByteArrayInputStream(rows, 0, length));
    }

    /// Loads tab-separated rows into a table while they are being made. The stream must not throw: the server would
    /// go on waiting for rows, and take the next statement for one. It ends early instead, and the caller rolls
    /// back.
    ///
    /// @param table the table and its columns
    /// @param rows tab-separated UTF-8, each row ended by a newline; read in the calling thread
    /// @return rows loaded
    /// @throws SQLException also when the server changed or dropped any value to make it fit
    public long load(Connection connection, String table, InputStream rows) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.unwrap(JdbcStatement.class).setLocalInfileInputStream(rows);
            int end = table.indexOf(' ');
            long loaded = statement.executeLargeUpdate("LOAD DATA LOCAL INFILE 'stream' INTO TABLE "
                    + table.substring(0, end) + " CHARACTER SET utf8mb4 FIELDS TERMINATED BY '\\t'"
                    + table.substring(end));
            // the driver asks for them only where the server said that there are any
            SQLWarning warning = statement.getWarnings();
            if (warning != null) {
                throw new SQLException("the server would not take a row as it is: " + warning.getMessage());
            }
            return loaded;
        }
    }
}
