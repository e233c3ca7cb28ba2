package candour.mobile.background;

import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;

/// The one way to work beside the screen: the work runs on a thread of its own, what comes of it arrives on the thread
/// of the screen. Pieces of work run one after another, in the order they were given.
public final class Background {
    private static final System.Logger LOG = System.getLogger(Background.class.getName());
    private final Executor worker;
    private final Executor screen;

    private Background(Executor worker, Executor screen) {
        this.worker = worker;
        this.screen = screen;
    }

    /// That of the running app. Its thread ends with the app.
    public static Background ofApp() {
        return new Background(
                Executors.newSingleThreadExecutor(work -> {
                    Thread thread = new Thread(work, "background");
                    thread.setDaemon(true);
                    return thread;
                }),
                Platform::runLater);
    }

    /// One that does everything at once, on the thread that asks.
    public static Background here() {
        return new Background(Runnable::run, Runnable::run);
    }

    /// Does the work beside the screen and hands over what came of it. Work that throws is logged by the name of its
    /// fault alone, and hands over nothing.
    public <T> void run(Supplier<T> work, Consumer<? super T> then) {
        worker.execute(() -> {
            try {
                T result = work.get();
                screen.execute(() -> then.accept(result));
            } catch (RuntimeException e) {
                LOG.log(System.Logger.Level.WARNING, "work beside the screen failed: {0}", e.getClass());
            }
        });
    }
}
