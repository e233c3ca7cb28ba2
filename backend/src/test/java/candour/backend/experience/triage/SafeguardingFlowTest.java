package candour.backend.experience.triage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import candour.backend.experience.Telling;
import candour.backend.identity.Role;
import candour.backend.support.Rows;
import candour.backend.support.TestPortal;
import candour.shared.experience.Answers;
import candour.shared.experience.Questionnaire;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeguardingFlowTest {
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
    void the_lead_sees_only_reports_in_which_somebody_may_be_at_risk() {
        Telling.aStop().sent();
        Telling.aStop().saying(Questionnaire.OWN_WORDS, "I am not safe at home").sent();
        List<String> all = caseworker.reports("/staff/reports");
        List<String> flagged = lead.reports("/staff/safeguarding");

        assertEquals(2, all.size());
        assertEquals(1, flagged.size());
        assertEquals(403, lead.open("/staff/reports").statusCode());
        for (String report : all) {
            assertEquals(flagged.contains(report) ? 200 : 404, lead.open(report).statusCode());
        }
        assertEquals(
                403,
                lead.send(flagged.getFirst() + "/answer", "1", "answer", "hello")
                        .statusCode());
    }

    @Test
    void a_suggestion_does_not_tell_when_the_report_came() {
        Telling.aStop().saying(Questionnaire.AGE, "under-13").sent();

        assertEquals(List.of("suggested"), rows.list("SELECT state FROM safeguarding_flag"));
        assertEquals(0, rows.count("safeguarding_task"));
    }

    @Test
    void a_caseworker_asks_and_the_lead_decides_with_a_reason() {
        Telling.aStop().sent();
        String report = caseworker.reports("/staff/reports").getFirst();
        assertEquals(422, caseworker.act(report, "/flag", "reason", " ").statusCode());
        assertEquals(
                303,
                caseworker.act(report, "/flag", "reason", "Sounds frightened").statusCode());

        String page = lead.read(report);
        assertTrue(page.contains("Sounds frightened"), page);
        assertTrue(page.contains("Decision due"), page);
        assertEquals(
                422, lead.act(report, "/decision", "reason", "Spoke to nobody").statusCode());
        assertEquals(422, lead.act(report, "/decision", "decision", "watch").statusCode());
        assertEquals(
                303,
                lead.act(report, "/decision", "decision", "watch", "reason", "No sign of harm")
                        .statusCode());
        assertEquals(List.of(), lead.reports("/staff/safeguarding"));
        assertTrue(caseworker.read(report).contains("No sign of harm"));
        assertEquals(
                403,
                caseworker
                        .send(report + "/decision", "2", "decision", "act", "reason", "x")
                        .statusCode());
        assertEquals(
                List.of("{\"decision\":\"watch\"}"),
                rows.list("SELECT facts FROM audit_event WHERE act = 'experience.safeguarding-decided'"));
    }

    @Test
    void two_leads_never_overwrite_each_other_unseen() {
        Telling.aStop().saying(Questionnaire.AGE, "under-13").sent();
        String report = lead.reports("/staff/safeguarding").getFirst();
        String version = lead.version(report);
        Desk other = Desk.of(Role.SAFEGUARDING_LEAD);
        assertEquals(
                303,
                other.act(report, "/decision", "decision", "act", "reason", "Called")
                        .statusCode());
        var late = lead.send(report + "/decision", version, "decision", "no-concern", "reason", "All fine");

        assertEquals(409, late.statusCode());
        assertEquals(List.of("act"), rows.list("SELECT decision FROM safeguarding_flag"));
    }

    @Test
    void reasons_are_sealed() {
        Telling.aStop().sent();
        String report = caseworker.reports("/staff/reports").getFirst();
        caseworker.act(report, "/flag", "reason", "Sounds frightened");

        for (byte[] value : rows.values("safeguarding_flag")) {
            assertFalse(new String(value, StandardCharsets.ISO_8859_1).contains("frightened"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I want to die.",
                "thoughts of SUICIDE",
                "I’m in care",
                "rwyf eisiau marw",
                "they made me  carry it"
            })
    void words_suggest(String text) {
        assertTrue(new SafeguardingWords().suggest(Answers.of(Map.of(Questionnaire.OWN_WORDS, List.of(text)))), text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"The officer was careful", "They were in a carefree mood", "I was late for work", ""})
    void other_words_do_not(String text) {
        assertFalse(new SafeguardingWords().suggest(Answers.of(Map.of(Questionnaire.OWN_WORDS, List.of(text)))), text);
    }
}
