package candour.backend.representation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import candour.backend.platform.key.KeyRing;
import candour.backend.support.TestPortal;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WaitingAnswersTest {
    private TestPortal portal;
    private Instant now = Instant.parse("2026-11-20T12:00:00Z");
    private WaitingAnswers waiting;

    @BeforeEach
    void start() {
        portal = TestPortal.emptied();
        InstantSource shown = () -> now;
        waiting = new WaitingAnswers(portal.bean(StoringAnswers.class), shown.withZone(ZoneOffset.UTC));
    }

    @Test
    void nothing_is_stored_before_ten_wait_and_then_all_are_in_no_order() {
        List<SealedAnswers> given = new ArrayList<>();
        for (int i = 0; i < WaitingAnswers.BATCH - 1; i++) {
            given.add(answers(i));
            waiting.add(given.getLast());
        }
        assertEquals(0, stored());
        given.add(answers(99));
        waiting.add(given.getLast());
        assertEquals(WaitingAnswers.BATCH, stored());
    }

    @Test
    void what_waits_is_stored_when_the_week_ends_and_when_the_portal_stops() {
        waiting.add(answers(1));
        now = now.plus(Duration.ofDays(1));
        waiting.storeAtWeeksEnd();
        assertEquals(0, stored());
        now = now.plus(Duration.ofDays(3));
        waiting.storeAtWeeksEnd();
        assertEquals(1, stored());
        waiting.add(answers(2));
        waiting.store();
        assertEquals(2, stored());
    }

    @Test
    void the_same_answers_sent_again_count_once_before_and_after_they_are_stored() {
        SealedAnswers answers = answers(1);
        waiting.add(answers);
        waiting.add(answers);
        waiting.store();
        waiting.add(answers);
        waiting.store();
        assertEquals(1, stored());
    }

    @Test
    void much_and_little_are_sealed_to_one_length_and_never_to_the_same_bytes() {
        SealedAnswers little = answers(1);
        SealedAnswers much = sealed(2, Map.of("religion", "other", "religion.words", "ÿ".repeat(100), "age", "18-24"));
        assertEquals(little.sealed().length, much.sealed().length);
        assertNotEquals(
                Arrays.toString(little.sealed()), Arrays.toString(answers(1).sealed()));
    }

    private int stored() {
        return portal.bean(EqualityAnswerRepository.class).list().size();
    }

    private SealedAnswers answers(int number) {
        return sealed(number, Map.of("sex", "female"));
    }

    private SealedAnswers sealed(int number, Map<String, String> fields) {
        byte[] id = new byte[16];
        id[0] = (byte) number;
        return SealedAnswers.of(
                id,
                Occasion.TOLD_US,
                1,
                20264,
                GivenAnswers.of(fields),
                portal.bean(KeyRing.class).sealer("equality"));
    }
}
