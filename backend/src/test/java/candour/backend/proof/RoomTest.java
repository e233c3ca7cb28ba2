package candour.backend.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import candour.backend.support.TestPortal;
import java.net.URI;
import java.net.http.HttpClient;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Goal S8: forty people behind one address, a youth club on one Wi-Fi, all at once. All are served, none waits three
/// seconds longer than one alone would.
class RoomTest {
    private static final int PEOPLE = 40;
    private static final int LOOKS = 25;
    private static final double MOST_SECONDS = 3;

    private static URI portal;

    @BeforeAll
    static void start() {
        portal = TestPortal.emptied().address();
    }

    @Test
    void forty_people_behind_one_address_all_tell_and_look_up_their_report_again_and_again() throws Exception {
        visit(0);
        List<Callable<String>> people = new ArrayList<>();
        for (int person = 1; person <= PEOPLE; person++) {
            int report = person;
            people.add(() -> visit(report));
        }
        List<String> references = new ArrayList<>();
        try (ExecutorService room = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<String> visit : room.invokeAll(people)) {
                references.add(visit.get());
            }
        }
        assertEquals(PEOPLE, new HashSet<>(references).size());
    }

    /// One person tells, then looks whether there is an answer, more often than anybody would.
    private static String visit(int report) {
        try (HttpClient client = Sending.client(Optional.empty())) {
            long begun = System.nanoTime();
            String reference = Sending.of(report).attempt(portal, client).orElseThrow();
            for (int look = 0; look < LOOKS; look++) {
                assertEquals(200, Sending.status(portal, reference, client).statusCode());
            }
            double longest = (System.nanoTime() - begun) / 1e9 / (LOOKS + 1);
            assertTrue(longest < MOST_SECONDS, longest + " seconds for each answer");
            return reference;
        }
    }
}
