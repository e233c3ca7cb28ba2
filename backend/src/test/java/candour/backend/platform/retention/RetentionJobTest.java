package candour.backend.platform.retention;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import candour.backend.platform.job.TestLease;
import candour.backend.support.TestPortal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RetentionJobTest {
    private static final Instant NOW = Instant.parse("2028-12-22T12:00:00Z");
    private final List<String> applied = new ArrayList<>();

    @Test
    void every_rule_is_applied_once_a_day_also_after_one_that_fails() {
        RetentionJob job =
                new RetentionJob(List.of(rule("second", false), rule("first", true)), Clock.fixed(NOW, ZoneOffset.UTC));
        assertThrows(IllegalStateException.class, () -> job.run(TestLease.held(TestPortal.emptied())));
        assertEquals(List.of("first " + NOW, "second " + NOW), applied);
        assertEquals(Duration.ofDays(1), job.every());
    }

    private RetentionRule rule(String name, boolean fails) {
        return new RetentionRule() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public String keeps() {
                return "a day";
            }

            @Override
            public long apply(Instant now) {
                applied.add(name + " " + now);
                if (fails) {
                    throw new IllegalStateException("the rule failed");
                }
                return 1;
            }
        };
    }
}
