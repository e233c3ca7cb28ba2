package candour.backend.identity;

import com.password4j.Argon2Function;
import com.password4j.types.Argon2;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
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
    /// Memory in KiB.
    static final int MEMORY = 19_456;

    /// Passes over the memory.
    static final int PASSES = 2;

    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final int WAITING = 40;

    private final Argon2Function argon2 = Argon2Function.getInstance(MEMORY, PASSES, 1, HASH_BYTES, Argon2.ID);
    private final SecureRandom random = new SecureRandom();
    private final ThreadPoolExecutor pool;
    private final String nobodys;

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
        nobodys = Base64.getEncoder().withoutPadding().encodeToString(salt());
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
        return run(() -> encoded(password, salt()));
    }

    /// Whether this is the password. Takes as long where there is no hash as where there is one, so that time does not
    /// tell which accounts exist.
    ///
    /// @param hash null where there is no account, or none that may sign in
    /// @throws Busy when too many wait
    public boolean matches(String password, @Nullable String hash) {
        String known = hash == null ? nobody() : hash;
        return run(() -> argon2.check(password, known)) && hash != null;
    }

    @PreDestroy
    void close() {
        pool.shutdownNow();
    }

    private String nobody() {
        return "$argon2id$v=19$m=" + MEMORY + ",t=" + PASSES + ",p=1$" + nobodys + "$"
                + Base64.getEncoder().withoutPadding().encodeToString(new byte[HASH_BYTES]);
    }

    private String encoded(String password, byte[] salt) {
        return argon2.hash(password.getBytes(StandardCharsets.UTF_8), salt).getResult();
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
