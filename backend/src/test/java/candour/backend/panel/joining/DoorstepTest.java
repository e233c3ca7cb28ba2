package candour.backend.panel.joining;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;

import candour.backend.platform.web.limit.Source;
import candour.backend.platform.web.limit.Sources;
import candour.backend.support.TestPortal;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class DoorstepTest {
    private static final Clock NOON = Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);

    @Test
    void a_room_full_of_applicants_is_let_in_and_whoever_tries_by_the_thousand_is_not() {
        FollowController.Doorstep doorstep =
                new FollowController.Doorstep(TestPortal.running().bean(Sources.class), NOON);
        for (int visitor = 0; visitor < FollowController.Doorstep.AT_ONCE; visitor++) {
            doorstep.require(new Source(1));
        }

        assertThrows(RuntimeException.class, () -> doorstep.require(new Source(1)));
        assertDoesNotThrow(() -> doorstep.require(new Source(2)));
    }
}
