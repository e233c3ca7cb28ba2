package candour.backend.identity;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// Hashes passwords with Argon2id, 19 MiB, two passes, one lane, on a pool of half the processors, so that people who
/// sign in never keep readers waiting. Sources: OWASP Password Storage Cheat Sheet (least parameters); RFC 9106.
@Singleton
public class PasswordHashing {
    private static final int SALT_BYTES = 16;
    private static final int WAITING = 40;

    /// Memory for each thread of the pool, which goes with the thread once nobody has signed in for a minute.
    private final ThreadLocal<Argon2id> argon2 = ThreadLocal.withInitial(Argon2id::new);

    private final SecureRandom random = new SecureRandom();
    private final ThreadPoolExecutor pool;
    private final String nobody;

    PasswordHashing() {
        int threads = Math.max(1, Runtime.getRuntime().availableProcessors() / 2);
        pool = new ThreadPoolExecutor(
                threads,
                threads,
                1,
                TimeUnit.MINUTES,
                new ArrayBlockingQueue<>(WAITING),
                Thread.ofPlatform().name("passwords-", 0).daemon().factory());
        pool.allowCoreThreadTimeOut(true);
        nobody = Argon2id.ofNobody(salt());
    }

    /// More people sign in at this moment than can be served.
    public static final class Busy extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Busy(Throwable cause) {
            super("too many passwords wait to be checked", cause);
        }
    }

    /// The hash to store, in the usual notation of Argon2, with a salt of its own.
    ///
    /// @throws Busy when too many wait
    public String hash(String password) {
        return run(() -> argon2.get().hash(password, salt()));
    }

    /// Whether this is the password. Takes as long where there is no hash as where there is one, so that time does not
    /// tell which accounts exist.
    ///
    /// @param hash null where there is no account, or none that may sign in
    /// @throws Busy when too many wait
    public boolean matches(String password, @Nullable String hash) {
        String known = hash == null ? nobody : hash;
        return run(() -> argon2.get().matches(password, known)) && hash != null;
    }

    @PreDestroy
    void close() {
        pool.shutdownNow();
    }

    private byte[] salt() {
        byte[] salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        return salt;
    }

    private <T> T run(Callable<T> work) {
        Future<T> done;
        try {
            done = pool.submit(work);
        } catch (RejectedExecutionException e) {
            throw new Busy(e);
        }
        try {
            return done.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Busy(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("a password could not be hashed", e.getCause());
        }
    }
}
