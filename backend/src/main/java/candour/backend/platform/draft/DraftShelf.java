package candour.backend.platform.draft;

import candour.backend.platform.retention.RetentionRule;
import candour.shared.reference.SubmissionSecret;
import io.micronaut.json.JsonMapper;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// Keeps the drafts of all features, sealed. Before a draft is sealed it is filled up with spaces to whole blocks, so
/// that the length of a row does not tell how much somebody wrote.
@Singleton
public class DraftShelf implements RetentionRule {
    /// Longest life of a draft; it ends at a full hour.
    private static final Duration LIFE = Duration.ofHours(24);

    private static final int BITE = 1000;
    private static final int BLOCK = 4096;
    private static final byte SPACE = ' ';

    private final DraftRepository drafts;
    private final DraftKeys keys;
    private final JsonMapper json;
    private final Clock clock;

    DraftShelf(DraftRepository drafts, DraftKeys keys, JsonMapper json, Clock clock) {
        this.drafts = drafts;
        this.keys = keys;
        this.json = json;
        this.clock = clock;
    }

    @Transactional
    String begin(String kind, Object content) {
        String cookie = keys.next();
        DraftKey key = keys.find(kind, cookie).orElseThrow();
        Instant end = clock.instant().truncatedTo(ChronoUnit.HOURS).plus(LIFE);
        drafts.insert(key.id(), seal(content, key), end);
        return cookie;
    }

    @Transactional
    <C> Optional<C> find(String kind, String cookie, Class<C> type) {
        return keys.find(kind, cookie)
                .flatMap(key -> drafts.find(key.id(), clock.instant()).map(row -> open(row.content(), key, type)));
    }

    @Transactional
    <C> Optional<C> change(String kind, String cookie, Class<C> type, UnaryOperator<C> change) {
        return keys.find(kind, cookie)
                .flatMap(key -> drafts.lock(key.id(), clock.instant()).map(row -> {
                    C changed = change.apply(open(row.content(), key, type));
                    drafts.replace(key.id(), seal(changed, key));
                    return changed;
                }));
    }

    @Transactional
    void forget(String kind, String cookie) {
        keys.find(kind, cookie).ifPresent(key -> drafts.delete(key.id()));
    }

    Optional<SubmissionSecret> submission(String kind, String cookie) {
        return keys.find(kind, cookie).map(DraftKey::submission);
    }

    @Override
    public String name() {
        return "draft";
    }

    @Override
    public String keeps() {
        return "until sent, and at most 24 hours; nobody can open it after that, and it is deleted within the hour";
    }

    @Override
    public boolean isPrompt() {
        return true;
    }

    /// Deletes every draft that had run out by then, in bites that hold no lock for long.
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

    private byte[] seal(Object content, DraftKey key) {
        try {
            byte[] written = json.writeValueAsBytes(content);
            byte[] filled = Arrays.copyOf(written, (written.length / BLOCK + 1) * BLOCK);
            Arrays.fill(filled, written.length, filled.length, SPACE);
            return key.sealer().seal(filled, key.id());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// @throws IllegalStateException when the row was written by nobody who holds the key
    private <C> C open(byte[] sealed, DraftKey key, Class<C> type) {
        try {
            return json.readValue(key.sealer().open(sealed, key.id()), type);
        } catch (IOException e) {
            throw new IllegalStateException("a sealed draft that cannot be read");
        }
    }
}
