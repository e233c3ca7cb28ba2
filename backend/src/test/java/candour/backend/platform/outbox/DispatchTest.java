package candour.backend.platform.outbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import candour.backend.support.TestPortal;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class DispatchTest {

    @Test
    void what_leaves_by_one_outbox_does_not_wait_for_another() throws InterruptedException {
        CountDownLatch sent = new CountDownLatch(1);
        Dispatch dispatch =
                new Dispatch(List.of(outgoing("stuck", () -> await(sent)), outgoing("free", sent::countDown)));
        dispatch.begin(new ServerStartupEvent(TestPortal.running().bean(EmbeddedServer.class)));

        assertTrue(sent.await(20, TimeUnit.SECONDS), "the second outbox waits for the first");
        dispatch.stop();
    }

    @Test
    void mail_and_alerts_leave_by_it() {
        assertEquals(
                List.of("alerts", "mail"),
                TestPortal.running().beans(Outgoing.class).stream()
                        .map(Outgoing::name)
                        .sorted()
                        .toList());
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Outgoing outgoing(String name, Runnable work) {
        return new Outgoing() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public int sendDue() {
                work.run();
                return 0;
            }
        };
    }
}
