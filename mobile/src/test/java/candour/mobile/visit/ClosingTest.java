package candour.mobile.visit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import candour.mobile.support.RoomWindow;
import candour.mobile.support.ScreenChecks;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ClosingTest {
    @RegisterExtension
    private final RoomWindow window = new RoomWindow();

    private final CountDownLatch last = new CountDownLatch(1);
    private final List<String> closed = new CopyOnWriteArrayList<>();

    @Test
    void it_closes_by_itself_what_is_still_visited_and_nothing_that_was_left() throws InterruptedException {
        Closing left = new Closing(() -> closed.add("left"));
        Closing visited = new Closing(() -> {
            closed.add("visited");
            last.countDown();
        });
        ScreenChecks.onScreen(() -> {
            left.after(Optional.of(Duration.ofMillis(1)));
            left.after(Optional.empty());
            visited.after(Optional.of(Duration.ofMillis(2)));
        });

        assertTrue(last.await(10, TimeUnit.SECONDS));
        assertEquals(List.of("visited"), closed);
    }

    @Test
    void time_that_has_passed_already_closes_at_once() throws InterruptedException {
        Closing late = new Closing(last::countDown);
        ScreenChecks.onScreen(() -> late.after(Optional.of(Duration.ofMinutes(-1))));

        assertTrue(last.await(10, TimeUnit.SECONDS));
    }
}
