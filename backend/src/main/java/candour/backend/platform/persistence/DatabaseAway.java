package candour.backend.platform.persistence;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Tells whether something failed because the database is away for the moment: stopped, starting, out of reach, or
/// with no connection free. The same request may well succeed a few seconds later.
public final class DatabaseAway {
    /// What a caller is told to wait before asking again, in seconds.
    public static final int RETRY_AFTER_SECONDS = 15;

    // MySQL server errors: 1040 too many connections, 1053 shutdown in progress, 1152 aborted, 1290 read only at
    // start, 1927 connection killed, 3169 session killed, 3032 not available now
    private static final Set<Integer> CODES = Set.of(1040, 1053, 1152, 1290, 1927, 3032, 3169);

    // what the pool's connection says once the server broke it off: no state, no code (HikariCP, ProxyConnection)
    private static final String CLOSED = "Connection is closed";

    private DatabaseAway() {}

    /// Whether this or anything that led to it means that the database is away.
    public static boolean causes(@Nullable Throwable trouble) {
        int depth = 0;
        for (Throwable one = trouble; one != null && depth < 20; one = one.getCause(), depth++) {
            if (one instanceof SQLException problem && isAway(problem)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAway(SQLException problem) {
        @Nullable String state = problem.getSQLState();
        return problem instanceof SQLTransientConnectionException
                || problem instanceof SQLNonTransientConnectionException
                || problem instanceof SQLRecoverableException
                || (state == null ? CLOSED.equals(problem.getMessage()) : state.startsWith("08"))
                || CODES.contains(problem.getErrorCode());
    }
}
