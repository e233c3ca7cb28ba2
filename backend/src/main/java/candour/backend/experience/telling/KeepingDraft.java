package candour.backend.experience.telling;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// Keeps what somebody has told until they send it, for at most 24 hours. Two tabs of one browser change the same draft
/// one after the other, so neither loses what the other said.
@Singleton
class KeepingDraft {
    /// Longest life of a draft; it ends at a full hour.
    static final Duration LIFE = Duration.ofHours(24);

    private static final int BITE = 1000;

    private final DraftRepository drafts;
    private final DraftKeys keys;
    private final DraftCodec codec;
    private final Clock clock;

    KeepingDraft(DraftRepository drafts, DraftKeys keys, DraftCodec codec, Clock clock) {
        this.drafts = drafts;
        this.keys = keys;
        this.codec = codec;
        this.clock = clock;
    }

    /// Begins a draft.
    ///
    /// @return the secret for the teller's cookie
    @Transactional
    String begin(Draft draft) {
        String cookie = keys.next();
        DraftKey key = keys.find(cookie).orElseThrow();
        Instant end = clock.instant().truncatedTo(ChronoUnit.HOURS).plus(LIFE);
        drafts.insert(key.id(), codec.seal(draft, key), end);
        return cookie;
    }

    /// The draft under this cookie; empty where there is none, or it ran out.
    @Transactional
    Optional<Draft> find(String cookie) {
        return keys.find(cookie)
                .flatMap(key -> drafts.find(key.id(), clock.instant()).map(row -> codec.open(row.content(), key)));
    }

    /// Changes the draft under this cookie.
    ///
    /// @return the draft as it is now; empty where there is none, or it ran out
    @Transactional
    Optional<Draft> change(String cookie, UnaryOperator<Draft> change) {
        return keys.find(cookie)
                .flatMap(key -> drafts.lock(key.id(), clock.instant()).map(row -> {
                    Draft changed = change.apply(codec.open(row.content(), key));
                    drafts.replace(key.id(), codec.seal(changed, key));
                    return changed;
                }));
    }

    /// Forgets the draft under this cookie at once.
    @Transactional
    void forget(String cookie) {
        keys.find(cookie).ifPresent(key -> drafts.delete(key.id()));
    }

    /// Deletes every draft that had run out by then, in bites that hold no lock for long.
    ///
    /// @return how many
    long forgetExpired(Instant by) {
        long deleted = 0;
        int bite;
        do {
            bite = drafts.deleteExpired(by, BITE);
            deleted += bite;
        } while (bite == BITE);
        return deleted;
    }
}
