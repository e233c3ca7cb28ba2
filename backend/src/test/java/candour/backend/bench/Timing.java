package candour.backend.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Times pieces of work in turn, so that whatever else the machine does falls on all of them alike.
final class Timing {
    private Timing() {}

    /// Work that may fail.
    @FunctionalInterface
    interface Work {
        void run() throws Exception;
    }

    /// Medians in milliseconds, one for each piece of work, after warming up.
    ///
    /// @param rounds how often each is timed
    static double[] medians(int rounds, Work... works) {
        for (int i = 0; i < Math.max(2, rounds / 2); i++) {
            for (Work work : works) {
                millis(work);
            }
        }
        double[][] times = new double[works.length][rounds];
        for (int round = 0; round < rounds; round++) {
            for (int i = 0; i < works.length; i++) {
                // the one that goes first is another in each round
                int turn = (i + round) % works.length;
                times[turn][round] = millis(works[turn]);
            }
        }
        return Arrays.stream(times).mapToDouble(Timing::median).toArray();
    }

    /// How long the work takes, in milliseconds.
    static double millis(Work work) {
        long begun = System.nanoTime();
        try {
            work.run();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        return (System.nanoTime() - begun) / 1e6;
    }

    static double median(double[] times) {
        return quantile(times, 0.5);
    }

    /// @param share 0.5 for the median, 0.99 for the time that one in a hundred exceeds
    static double quantile(double[] times, double share) {
        double[] sorted = times.clone();
        Arrays.sort(sorted);
        return sorted[(int) Math.min(sorted.length - 1.0, Math.floor(sorted.length * share))];
    }

    /// Sends requests at a steady rate whatever the answers take, and says how long each took from the moment it was
    /// due, in milliseconds. A request that waits because those before it are slow counts its waiting.
    ///
    /// @param rate requests a second
    /// @param until true when it is enough
    static double[] steadily(int rate, java.util.function.BooleanSupplier until, Work request) {
        Steady steady = answers(rate, until, request);
        if (!steady.failures.isEmpty()) {
            throw new IllegalStateException(steady.failures.size() + " requests failed", steady.failures.getFirst());
        }
        return steady.millis();
    }

    /// How long the answered requests took, and what became of the others.
    record Steady(List<Double> times, List<Throwable> failures) {
        double[] millis() {
            return times.stream().mapToDouble(Double::doubleValue).toArray();
        }
    }

    /// The same, where failing is an answer too.
    static Steady answers(int rate, java.util.function.BooleanSupplier until, Work request) {
        List<Thread> threads = new ArrayList<>();
        List<Double> times = java.util.Collections.synchronizedList(new ArrayList<>());
        List<Throwable> failures = java.util.Collections.synchronizedList(new ArrayList<>());
        long begun = System.nanoTime();
        for (long i = 0; !until.getAsBoolean(); i++) {
            long due = begun + i * 1_000_000_000L / rate;
            java.util.concurrent.locks.LockSupport.parkNanos(due - System.nanoTime());
            threads.add(Thread.startVirtualThread(() -> {
                try {
                    request.run();
                    times.add((System.nanoTime() - due) / 1e6);
                } catch (Exception e) {
                    failures.add(e);
                }
            }));
        }
        for (Thread thread : threads) {
            join(thread);
        }
        return new Steady(times, failures);
    }

    /// True once so many seconds are over.
    static java.util.function.BooleanSupplier after(double seconds) {
        long end = System.nanoTime() + (long) (seconds * 1e9);
        return () -> System.nanoTime() >= end;
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
