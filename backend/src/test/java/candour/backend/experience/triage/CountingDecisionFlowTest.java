package candour.backend.experience.triage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import candour.backend.experience.CountingReports;
import candour.backend.experience.Telling;
import candour.backend.experience.checking.Visitor;
import candour.backend.identity.Role;
import candour.backend.platform.time.IsoWeek;
import candour.backend.support.Rows;
import candour.backend.support.TestPortal;
import candour.shared.reference.ReportReference;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Decision 0114: what was left out of figures because much came from one network can be put back, and that undone.
class CountingDecisionFlowTest {
    private static final String LIST = "/staff/reports?show=uncounted";
    private static final String WHY = "Told at the youth club, one after another";

    private TestPortal portal;
    private Rows rows;
    private Desk caseworker;
    private ReportReference reference;
    private String report;

    @BeforeEach
    void start() {
        portal = TestPortal.emptied();
        rows = Rows.of(portal);
        caseworker = Desk.of(Role.CASEWORKER);
        reference = Telling.aStop().sent();
        rows.run("UPDATE experience SET counted = FALSE");
        Telling.aStop().sent();
        report = caseworker.reports(LIST).getFirst();
    }

    private HttpResponse<String> decide(String counted, String why) {
        return caseworker.act(report, "/counting", "counted", counted, "why", why);
    }

    /// How many reports figures count.
    private int counted() {
        AtomicInteger found = new AtomicInteger();
        int force = Integer.parseInt(
                rows.list("SELECT DISTINCT force_id FROM experience").getFirst());
        portal.bean(CountingReports.class)
                .each(
                        force,
                        new IsoWeek(202601),
                        new IsoWeek(209901),
                        (district, key, answers, asked) -> found.incrementAndGet());
        return found.get();
    }

    @Test
    void a_caseworker_finds_it_lets_figures_count_it_and_takes_that_back() {
        assertEquals(1, caseworker.reports(LIST).size());
        assertTrue(caseworker.read(report).contains("Do figures count it?"));
        assertEquals(1, counted());
        HttpResponse<String> empty = decide("yes", " ");
        assertEquals(422, empty.statusCode());
        assertTrue(empty.body().contains("Write why"), empty.body());
        assertEquals(1, counted());

        assertEquals(303, decide("yes", WHY).statusCode());
        assertEquals(2, counted());
        assertEquals(List.of(), caseworker.reports(LIST));
        String page = caseworker.read(report + "?done=counted");
        assertTrue(page.contains("Your decision about figures is recorded."), page);
        assertTrue(page.contains("In figures again") && page.contains(WHY), page);

        assertEquals(303, decide("no", "They say it was one person").statusCode());
        assertEquals(1, counted());
        assertEquals(List.of(report), caseworker.reports(LIST));
        assertTrue(caseworker.read(report).contains("They say it was one person"));
        assertEquals(2, rows.count("counting_decision"));
        assertEquals(
                List.of("{\"counted\":\"true\"}", "{\"counted\":\"false\"}"),
                rows.list("SELECT facts FROM audit_event WHERE act = 'experience.counting-decided' ORDER BY id"));
        assertTrue(caseworker.read("/cy" + report).contains("Ydy ffigurau’n ei gyfrif?"));
    }

    @Test
    void nobody_leaves_out_what_was_counted_as_it_came_in() {
        String other = caseworker.reports("/staff/reports").stream()
                .filter(one -> !one.equals(report))
                .findFirst()
                .orElseThrow();
        assertFalse(caseworker.read(other).contains("Do figures count it?"));
        HttpResponse<String> refused = caseworker.act(other, "/counting", "counted", "no", "why", "I do not like it");

        assertEquals(422, refused.statusCode());
        assertTrue(refused.body().contains("Nobody can leave it out"), refused.body());
        assertEquals(1, counted());
        assertEquals(0, rows.count("counting_decision"));
    }

    @Test
    void of_two_at_once_the_slower_one_is_told_and_keeps_what_they_typed() {
        String version = caseworker.version(report);
        assertEquals(
                303,
                Desk.of(Role.CASEWORKER)
                        .act(report, "/counting", "counted", "yes", "why", WHY)
                        .statusCode());
        HttpResponse<String> late =
                caseworker.send(report + "/counting", version, "counted", "yes", "why", "My own reason");

        assertEquals(409, late.statusCode());
        assertTrue(late.body().contains(">My own reason</textarea>"), late.body());
        assertEquals(1, rows.count("counting_decision"));
        assertEquals(409, decide("yes", "Again the same").statusCode(), "it is so already");
    }

    @Test
    void reasons_are_sealed_and_go_with_the_report() {
        decide("yes", WHY);
        for (byte[] value : rows.values("counting_decision")) {
            assertFalse(new String(value, StandardCharsets.ISO_8859_1).contains("youth club"));
        }
        Visitor resident = Visitor.inEnglish();
        resident.check(reference.written());
        resident.act("/check/withdraw");
        assertEquals(
                404,
                caseworker
                        .send(report + "/counting", "3", "counted", "no", "why", "x")
                        .statusCode());
        assertFalse(caseworker.read(report).contains("youth club"));
        assertEquals(1, counted(), "what was taken back is counted by nobody's decision");
        resident.act("/check/erase", "sure", "yes");
        assertEquals(0, rows.count("counting_decision"));
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"CASEWORKER"})
    void nobody_else_decides(Role role) {
        assertEquals(
                403,
                Desk.of(role)
                        .send(report + "/counting", "2", "counted", "yes", "why", WHY)
                        .statusCode());
        assertEquals(
                404,
                Desk.inForce("bedfordshire", Role.CASEWORKER)
                        .send(report + "/counting", "2", "counted", "yes", "why", WHY)
                        .statusCode());
        assertEquals(1, counted());
    }
}
