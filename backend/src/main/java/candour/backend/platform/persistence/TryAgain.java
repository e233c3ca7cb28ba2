package candour.backend.platform.persistence;

import java.sql.SQLException;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Does a transaction again when the database undid it for no fault of ours: a deadlock, a lock that was not given in
/// time, a conflict with another server of a group. The work must be one whole transaction and may run several times.
public final class TryAgain {
    /// Lock wait, deadlock, undone by the group (MySQL error reference).
    private static final Set<Integer> CODES = Set.of(1205, 1213, 3101);

    private static final int ATTEMPTS = 5;
    private static final int FIRST_WAIT_MILLIS = 10;

    private TryAgain() {}

    /// The answer of the work, done up to five times with growing, random waits between.
    public static <T> T whenUndone(Supplier<T> work) {
        for (int attempt = 1; ; attempt++) {
            try {
                return work.get();
            } catch (RuntimeException trouble) {
                if (attempt == ATTEMPTS || !wasUndone(trouble)) {
                    throw trouble;
                }
                rest(attempt);
            }
        }
    }

    /// Whether this or anything that led to it means that the database undid the transaction and doing it again helps.
    public static boolean wasUndone(@Nullable Throwable trouble) {
        int depth = 0;
        for (Throwable one = trouble; one != null && depth < 20; one = one.getCause(), depth++) {
            if (one instanceof SQLException problem && CODES.contains(problem.getErrorCode())) {
                return true;
            }
        }
        return false;
    }

    private static void rest(int attempt) {
        try {
            Thread.sleep(ThreadLocalRandom.current().nextLong(1, (long) FIRST_WAIT_MILLIS << attempt));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while waiting for the database", e);
        }
    }
}
