package candour.backend.audit;

import io.micronaut.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Writes the trail, in the transaction of the act: what is rolled back leaves no line, and what is committed has one.
@Singleton
public class AuditLog {
    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_FACT = 200;

    private final AuditEventRepository events;
    private final JsonMapper json;
    private final Clock clock;

    AuditLog(AuditEventRepository events, JsonMapper json, Clock clock) {
        this.events = events;
        this.json = json;
        this.clock = clock;
    }

    /// Adds one line.
    ///
    /// @throws IllegalArgumentException when a resident acts, because the moment of it must not be kept, or when a
    ///     text is longer than the trail takes
    public void record(Actor by, Recorded event) {
        if (by.kind().equals(Actor.resident().kind())) {
            throw new IllegalArgumentException("the moment at which a resident acts is not recorded: " + event.event());
        }
        Map<String, String> facts = new TreeMap<>(event.facts());
        @Nullable String subject = event.subject();
        require(event.event(), LONGEST_NAME);
        require(subject == null ? "" : subject, LONGEST_NAME);
        facts.forEach((name, fact) -> {
            require(name, LONGEST_NAME);
            require(fact, LONGEST_FACT);
        });
        events.save(new AuditEvent(
                null, clock.instant(), by.kind(), by.reference(), by.roles(), event.event(), subject, written(facts)));
    }

    private String written(Map<String, String> facts) {
        try {
            return json.writeValueAsString(facts);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void require(String text, int longest) {
        if (text.length() > longest) {
            throw new IllegalArgumentException("a text of the trail has more than " + longest + " characters");
        }
    }
}
