package candour.backend.platform.retention;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import candour.backend.platform.job.Job;
import candour.backend.platform.job.Lease;
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
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
    private final List<String> applied = new ArrayList<>();

    @Test
    void every_rule_is_applied_also_after_one_that_fails() {
        RetentionJob job = new RetentionJob(
                "some", Duration.ofDays(1), List.of(rule("second", false, false), rule("first", true, false)), CLOCK);
        assertThrows(IllegalStateException.class, () -> job.run(TestLease.held(TestPortal.emptied())));
        assertEquals(List.of("first " + NOW, "second " + NOW), applied);
    }

    @Test
    void a_rule_is_applied_every_day_and_one_for_what_lives_a_day_every_quarter_of_an_hour() {
        List<RetentionRule> rules = List.of(rule("slow", false, false), rule("prompt", false, true));
        Lease lease = TestLease.held(TestPortal.emptied());
        Job daily = new RetentionJobs().daily(rules, CLOCK);
        Job prompt = new RetentionJobs().prompt(rules, CLOCK);

        daily.run(lease);
        assertEquals(List.of("slow " + NOW), applied);
        assertEquals(Duration.ofDays(1), daily.every());
        applied.clear();
        prompt.run(lease);
        assertEquals(List.of("prompt " + NOW), applied);
        assertEquals(Duration.ofMinutes(15), prompt.every());
    }

    @Test
    void the_portal_has_both_jobs_and_what_lives_a_day_is_forgotten_promptly() {
        TestPortal portal = TestPortal.running();

        assertEquals(
                List.of("retention", "retention-prompt"),
                portal.beans(Job.class).stream()
                        .map(Job::name)
                        .filter(name -> name.startsWith("retention"))
                        .sorted()
                        .toList());
        assertEquals(
                List.of("alerts-waiting", "draft"),
                portal.beans(RetentionRule.class).stream()
                        .filter(RetentionRule::isPrompt)
                        .map(RetentionRule::name)
                        .sorted()
                        .toList());
    }

    private RetentionRule rule(String name, boolean fails, boolean prompt) {
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
            public boolean isPrompt() {
                return prompt;
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
