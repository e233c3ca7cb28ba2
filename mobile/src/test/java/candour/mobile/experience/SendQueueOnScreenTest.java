package candour.mobile.experience;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import candour.mobile.api.Transport;
import candour.mobile.background.Background;
import candour.mobile.support.MovingClock;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/// The queue as the app runs it: tries beside the screen, states on the screen's thread.
@ExtendWith(ApplicationExtension.class)
class SendQueueOnScreenTest {
    private final Path device;
    private final MovingClock clock = new MovingClock("2026-11-22T10:00:00Z");
    private final TakingPortal portal = new TakingPortal();
    private final CountDownLatch left = new CountDownLatch(1);
    private final CountDownLatch arrives = new CountDownLatch(1);

    SendQueueOnScreenTest(@TempDir Path device) {
        this.device = device;
    }

    @Test
    void while_it_is_on_its_way_the_screen_goes_on_and_it_cannot_be_taken_back() throws Exception {
        Phone phone = WaitForAsyncUtils.asyncFx(() -> Phone.start(device, clock, this::slow, Background.ofApp()))
                .get(10, TimeUnit.SECONDS);
        Draft draft = phone.draft("words");
        WaitForAsyncUtils.asyncFx(() -> phone.queue.send(draft)).get(10, TimeUnit.SECONDS);
        left.await();

        assertEquals(List.of(new Sending.Waiting(draft.id(), 0, true)), shown(phone));
        assertFalse(WaitForAsyncUtils.asyncFx(() -> phone.queue.takeBack(draft.id()))
                .get(10, TimeUnit.SECONDS));
        assertFalse(phone.shelf.keep(draft));

        arrives.countDown();
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> shown(phone).get(0) instanceof Sending.Received);
        assertInstanceOf(Sending.Received.class, shown(phone).get(0));
        assertEquals(1, portal.stored.size());
    }

    private Transport.Reply slow(Transport.Request request) throws IOException {
        left.countDown();
        try {
            arrives.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return portal.send(request);
    }

    private static List<Sending> shown(Phone phone) throws Exception {
        return WaitForAsyncUtils.asyncFx(() -> List.copyOf(phone.queue.all())).get(10, TimeUnit.SECONDS);
    }
}
