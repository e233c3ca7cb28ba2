package candour.backend.representation;

import candour.backend.area.AreaLookup;
import candour.backend.platform.key.KeyRing;
import candour.backend.platform.key.Sealer;
import candour.backend.platform.time.LondonTime;
import candour.backend.platform.time.Quarter;
import candour.backend.platform.web.OversightBody;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Arrays;

/// Takes in what people say about themselves. Nothing of the request goes along: no report, no account, no day.
@Singleton
class AnsweringAboutYourself {
    private static final String PURPOSE = "equality";
    private static final int ID_BYTES = 16;

    private final KeyRing keys;
    private final WaitingAnswers waiting;
    private final AreaLookup areas;
    private final OversightBody body;
    private final Clock clock;

    AnsweringAboutYourself(KeyRing keys, WaitingAnswers waiting, AreaLookup areas, OversightBody body, Clock clock) {
        this.keys = keys;
        this.waiting = waiting;
        this.areas = areas;
        this.body = body;
        this.clock = clock;
    }

    /// Takes the answers in once for each token. Nothing answered is nothing stored.
    void answer(OnceToken token, Occasion occasion, GivenAnswers answers) {
        if (answers.isEmpty()) {
            return;
        }
        byte[] id = Arrays.copyOf(keys.mac(PURPOSE, token.bytes()), ID_BYTES);
        int force = areas.getForce(body.force()).id();
        Quarter quarter = Quarter.of(LondonTime.day(clock.instant()));
        waiting.add(SealedAnswers.of(id, occasion, force, quarter.value(), answers, sealer()));
    }

    private Sealer sealer() {
        return keys.sealer(PURPOSE);
    }
}
