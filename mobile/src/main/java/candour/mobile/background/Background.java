package candour.mobile.background;

import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;

/// The one way to work beside the screen: the work runs on a thread of its own, what comes of it arrives on the thread
/// of the screen. Pieces of work run one after another, in the order they were given.
public final class Background {
    private static final System.Logger LOG = System.getLogger(Background.class.getName());
    private final Executor worker;
    private final Executor screen;
    private final Timer timer;
    private final Supplier<Background> like;

    private Background(Executor worker, Executor screen, Timer timer, Supplier<Background> like) {
        this.like = like;
        this.worker = worker;
        this.screen = screen;
        this.timer = timer;
    }

    /// Does something when a time has passed.
    public interface Timer {

        /// @param then what is to be done; on whatever thread
        void start(Duration delay, Runnable then);
    }

    /// That of the running app. Its thread ends with the app.
    public static Background ofApp() {
        ScheduledExecutorService worker = Executors.newSingleThreadScheduledExecutor(work -> {
            Thread thread = new Thread(work, "background");
            thread.setDaemon(true);
            return thread;
        });
        return new Background(
                worker,
                Platform::runLater,
                (delay, then) -> {
                    Future<?> unused = worker.schedule(then, delay.toMillis(), TimeUnit.MILLISECONDS);
                },
                Background::ofApp);
    }

    /// One that does everything at once, on the thread that asks, and nothing later.
    public static Background here() {
        return here((delay, then) -> {});
    }

    /// One that does everything at once, on the thread that asks, and later what this timer lets happen.
    public static Background here(Timer timer) {
        return of(Runnable::run, timer);
    }

    /// One whose work is done by this, and what comes of it handed over there and then.
    public static Background of(Executor worker, Timer timer) {
        return new Background(worker, Runnable::run, timer, () -> of(worker, timer));
    }

    /// Another of the same kind: work given to it waits for none that was given to this one.
    public Background another() {
        return like.get();
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

    /// Does something on the thread of the screen when the time has passed, unless the app ended meanwhile.
    public void later(Duration delay, Runnable then) {
        timer.start(delay, () -> screen.execute(then));
    }
}
