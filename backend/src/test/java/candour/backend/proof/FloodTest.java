package candour.backend.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import candour.backend.experience.CountingReports;
import candour.backend.platform.time.IsoWeek;
import candour.backend.support.Rows;
import candour.backend.support.TestPortal;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Threat T6: reports without number from one place are all taken, and move figures by no more than a room of people
/// does.
class FloodTest {
    private static final int MOST_COUNTED = 60;

    private TestPortal portal;
    private Rows rows;

    @BeforeEach
    void start() {
        portal = TestPortal.emptied();
        rows = Rows.of(portal);
    }

    @Test
    void of_a_flood_from_one_place_all_are_kept_and_few_are_counted() throws Exception {
        send("127.7.7.7", 200);
        assertEquals(200, rows.count("experience"));
        assertEquals(List.of("60"), rows.list("SELECT COUNT(*) FROM experience WHERE counted"));
        assertEquals(MOST_COUNTED, counted());

        send("127.7.7.8", 40);
        assertEquals(MOST_COUNTED + 40, counted(), "a room of forty elsewhere is counted whole");
    }

    @Test
    void a_report_that_is_sent_again_stays_what_it_was() throws Exception {
        Sending first = Sending.of(1);
        try (HttpClient client = Sending.client(Optional.of(InetAddress.getByName("127.7.7.9")))) {
            Optional<String> reference = first.attempt(portal.address(), client);
            send("127.7.7.9", 70);
            assertEquals(reference, first.attempt(portal.address(), client));
        }
        assertEquals(MOST_COUNTED, counted());
    }

    /// Of where a report came from only the flag is kept, which is the same for all that count.
    @Test
    void nothing_but_a_flag_is_kept() throws Exception {
        send("127.7.7.10", 3);
        assertEquals(List.of("1"), rows.list("SELECT DISTINCT counted FROM experience"));
    }

    private void send(String from, int reports) throws Exception {
        URI address = portal.address();
        try (HttpClient client = Sending.client(Optional.of(InetAddress.getByName(from)))) {
            for (int report = 0; report < reports; report++) {
                assertTrue(Sending.of(report).attempt(address, client).isPresent());
            }
        }
    }

    private int counted() {
        AtomicInteger counted = new AtomicInteger();
        int force = Integer.parseInt(
                rows.list("SELECT DISTINCT force_id FROM experience").getFirst());
        portal.bean(CountingReports.class)
                .each(
                        force,
                        new IsoWeek(202601),
                        new IsoWeek(209901),
                        (district, key, answers, questions) -> counted.incrementAndGet());
        return counted.get();
    }
}
