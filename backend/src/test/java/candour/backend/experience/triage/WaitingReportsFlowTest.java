package candour.backend.experience.triage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import candour.backend.experience.Telling;
import candour.backend.experience.checking.Visitor;
import candour.backend.identity.Role;
import candour.backend.support.Rows;
import candour.backend.support.TestPortal;
import candour.shared.experience.Questionnaire;
import candour.shared.reference.ReportReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The home page of staff says what needs them today.
class WaitingReportsFlowTest {
    private Rows rows;
    private Desk caseworker;
    private Desk lead;

    @BeforeEach
    void start() {
        rows = Rows.of(TestPortal.emptied());
        caseworker = Desk.of(Role.CASEWORKER);
        lead = Desk.of(Role.SAFEGUARDING_LEAD);
    }

    @Test
    void where_nothing_waits_the_page_says_so() {
        for (Desk desk : new Desk[] {caseworker, lead, Desk.of(Role.ADMINISTRATOR)}) {
            assertTrue(desk.read("/staff").contains("Nothing waits for you."));
        }
        assertTrue(caseworker.read("/cy/staff").contains("Nid oes dim yn aros amdanoch chi."));
    }

    @Test
    void reports_past_their_promise_stand_above_those_that_still_have_time() {
        Telling.aStop().sent();
        Telling.aStop().sent();
        assertTrue(caseworker.read("/staff").contains("Answer 2 reports</a>"), caseworker.read("/staff"));
        rows.run("UPDATE experience SET received_week = 202601 LIMIT 1");

        String page = caseworker.read("/staff");
        int overdue = page.indexOf("Answer 1 report that is past our promise");
        int inTime = page.indexOf("Answer 1 report</a>");
        assertTrue(overdue > 0 && inTime > overdue, page);
        assertTrue(page.contains("id=\"today-overdue\">Overdue"), page);
        assertTrue(page.contains("Overdue by "), page);
        assertTrue(page.contains("Due in "), page);
        assertFalse(page.contains("Nothing waits"), page);
    }

    @Test
    void others_and_other_forces_see_none_of_it() {
        Telling.aStop().sent();
        assertTrue(Desk.inForce("bedfordshire", Role.CASEWORKER).read("/staff").contains("Nothing waits for you."));
        for (Role role : Role.values()) {
            if (role != Role.CASEWORKER) {
                assertFalse(Desk.of(role).read("/staff").contains("/staff/reports?show=open"), role.name());
            }
        }
    }

    @Test
    void the_lead_sees_what_staff_asked_with_its_clock() {
        Telling.aStop().sent();
        String report = caseworker.reports("/staff/reports").getFirst();
        caseworker.act(report, "/flag", "reason", "Look at this, please");
        String page = lead.read("/staff");
        assertTrue(page.contains("Decide about 1 report that staff asked you to look at"), page);
        assertTrue(page.contains("Due in ") || page.contains("Due today"), page);

        lead.act(report, "/decision", "decision", "no-concern", "reason", "No risk");
        assertTrue(lead.read("/staff").contains("Nothing waits for you."));
    }

    @Test
    void what_a_resident_writes_back_waits_until_it_is_answered() {
        ReportReference reference = Telling.aStop().sent();
        String report = caseworker.reports("/staff/reports").getFirst();
        caseworker.act(report, "/answer", "answer", "A question for you");
        Visitor visitor = Visitor.inEnglish();
        visitor.check(reference.written());
        visitor.act("/check/message", "message", "Here is my reply");
        assertTrue(caseworker.read("/staff").contains("Read what 1 person wrote back"));
        caseworker.act(report, "/answer", "answer", "Thank you for the reply");
        assertFalse(caseworker.read("/staff").contains("wrote back"));
    }

    @Test
    void a_proposed_text_waits_for_everybody_but_its_author() {
        Telling.aStop()
                .saying(Questionnaire.OWN_WORDS, "They told me why.")
                .saying(Questionnaire.WISH, Questionnaire.PUBLISH)
                .sent();
        String report = caseworker.reports("/staff/reports").getFirst();
        caseworker.actOnText(report, "", "text", "They told me why.", "propose", "1");

        assertFalse(caseworker.read("/staff").contains(report + "/text"));
        Desk second = Desk.of(Role.CASEWORKER);
        assertTrue(second.read("/staff").contains("href=\"" + report + "/text\""));
        assertEquals(
                303, second.actOnText(report, "/refuse", "reason", "Too exact").statusCode());
        assertFalse(second.read("/staff").contains(report + "/text"));
    }
}
