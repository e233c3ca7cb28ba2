package candour.backend.platform.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import candour.backend.platform.check.Finding.Grade;
import candour.backend.support.TestPortal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RunningJobsTest {
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    private final JobRepository states = TestPortal.running().bean(JobRepository.class);
    private final List<String> done = new ArrayList<>();

    @BeforeEach
    void empty() {
        TestPortal.emptied();
    }

    @Test
    void a_job_runs_at_once_when_it_is_new_and_then_when_it_is_due() {
        assertEquals(1, at(NOON, works()).runDue());
        assertEquals(0, at(NOON.plusSeconds(3599), works()).runDue());
        assertEquals(1, at(NOON.plusSeconds(3600), works()).runDue());
        assertEquals(List.of("hourly", "hourly"), done);
    }

    @Test
    void of_two_portals_one_runs_a_job_and_the_other_goes_on() {
        RunningJobs other = at(NOON, works());
        RunningJobs one = at(NOON, job(lease -> {
            done.add("one");
            assertEquals(0, other.runDue());
        }));
        assertEquals(1, one.runDue());
        assertEquals(List.of("one"), done);
    }

    @Test
    void a_portal_that_stood_still_finds_its_lease_gone_and_changes_nothing() {
        Instant later = NOON.plus(RunningJobs.LEASE).plusSeconds(1);
        RunningJobs slow = at(NOON, job(lease -> {
            lease.confirm();
            assertEquals(1, at(later, works()).runDue());
            assertThrows(LeaseLost.class, lease::confirm);
        }));
        slow.runDue();
        assertEquals(List.of("hourly"), done);
        JobState state = states.list().getFirst();
        assertEquals(2, state.fence());
        assertEquals(later.plusSeconds(3600), state.dueAt());
    }

    @Test
    void a_lease_that_is_renewed_is_not_taken_over() {
        List<RunningJobs> self = new ArrayList<>();
        RunningJobs slow = at(NOON, job(lease -> {
            self.getFirst().keepLease();
            assertEquals(0, at(NOON.plus(RunningJobs.LEASE), works()).runDue());
            lease.confirm();
            done.add("slow");
        }));
        self.add(slow);
        slow.runDue();
        assertEquals(List.of("slow"), done);
    }

    @Test
    void a_job_that_fails_is_named_by_the_check_and_tried_again_sooner() {
        at(NOON, job(lease -> {
                    throw new IllegalStateException("words that must not be kept");
                }))
                .runDue();
        assertEquals("IllegalStateException", states.list().getFirst().failure());
        assertEquals(Grade.BAD, check(NOON).findings().getFirst().grade());
        assertTrue(check(NOON).findings().getFirst().said().contains("hourly"));
        assertEquals(0, at(NOON.plusSeconds(899), works()).runDue());
        assertEquals(1, at(NOON.plusSeconds(900), works()).runDue());
        assertEquals(
                Grade.GOOD, check(NOON.plusSeconds(900)).findings().getFirst().grade());
        assertEquals(
                Grade.NOTE,
                check(NOON.plus(Duration.ofDays(1))).findings().getFirst().grade());
    }

    private JobCheck check(Instant now) {
        return new JobCheck(states, Clock.fixed(now, ZoneOffset.UTC));
    }

    private RunningJobs at(Instant now, Job job) {
        RunningJobs running = new RunningJobs(List.of(job), states, Clock.fixed(now, ZoneOffset.UTC));
        running.introduce();
        return running;
    }

    private Job works() {
        return job(lease -> done.add("hourly"));
    }

    private static Job job(Consumer<Lease> work) {
        return new Job() {
            @Override
            public String name() {
                return "hourly";
            }

            @Override
            public Duration every() {
                return Duration.ofHours(1);
            }

            @Override
            public void run(Lease lease) {
                work.accept(lease);
            }
        };
    }
}
