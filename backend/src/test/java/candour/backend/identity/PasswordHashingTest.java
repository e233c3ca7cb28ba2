package candour.backend.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/// How passwords are hashed, and that a crowd is turned away instead of waiting.
@Isolated("fills its pool and compares durations")
class PasswordHashingTest {
    private final PasswordHashing hashing = new PasswordHashing();

    @AfterEach
    void close() {
        hashing.close();
    }

    @Test
    void a_password_fits_its_own_hash_alone() {
        String hash = hashing.hash("tegell las dan y bont");
        assertTrue(hash.startsWith("$argon2id$v=19$m=19456,t=2,p=1$"), hash);
        assertNotEquals(hash, hashing.hash("tegell las dan y bont"), "each hash has a salt of its own");
        assertTrue(hashing.matches("tegell las dan y bont", hash));
        assertFalse(hashing.matches("tegell las dan y bonT", hash));
        assertFalse(hashing.matches("", hash));
    }

    @Test
    void nobody_has_no_password_but_takes_as_long() {
        String hash = hashing.hash("tegell las dan y bont");
        assertFalse(hashing.matches("tegell las dan y bont", null));
        long known = median(() -> hashing.matches("wrong", hash));
        long unknown = median(() -> hashing.matches("wrong", null));
        assertTrue(unknown > known / 2 && unknown < known * 2, known + " and " + unknown + " ns");
    }

    @Test
    void a_crowd_is_turned_away_and_the_rest_is_served() throws Exception {
        String hash = hashing.hash("tegell las dan y bont");
        int busy = 0;
        int served = 0;
        try (ExecutorService crowd = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Boolean>> all = new ArrayList<>();
            for (int one = 0; one < 200; one++) {
                all.add(crowd.submit(() -> {
                    try {
                        return hashing.matches("tegell las dan y bont", hash);
                    } catch (PasswordHashing.Busy e) {
                        return false;
                    }
                }));
            }
            for (Future<Boolean> one : all) {
                if (one.get()) {
                    served++;
                } else {
                    busy++;
                }
            }
        }
        assertEquals(200, busy + served);
        assertTrue(served >= 40 && busy > 0, served + " served, " + busy + " turned away");
    }

    private static long median(Callable<Boolean> act) {
        List<Long> times = new ArrayList<>();
        for (int tried = 0; tried < 15; tried++) {
            long start = System.nanoTime();
            try {
                act.call();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
            times.add(System.nanoTime() - start);
        }
        return times.stream().sorted().skip(7).findFirst().orElseThrow();
    }
}
