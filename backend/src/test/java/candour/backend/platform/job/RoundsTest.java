package candour.backend.platform.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class RoundsTest {
    private static final Duration AT_ONCE = Duration.ofMillis(1);
    private final ListAppender<ILoggingEvent> written = new ListAppender<>();

    @BeforeEach
    void listen() {
        written.start();
        log().addAppender(written);
    }

    @AfterEach
    void stop() {
        log().detachAppender(written);
    }

    @Test
    void rounds_go_on_after_one_that_fails_on_a_thread_of_that_name() throws InterruptedException {
        CountDownLatch three = new CountDownLatch(3);
        Queue<String> threads = new ArrayDeque<>();
        Rounds rounds = new Rounds("made-up", () -> {
            threads.add(Thread.currentThread().getName());
            three.countDown();
            throw new IllegalStateException("words that must not be kept");
        });
        rounds.begin(AT_ONCE);

        assertTrue(three.await(20, TimeUnit.SECONDS));
        rounds.stop(Duration.ofSeconds(20));
        assertEquals(List.of("made-up"), threads.stream().distinct().toList());
    }

    @Test
    void a_row_of_failures_is_told_once_and_the_next_row_again() {
        Queue<Boolean> fails = new ArrayDeque<>(List.of(true, true, true, false, true, false));
        Rounds rounds = new Rounds("made-up", () -> {
            if (fails.remove()) {
                throw new IllegalStateException("words that must not be kept");
            }
        });
        while (!fails.isEmpty()) {
            rounds.one();
        }

        String line = "made-up: waiting, because a round failed (IllegalStateException)";
        assertEquals(
                List.of(line, line),
                written.list.stream().map(ILoggingEvent::getFormattedMessage).toList());
    }

    @Test
    void the_round_under_way_comes_to_an_end_and_no_other_begins() throws InterruptedException {
        CountDownLatch under = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        AtomicInteger ended = new AtomicInteger();
        AtomicBoolean interrupted = new AtomicBoolean();
        Rounds rounds = new Rounds("made-up", () -> {
            under.countDown();
            try {
                goOn.await();
                ended.incrementAndGet();
            } catch (InterruptedException e) {
                interrupted.set(true);
            }
        });
        rounds.begin(AT_ONCE);
        assertTrue(under.await(20, TimeUnit.SECONDS));
        Thread.ofVirtual().start(goOn::countDown);
        rounds.stop(Duration.ofSeconds(20));

        assertFalse(interrupted.get());
        int all = ended.get();
        assertTrue(all >= 1);
        rounds.stop(Duration.ZERO);
        assertEquals(all, ended.get());
    }

    @Test
    void a_round_that_takes_longer_than_there_is_patience_is_interrupted() throws InterruptedException {
        CountDownLatch under = new CountDownLatch(1);
        CountDownLatch interrupted = new CountDownLatch(1);
        Rounds rounds = new Rounds("made-up", () -> {
            under.countDown();
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException e) {
                interrupted.countDown();
            }
        });
        rounds.begin(AT_ONCE);
        assertTrue(under.await(20, TimeUnit.SECONDS));
        rounds.stop(Duration.ZERO);

        assertTrue(interrupted.await(20, TimeUnit.SECONDS));
    }

    private static Logger log() {
        return (Logger) LoggerFactory.getLogger(Rounds.class);
    }
}
