package candour.backend.panel.joining;

import candour.backend.platform.retention.RetentionRule;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// Keeps what somebody has answered until they send it, for at most 24 hours. Two tabs of one browser change the same
/// draft one after the other, so neither loses what the other said.
@Singleton
class KeepingJoinDraft implements RetentionRule {
    /// Longest life of a draft; it ends at a full hour.
    static final Duration LIFE = Duration.ofHours(24);

    private static final int BITE = 1000;

    private final JoinDraftRepository drafts;
    private final JoinKeys keys;
    private final JoinDraftCodec codec;
    private final Clock clock;

    KeepingJoinDraft(JoinDraftRepository drafts, JoinKeys keys, JoinDraftCodec codec, Clock clock) {
        this.drafts = drafts;
        this.keys = keys;
        this.codec = codec;
        this.clock = clock;
    }

    /// Begins a draft.
    ///
    /// @return the secret for the applicant's cookie
    @Transactional
    String begin(JoinDraft draft) {
        String cookie = keys.next();
        JoinKey key = keys.find(cookie).orElseThrow();
        Instant end = clock.instant().truncatedTo(ChronoUnit.HOURS).plus(LIFE);
        drafts.insert(key.id(), codec.seal(draft, key), end);
        return cookie;
    }

    /// The draft under this cookie; empty where there is none, or it ran out.
    @Transactional
    Optional<JoinDraft> find(String cookie) {
        return keys.find(cookie)
                .flatMap(key -> drafts.find(key.id(), clock.instant()).map(row -> codec.open(row.content(), key)));
    }

    /// Changes the draft under this cookie.
    ///
    /// @return the draft as it is now; empty where there is none, or it ran out
    @Transactional
    Optional<JoinDraft> change(String cookie, UnaryOperator<JoinDraft> change) {
        return keys.find(cookie)
                .flatMap(key -> drafts.lock(key.id(), clock.instant()).map(row -> {
                    JoinDraft changed = change.apply(codec.open(row.content(), key));
                    drafts.replace(key.id(), codec.seal(changed, key));
                    return changed;
                }));
    }

    /// Forgets the draft under this cookie at once.
    @Transactional
    void forget(String cookie) {
        keys.find(cookie).ifPresent(key -> drafts.delete(key.id()));
    }

    @Override
    public String name() {
        return "application-draft";
    }

    @Override
    public String keeps() {
        return "until sent, and at most 24 hours; nobody can open it after that, and it is deleted within a day";
    }

    @Override
    public long apply(Instant now) {
        long deleted = 0;
        int bite;
        do {
            bite = drafts.deleteExpired(now, BITE);
            deleted += bite;
        } while (bite == BITE);
        return deleted;
    }
}
