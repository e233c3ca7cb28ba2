package candour.backend.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.LongUnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/// How passwords are hashed, and that a crowd is turned away instead of waiting.
@Isolated("fills its pool and compares work")
class PasswordHashingTest {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

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
    void nobody_has_no_password_but_takes_as_much_work() {
        Set<Thread> others = workers();
        String hash = hashing.hash("tegell las dan y bont");
        assertFalse(hashing.matches("tegell las dan y bont", null));
        Set<Thread> workers = workers();
        workers.removeAll(others);
        List<Long> known = new ArrayList<>();
        List<Long> unknown = new ArrayList<>();
        for (int tried = 0; tried < 15; tried++) {
            known.add(spent(workers, () -> hashing.matches("wrong", hash)));
            unknown.add(spent(workers, () -> hashing.matches("wrong", null)));
        }
        long one = median(known);
        long other = median(unknown);
        assertTrue(other > one / 2 && other < one * 2, one + " and " + other + " ns of a processor");
    }

    @Test
    void memory_is_used_again_so_that_readers_need_not_wait_for_its_collection() {
        Set<Thread> others = workers();
        String hash = hashing.hash("tegell las dan y bont");
        Set<Thread> workers = workers();
        workers.removeAll(others);
        long before = taken(workers);
        for (int next = 0; next < 10; next++) {
            hashing.matches("wrong", hash);
        }
        long each = (taken(workers) - before) / 10;
        assertTrue(each < 1_000_000, each + " bytes taken for each password");
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

    /// Nanoseconds that the processors spent on it, however long it waited for them.
    private static long spent(Set<Thread> workers, Runnable act) {
        long before = sum(workers, THREADS::getThreadCpuTime);
        act.run();
        return sum(workers, THREADS::getThreadCpuTime) - before;
    }

    private static long taken(Set<Thread> workers) {
        return sum(workers, THREADS::getThreadAllocatedBytes);
    }

    private static long sum(Set<Thread> workers, LongUnaryOperator figure) {
        assertFalse(workers.isEmpty());
        return workers.stream()
                .mapToLong(worker -> figure.applyAsLong(worker.threadId()))
                .sum();
    }

    private static Set<Thread> workers() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().startsWith("passwords-"))
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static long median(List<Long> figures) {
        return figures.stream().sorted().skip(figures.size() / 2).findFirst().orElseThrow();
    }
}
