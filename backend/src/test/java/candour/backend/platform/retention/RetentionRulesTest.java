package candour.backend.platform.retention;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import candour.backend.identity.SampleStaff;
import candour.backend.meeting.SampleMeetings;
import candour.backend.panel.SamplePanels;
import candour.backend.panel.application.SampleApplications;
import candour.backend.representation.SampleAnswers;
import candour.backend.scrutiny.review.SampleCases;
import candour.backend.support.Rows;
import candour.backend.support.TestPortal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/// Every rule there is, on the accounts of the database that the portal has in production: what a rule may not do is
/// otherwise found by nobody, since the job that applies it runs by itself.
class RetentionRulesTest {
    private static final Duration LONG = Duration.ofDays(3660);
    private static final List<String> OF_MEMBERS = List.of("conflict_declaration", "member_training", "clearance");

    private final TestPortal portal = TestPortal.emptied();
    private final Rows rows = Rows.of(portal);

    @Test
    void every_rule_may_do_on_the_portals_own_accounts_what_it_does() {
        portal.bean(SampleStaff.class).make("made-up-password-of-a-trial-7");
        portal.bean(SamplePanels.class).make();
        portal.bean(SampleMeetings.class).make();
        portal.bean(SampleApplications.class).make();
        portal.bean(SampleCases.class).make();
        portal.bean(SampleAnswers.class).make();
        aMemberWhoLeft("A1", "2026-01-31");

        Collection<RetentionRule> rules = portal.beans(RetentionRule.class);
        assertTrue(rules.size() > 10, () -> "too few rules: " + rules);
        assertAll(rules.stream().map(rule -> (Executable) () -> {
            try {
                rule.apply(portal.bean(Clock.class).instant().plus(LONG));
            } catch (RuntimeException e) {
                throw new AssertionError("the rule " + rule.name(), e);
            }
        }));

        for (String table : OF_MEMBERS) {
            assertEquals(List.of(), kept(table, "A1"), table);
        }
        assertEquals(0, rows.count("equality_answer"));
        assertEquals(0, rows.count("panel_application"));
    }

    @Test
    void what_is_kept_of_a_member_goes_half_a_year_after_they_left_and_not_a_day_before() {
        aMemberWhoLeft("A1", "2026-01-31");
        aMemberWhoLeft("A2", "2026-02-02");
        RetentionRule rule = portal.beans(RetentionRule.class).stream()
                .filter(one -> one.name().equals("left-members"))
                .findFirst()
                .orElseThrow();

        assertEquals(0, rule.apply(Instant.parse("2026-07-31T12:00:00Z")));
        assertEquals(3, rule.apply(Instant.parse("2026-08-01T12:00:00Z")));
        for (String table : OF_MEMBERS) {
            assertEquals(List.of(), kept(table, "A1"), table);
            assertEquals(List.of("1"), kept(table, "A2"), table);
        }
    }

    private List<String> kept(String table, String account) {
        return rows.list("SELECT 1 FROM " + table + " WHERE account_reference = " + reference(account));
    }

    private void aMemberWhoLeft(String account, String day) {
        String who = reference(account);
        rows.run("INSERT INTO panel_member (reference, panel_id, account_reference, role, from_on, until_on, ended_on,"
                + " version) VALUES (" + who + ", 1, " + who + ", 'MEMBER', '2025-01-01', '2027-01-01', '" + day
                + "', 1)");
        rows.run("INSERT INTO conflict_declaration (reference, account_reference, words, declared_on) VALUES (" + who
                + ", " + who + ", X'00', '2025-02-01')");
        rows.run("INSERT INTO member_training (account_reference, subject, done_on) VALUES (" + who
                + ", 'INDUCTION', '2025-02-01')");
        rows.run("INSERT INTO clearance (account_reference, material, status, noted_on) VALUES (" + who
                + ", 'RECORDS', 'CLEARED', '2025-02-01')");
    }

    private static String reference(String of) {
        return "X'" + of.repeat(16) + "'";
    }
}
