package candour.backend.support;

import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A database with a portal of its own. Test classes run side by side, each on a lane that no other class is on, so
/// that none sees what another wrote. The threads that a test starts are on its lane.
final class Lane {
    private static final Lane FIRST = new Lane("");
    private static final BlockingQueue<Lane> FREE =
            new ArrayBlockingQueue<>(2, true, Stream.of(FIRST, new Lane("_2")).toList());
    private static final InheritableThreadLocal<@Nullable Lane> CURRENT = new InheritableThreadLocal<>();

    private final String suffix;
    private @Nullable Map<String, String> database;
    private @Nullable TestPortal portal;

    private Lane(String suffix) {
        this.suffix = suffix;
    }

    /// The lane of this thread; the first one in a program that runs no test class.
    static Lane current() {
        Lane lane = CURRENT.get();
        return lane == null ? FIRST : lane;
    }

    /// Waits for a lane that nobody is on.
    static Lane taken() {
        try {
            return FREE.take();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /// Puts this thread on the lane.
    void enter() {
        CURRENT.set(this);
    }

    /// Nobody is on the lane any more.
    void leave() {
        FREE.add(this);
    }

    /// Settings of the database, which is made when first asked for.
    synchronized Map<String, String> database() {
        Map<String, String> known = database;
        if (known == null) {
            known = TestDatabase.prepare(suffix);
            database = known;
        }
        return known;
    }

    /// The portal, which is started when first asked for.
    synchronized TestPortal portal(Supplier<TestPortal> start) {
        TestPortal known = portal;
        if (known == null) {
            known = start.get();
            portal = known;
        }
        return known;
    }
}
