package candour.mobile.support;

import candour.mobile.background.Background;
import java.util.ArrayDeque;
import java.util.Queue;

/// Work beside the screen that a test can hold back, so that the screen is seen while an answer is waited for. What is
/// not held is done at once, on the thread that asks.
public final class HeldWork {
    private final Queue<Runnable> waiting = new ArrayDeque<>();
    private boolean held;

    /// The app's way to this work.
    public Background background() {
        return Background.of(this::take, (delay, then) -> {});
    }

    /// Holds back all work from now on.
    public void hold() {
        held = true;
    }

    /// Does what was held back, in the order it was given, and holds back nothing more.
    public void letGo() {
        held = false;
        while (!waiting.isEmpty()) {
            waiting.remove().run();
        }
    }

    private void take(Runnable work) {
        if (held) {
            waiting.add(work);
        } else {
            work.run();
        }
    }
}
