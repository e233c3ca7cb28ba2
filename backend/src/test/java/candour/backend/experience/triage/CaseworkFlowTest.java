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
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CaseworkFlowTest {
    private static final String SAID = "They told me why & let me go <quickly>";

    private Rows rows;
    private Desk caseworker;

    @BeforeEach
    void start() {
        rows = Rows.of(TestPortal.emptied());
        caseworker = Desk.of(Role.CASEWORKER);
    }

    @Test
    void a_caseworker_finds_reads_and_answers_and_the_resident_reads_the_answer() {
        ReportReference reference =
                Telling.aStop().saying(Questionnaire.OWN_WORDS, SAID).sent();
        String report = caseworker.reports("/staff/reports").getFirst();
        assertFalse(caseworker.read("/staff/reports").contains("They told me"));

        String page = caseworker.read(report);
        assertTrue(page.contains("They told me why &amp; let me go &lt;quickly"), page);
        assertEquals(2, page.split("In your own words", -1).length, page);
        assertTrue(page.contains("14 May 2026"), page);
        assertTrue(page.contains("Being read"), page);
        assertTrue(Visitor.inEnglish().check(reference.written()).body().contains("is reading your report"));

        assertTrue(caseworker.read(report + "?template=thanks").contains("We have read every word."));
        assertEquals(
                303,
                caseworker
                        .act(report, "/answer", "answer", "We read it. Thank you.")
                        .statusCode());
        assertTrue(caseworker.read(report + "?done=answered").contains("Your answer is sent."));
        String seen = Visitor.inEnglish().check(reference.written()).body();
        assertTrue(seen.contains("We read it. Thank you."), seen);
        assertTrue(seen.contains("Our answer is below"), seen);
        assertEquals(List.of(), caseworker.reports("/staff/reports"));
        assertEquals(List.of(report), caseworker.reports("/staff/reports?show=done"));
    }

    @Test
    void what_a_resident_writes_later_comes_back_to_the_queue() {
        ReportReference reference = Telling.aStop().sent();
        String report = caseworker.reports("/staff/reports").getFirst();
        caseworker.act(report, "/answer", "answer", "A question for you");
        Visitor visitor = Visitor.inEnglish();
        visitor.check(reference.written());
        visitor.act("/check/message", "message", "Here is my reply");

        assertEquals(List.of(report), caseworker.reports("/staff/reports?show=waiting"));
        assertTrue(caseworker.read(report).contains("Here is my reply"));
        caseworker.act(report, "/answer", "answer", "Thank you for the reply");
        assertEquals(List.of(), caseworker.reports("/staff/reports?show=waiting"));
    }

    @Test
    void of_two_at_once_the_slower_one_is_told_and_keeps_what_they_typed() {
        Telling.aStop().sent();
        Desk colleague = Desk.of(Role.CASEWORKER);
        String report = caseworker.reports("/staff/reports").getFirst();
        caseworker.read(report);
        String version = caseworker.version(report);
        assertEquals(
                303,
                colleague.act(report, "/answer", "answer", "The first answer").statusCode());
        HttpResponse<String> late = caseworker.send(report + "/answer", version, "answer", "The second answer");

        assertEquals(409, late.statusCode());
        assertTrue(late.body().contains("A colleague changed this meanwhile"), late.body());
        assertTrue(late.body().contains(">The second answer</textarea>"), late.body());
        assertEquals(1, rows.count("experience_message"));
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"CASEWORKER", "SAFEGUARDING_LEAD"})
    void nobody_else_lists_or_opens_reports_least_of_all_the_force(Role role) {
        Telling.aStop().sent();
        String report = caseworker.reports("/staff/reports").getFirst();
        Desk other = Desk.of(role);

        assertEquals(403, other.open("/staff/reports").statusCode());
        assertEquals(403, other.open("/staff/safeguarding").statusCode());
        assertEquals(403, other.open(report).statusCode());
        assertEquals(403, other.open(report + "/text").statusCode());
        assertEquals(403, other.send(report + "/answer", "1", "answer", "hello").statusCode());
    }

    @Test
    void to_caseworkers_of_another_force_a_report_is_not_there() {
        Telling.aStop().sent();
        String report = caseworker.reports("/staff/reports").getFirst();
        Desk elsewhere = Desk.inForce("bedfordshire", Role.CASEWORKER, Role.SAFEGUARDING_LEAD);

        assertEquals(List.of(), elsewhere.reports("/staff/reports"));
        assertEquals(404, elsewhere.open(report).statusCode());
        assertEquals(
                404, elsewhere.send(report + "/answer", "2", "answer", "hello").statusCode());
        assertEquals(
                404, elsewhere.send(report + "/flag", "2", "reason", "hello").statusCode());
        assertEquals(404, elsewhere.open("/staff/reports/" + "0".repeat(32)).statusCode());
    }

    @Test
    void of_a_report_that_was_taken_back_staff_see_nothing_but_that() {
        ReportReference reference =
                Telling.aStop().saying(Questionnaire.OWN_WORDS, SAID).sent();
        String report = caseworker.reports("/staff/reports").getFirst();
        Visitor visitor = Visitor.inEnglish();
        visitor.check(reference.written());
        visitor.act("/check/withdraw");

        assertEquals(List.of(), caseworker.reports("/staff/reports"));
        assertTrue(caseworker.read("/staff/reports?show=withdrawn").contains("Taken back"));
        assertFalse(caseworker.read(report).contains("They told me"));
        assertTrue(caseworker.read(report).contains("The resident took this report back"));
        assertEquals(
                404, caseworker.send(report + "/answer", "2", "answer", "hello").statusCode());
        assertEquals(404, caseworker.open(report + "/text").statusCode());
    }

    @Test
    void a_report_goes_only_where_it_may() {
        Telling.aStop().sent();
        Telling.aStop()
                .saying(Questionnaire.WISH, Questionnaire.SHARE_WITH_PANEL)
                .sent();
        int shared = 0;
        for (String report : caseworker.reports("/staff/reports")) {
            HttpResponse<String> answer = caseworker.act(report, "/status", "status", "shared");
            shared += answer.statusCode() == 303 ? 1 : 0;
            if (answer.statusCode() != 303) {
                assertTrue(answer.body().contains("They did not ask us to share"), answer.body());
                assertEquals(
                        422,
                        caseworker.act(report, "/status", "status", "published").statusCode());
                assertEquals(
                        422,
                        caseworker.act(report, "/status", "status", "withdrawn").statusCode());
                assertEquals(
                        303,
                        caseworker.act(report, "/status", "status", "closed").statusCode());
            }
        }

        assertEquals(1, shared);
        assertEquals(List.of("closed", "shared"), rows.list("SELECT status FROM experience ORDER BY status"));
    }

    @Test
    void every_reading_and_every_act_is_on_the_trail_without_a_word_of_the_report() {
        Telling.aStop().saying(Questionnaire.OWN_WORDS, SAID).sent();
        String report = caseworker.reports("/staff/reports").getFirst();
        caseworker.read(report);
        caseworker.act(report, "/answer", "answer", "Thank you");

        String id = report.substring("/staff/reports/".length());
        List<String> events = rows.list("SELECT act FROM audit_event WHERE subject = '" + id
                + "' AND actor_reference = '" + caseworker.reference() + "' ORDER BY id");
        assertEquals("experience.moved", events.getFirst());
        assertTrue(events.stream().filter("experience.opened"::equals).count() >= 2, events.toString());
        assertTrue(events.contains("experience.answered"), events.toString());
        assertEquals(List.of(), rows.list("SELECT facts FROM audit_event WHERE facts LIKE '%They told%'"));
    }

    @Test
    void the_clock_counts_from_the_week() {
        Telling.aStop().sent();
        rows.run("UPDATE experience SET received_week = 202601");

        assertEquals(1, caseworker.reports("/staff/reports?show=overdue").size());
        assertTrue(caseworker.read("/staff/reports").contains("Answer overdue by"));
    }

    @Test
    void the_queue_speaks_welsh() {
        Telling.aStop().inWelsh().sent();
        String page = caseworker.read("/cy/staff/reports");
        String report = caseworker.reports("/staff/reports").getFirst();

        assertTrue(page.contains("Adroddiadau"), page);
        assertTrue(caseworker.read("/cy" + report).contains("Beth ddywedwyd wrthym"));
        assertTrue(caseworker.read(report + "?template=thanks").contains("Rydym wedi darllen pob gair."));
    }
}
