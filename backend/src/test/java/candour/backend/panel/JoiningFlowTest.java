package candour.backend.panel;

import static candour.backend.panel.PanelForms.description;
import static candour.backend.panel.PanelForms.first;
import static candour.backend.panel.PanelForms.read;
import static candour.backend.panel.PanelForms.target;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import candour.backend.identity.Role;
import candour.backend.support.Rows;
import candour.backend.support.StaffDesk;
import candour.shared.area.ForceId;
import java.net.http.HttpResponse;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// From finding a panel to sitting on it, over HTTP and without scripts.
class JoiningFlowTest {
    private static final Pattern APPLICATION = Pattern.compile("href=\"(/staff/applications/[0-9a-f]{32})\"");
    private static final Pattern MEMBER = Pattern.compile("href=\"(/staff/members/[0-9a-f]{32})\"");
    private static final Pattern VERSION = Pattern.compile("name=\"version\" value=\"([0-9]+)\"");
    private static final Pattern REFERENCE = Pattern.compile("data-reference=\"([0-9A-Z-]+)\"");

    private static final String ASKED_APART =
            "<a class=\"govuk-link\" href=\"/about-you/appointed\" rel=\"noreferrer\">";

    private StaffDesk officer;
    private Rows rows;
    private String panel;

    @BeforeEach
    void openPanel() {
        PanelPortal portal = PanelPortal.fresh();
        rows = portal.rows();
        officer = portal.officer();
        panel = "/panels/" + portal.open(1);
    }

    /// Fills in every step and sends it.
    ///
    /// @return the reference
    private String apply(StaffDesk applicant, String mail) {
        String start = panel + "/apply";
        assertEquals(start + "/you", target(applicant.post(start)));
        assertEquals(start + "/why", target(applicant.post(start + "/you", "name", "Sample Person", "age", "from-18")));
        assertEquals(
                start + "/needs",
                target(applicant.post(start + "/why", "why", "I was stopped.", "when", "weekend", "when", "online")));
        assertEquals(
                start + "/conflicts",
                target(applicant.post(
                        start + "/needs", "adjustments", "Large print", "expenses", "travel", "vetting", "no")));
        assertEquals(start + "/contact", target(applicant.post(start + "/conflicts", "conflict", "no")));
        assertEquals(
                start + "/check-answers",
                target(applicant.post(start + "/contact", "contact", mail.isEmpty() ? "none" : "mail", "mail", mail)));
        assertTrue(read(applicant, start + "/check-answers").contains("Large print"));
        assertEquals(start + "/reference", target(applicant.post(start + "/check-answers")));
        assertEquals(start + "/reference", target(applicant.post(start + "/check-answers")));
        String reference = first(REFERENCE, read(applicant, start + "/reference"));
        assertEquals(422, applicant.post(start + "/reference").statusCode());
        assertEquals(start + "/sent", target(applicant.post(start + "/reference", "kept", "yes")));
        assertEquals(410, applicant.get(start + "/you").statusCode());
        return reference;
    }

    private String state(String reference) {
        StaffDesk visitor = StaffDesk.anonymous();
        assertEquals("/application/state", target(visitor.post("/application", "reference", reference)));
        return read(visitor, "/application/state");
    }

    private String onlyApplication(String shelf) {
        return first(APPLICATION, read(officer, "/staff/applications?show=" + shelf));
    }

    private HttpResponse<String> appoint(String application, String email, String role) {
        String version = first(VERSION, read(officer, application));
        return officer.post(
                application + "/appoint",
                "version",
                version,
                "email",
                email,
                "role",
                role,
                "from",
                "2026-12-01",
                "until",
                "2028-11-30",
                "welcome",
                "Welcome");
    }

    @Test
    void a_postcode_or_a_place_leads_to_the_panels_there_and_no_postcode_stands_in_an_address() {
        StaffDesk reader = StaffDesk.anonymous();

        assertEquals("/panels?area=E08000025", target(reader.post("/panels/find", "place", "b4 6ab")));
        assertEquals("/panels?area=E08000025", target(reader.post("/panels/find", "place", "birmingham")));
        assertEquals("/panels?unknown=postcode", target(reader.post("/panels/find", "place", "B4 6ZZ")));
        assertEquals("/panels?unknown=nothing", target(reader.post("/panels/find", "place", " ")));
        assertEquals("/panels?q=Atlantis", target(reader.post("/panels/find", "place", "Atlantis")));
        assertTrue(read(reader, "/panels?area=E08000025").contains("Sample panel"));
        assertTrue(read(reader, "/panels?q=Atlantis").contains("We found no place"));
        assertTrue(read(reader, "/panels").contains("1 free seat"));
        assertTrue(read(reader, panel).contains("You can join without it"));
        assertEquals(404, reader.get("/panels?unknown=else").statusCode());
        assertEquals(404, reader.get("/panels/" + "0".repeat(32)).statusCode());
    }

    @Test
    void a_volunteer_applies_is_asked_to_a_talk_appointed_and_has_a_file() throws Exception {
        String reference = apply(StaffDesk.anonymous(), "person@example.org");
        assertTrue(state(reference).contains("Waiting to be read"));
        String application = onlyApplication("decide");
        String page = read(officer, application);
        assertTrue(page.contains("I was stopped."));

        String version = first(VERSION, page);
        assertEquals(
                422, officer.post(application + "/decide", "version", version).statusCode());
        target(officer.post(
                application + "/decide", "version", version, "decision", "talk", "words", "On Monday at ten"));
        assertTrue(state(reference).contains("On Monday at ten"));
        HttpResponse<String> stale =
                officer.post(application + "/decide", "version", version, "decision", "declined", "words", "No room");
        assertEquals(409, stale.statusCode());
        assertTrue(stale.body().contains("No room"));

        target(appoint(application, "person@example.org", "member"));
        assertTrue(state(reference).contains("Yes, you have a seat"));
        assertTrue(read(StaffDesk.anonymous(), panel).contains("No free seat now"));
        String member = first(MEMBER, read(officer, panel.replace("/panels", "/staff/panels")));
        assertTrue(read(officer, member).contains("Large print"));
        aClearanceIsNotedOnlyByChoosing(member);
        target(officer.post(member + "/training", "subject", "induction", "done", "2026-01-01"));
        assertTrue(read(officer, member).contains("Cleared until"));
        target(officer.post(member + "/end"));
        assertTrue(read(StaffDesk.anonymous(), panel).contains("1 free seat"));
        assertEquals(
                "0",
                rows.list("SELECT COUNT(*) FROM panel_member WHERE needs IS NOT NULL")
                        .getFirst());
    }

    @Test
    void on_appointment_people_are_pointed_to_questions_by_a_way_that_carries_nothing() {
        String reference = apply(StaffDesk.anonymous(), "person@example.org");
        assertFalse(state(reference).contains("/about-you/appointed"));
        target(appoint(onlyApplication("decide"), "person@example.org", "member"));
        String appointed = state(reference);
        assertTrue(appointed.contains(ASKED_APART), appointed);
    }

    @Test
    void a_full_panel_takes_nobody_more_and_gives_no_account() {
        apply(StaffDesk.anonymous(), "one@example.org");
        target(appoint(onlyApplication("decide"), "one@example.org", "member"));
        apply(StaffDesk.anonymous(), "");
        String second = onlyApplication("decide");

        HttpResponse<String> full = appoint(second, "two@example.org", "member");
        assertEquals(422, full.statusCode());
        assertTrue(full.body().contains("Every seat of this panel is taken"));
        assertTrue(full.body().contains("two@example.org"));
        assertEquals(
                "0",
                rows.list("SELECT COUNT(*) FROM account WHERE email = 'two@example.org'")
                        .getFirst());
        target(appoint(second, "two@example.org", "observer"));
    }

    @Test
    void nobody_who_works_here_becomes_a_member_with_the_account_of_their_work() {
        apply(StaffDesk.anonymous(), "");

        HttpResponse<String> refused =
                appoint(onlyApplication("decide"), officer.account().email(), "member");

        assertEquals(422, refused.statusCode());
        assertEquals("0", rows.list("SELECT taken FROM panel").getFirst());
    }

    @Test
    void an_applicant_takes_it_back_and_what_they_wrote_is_gone() {
        String reference = apply(StaffDesk.anonymous(), "");
        StaffDesk visitor = StaffDesk.anonymous();
        target(visitor.post("/application", "reference", reference));

        assertTrue(read(visitor, "/application/withdraw").contains("Take it back"));
        target(visitor.post("/application/withdraw"));

        assertTrue(read(visitor, "/application/state").contains("Taken back"));
        assertEquals(
                "0",
                rows.list("SELECT COUNT(*) FROM panel_application WHERE answers IS NOT NULL")
                        .getFirst());
        assertFalse(read(officer, "/staff/applications").contains("/staff/applications/"), "nothing to decide");
    }

    @Test
    void what_is_missing_is_said_and_what_was_typed_stays() {
        StaffDesk applicant = StaffDesk.anonymous();
        target(applicant.post(panel + "/apply"));

        HttpResponse<String> refused = applicant.post(panel + "/apply/you", "name", "Sample Person", "age", "none");

        assertEquals(422, refused.statusCode());
        assertTrue(refused.body().contains("This panel is not for your age"));
        assertTrue(refused.body().contains("value=\"Sample Person\""));
        assertEquals(panel + "/apply/you?from=check", target(applicant.get(panel + "/apply/check-answers")));
    }

    @Test
    void an_application_of_another_force_is_as_if_it_were_not_there() {
        apply(StaffDesk.anonymous(), "");
        String application = onlyApplication("decide");
        StaffDesk stranger = StaffDesk.signedIn(new ForceId("bedfordshire"), Role.PANEL_OFFICER);

        assertEquals(404, stranger.get(application).statusCode());
        assertEquals(
                404, stranger.get(panel.replace("/panels", "/staff/panels")).statusCode());
        assertFalse(read(stranger, "/staff/applications").contains(application));
        assertEquals(
                403,
                StaffDesk.signedIn(PanelPortal.FORCE, Role.INSPECTOR)
                        .get(application)
                        .statusCode());
        assertEquals(
                403,
                StaffDesk.signedIn(PanelPortal.FORCE, Role.CHAIR)
                        .get("/staff/applications")
                        .statusCode());
    }

    @Test
    void two_editors_of_a_panel_never_overwrite_each_other_and_see_both_texts() {
        String change = panel.replace("/panels", "/staff/panels") + "/change";
        String version = first(VERSION, read(officer, change));
        target(officer.post(change, description("First name", 3, "version", version)));

        HttpResponse<String> late = officer.post(change, description("Second name", 4, "version", version));

        assertEquals(409, late.statusCode());
        assertTrue(late.body().contains("First name"));
        assertTrue(late.body().contains("Second name"));
        assertEquals("3", rows.list("SELECT seats FROM panel").getFirst());
    }

    private void aClearanceIsNotedOnlyByChoosing(String member) {
        String form = member + "/vetting";
        assertFalse(read(officer, member).contains("selected"), "one press must not overwrite what holds");
        assertEquals(422, officer.post(form, "material", "", "status", "").statusCode());
        assertEquals(
                422,
                officer.post(form, "material", "records", "status", "cleared").statusCode());
        HttpResponse<String> typo = officer.post(
                form,
                "material",
                "records",
                "status",
                "cleared",
                "expires-day",
                "31",
                "expires-month",
                "2",
                "expires-year",
                "2099");
        assertEquals(422, typo.statusCode());
        assertTrue(typo.body().contains("value=\"31\"") && typo.body().contains("value=\"2099\""), typo.body());
        target(officer.post(
                form,
                "material",
                "records",
                "status",
                "cleared",
                "expires-day",
                "1",
                "expires-month",
                "1",
                "expires-year",
                "2099"));
    }

    @Test
    void whoever_applies_reads_first_how_old_members_are_and_a_young_panel_tells_of_parents() {
        assertTrue(read(StaffDesk.anonymous(), panel + "/apply").contains("You can join if you are "));
        assertFalse(read(StaffDesk.anonymous(), panel + "/apply").contains("a parent or carer needs to know"));
        rows.run("UPDATE panel SET kind = 'YOUTH', age_from = 14, age_to = 21");
        String young = read(StaffDesk.anonymous(), panel + "/apply");
        assertTrue(young.contains("from 14 to 21 years old"), young);
        assertTrue(young.contains("a parent or carer needs to know and agree"), young);
    }
}
