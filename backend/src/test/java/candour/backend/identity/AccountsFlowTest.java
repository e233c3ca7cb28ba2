package candour.backend.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import candour.backend.support.Rows;
import candour.backend.support.StaffDesk;
import candour.backend.support.TestPortal;
import candour.shared.area.ForceId;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What administrators do, and that it takes effect at once.
class AccountsFlowTest {
    private static final ForceId FORCE = new ForceId("west-midlands");
    private static final ForceId OTHER = new ForceId("bedfordshire");

    private StaffDesk administrator = StaffDesk.anonymous();

    @BeforeEach
    void begin() {
        TestPortal.emptied();
        TestPortal.running().bean(Throttle.class).clear();
        administrator = StaffDesk.signedIn(null, Role.ADMINISTRATOR);
    }

    @Test
    void whoever_is_invited_stands_in_the_list_and_cannot_be_invited_twice() {
        assertEquals("/staff/accounts?done=invited", to(invite(administrator, "new@example.org", "west-midlands")));
        String list = administrator.get("/staff/accounts").body();
        assertTrue(list.contains("Sample Invited") && list.contains("new@example.org"), list);
        HttpResponse<String> twice = invite(administrator, "NEW@example.org", "west-midlands");
        assertEquals(422, twice.statusCode());
        assertTrue(twice.body().contains("value=\"Sample Invited\""), "what was typed is kept");
        assertEquals(422, invite(administrator, "no address", "every").statusCode());
        assertEquals(422, invite(administrator, "x@example.org", "atlantis").statusCode());
    }

    @Test
    void an_administrator_of_one_force_stays_within_it() {
        StaffDesk local = StaffDesk.signedIn(FORCE, Role.ADMINISTRATOR);
        StaffDesk there = StaffDesk.signedIn(OTHER, Role.CASEWORKER);
        String path = path(there);

        assertEquals(422, invite(local, "a@example.org", "every").statusCode());
        assertEquals(422, invite(local, "a@example.org", OTHER.value()).statusCode());
        assertEquals(303, invite(local, "a@example.org", FORCE.value()).statusCode());
        assertFalse(local.get("/staff/accounts").body().contains(there.account().email()));
        assertEquals(403, local.get(path).statusCode());
        for (String act : new String[] {"change", "disable", "enable", "invite", "recovery", "recovery/confirm"}) {
            assertEquals(403, local.post(path + "/" + act).statusCode(), act);
        }
        assertEquals(200, there.get("/staff").statusCode());
    }

    @Test
    void roles_and_closing_take_effect_with_the_next_request() {
        StaffDesk person = StaffDesk.signedIn(FORCE, Role.CASEWORKER);
        String path = path(person);
        assertEquals(403, person.get("/staff/accounts").statusCode());

        assertEquals(303, change(path, "administrator").statusCode());
        assertEquals(200, person.get("/staff/accounts").statusCode());
        assertEquals(303, change(path, "chair").statusCode());
        assertEquals(403, person.get("/staff/accounts").statusCode());
        assertEquals(303, administrator.post(path + "/disable").statusCode());
        assertEquals("/sign-in", to(person.get("/staff")));
        assertEquals(303, administrator.post(path + "/enable").statusCode());
        assertEquals("/sign-in", to(person.get("/staff")), "the sessions that were ended stay ended");
    }

    /// D-check 12: whoever is at the police force can be made nothing else, so that nobody there reads reports.
    @Test
    void a_contact_at_the_police_force_can_hold_no_other_role() {
        String path = path(StaffDesk.signedIn(FORCE, Role.FORCE_CONTACT));
        HttpResponse<String> both = change(path, "force-contact", "caseworker");

        assertEquals(422, both.statusCode());
        assertTrue(both.body().contains("can do nothing else here"), both.body());
        String welsh = administrator
                .post(
                        "/cy" + path + "/change",
                        "name",
                        "Sample",
                        "role",
                        "force-contact",
                        "role",
                        "chair",
                        "force",
                        "every")
                .body();
        assertTrue(welsh.contains("Ni all cyswllt yn yr heddlu wneud dim arall yma"), welsh);
        assertEquals(
                422,
                administrator
                        .post(
                                "/staff/accounts/invite",
                                "email",
                                "both@example.org",
                                "name",
                                "Sample Both",
                                "role",
                                "force-contact",
                                "role",
                                "safeguarding-lead",
                                "force",
                                FORCE.value())
                        .statusCode());
        assertEquals(
                List.of("FORCE_CONTACT"),
                Rows.of(TestPortal.running()).list("SELECT roles FROM account WHERE roles LIKE '%FORCE_CONTACT%'"));
        assertEquals(303, change(path, "caseworker").statusCode(), "who leaves the force may join the staff");
    }

    @Test
    void no_force_is_chosen_for_a_new_account_until_somebody_chooses() {
        String page = administrator.get("/staff/accounts/invite").body();
        assertTrue(page.contains("<option value=\"\" selected>Choose a police force</option>"), page);
        HttpResponse<String> sent = administrator.post(
                "/staff/accounts/invite",
                "email",
                "nowhere@example.org",
                "name",
                "Sample Nowhere",
                "role",
                "caseworker",
                "force",
                "");
        assertEquals(422, sent.statusCode());
        assertTrue(sent.body().contains("href=\"#force\">Choose a police force"), sent.body());
    }

    @Test
    void a_contact_at_a_police_force_belongs_to_one_force() throws IOException {
        HttpResponse<String> every = administrator.post(
                "/staff/accounts/invite",
                "email",
                "contact@example.org",
                "name",
                "Sample Contact",
                "role",
                "force-contact",
                "force",
                "every");
        assertEquals(422, every.statusCode());
        assertTrue(every.body().contains("belongs to that force and sees nothing of others"), every.body());

        StaffDesk contact = StaffDesk.signedIn(FORCE, Role.FORCE_CONTACT);
        StaffDesk analyst = StaffDesk.signedIn(FORCE, Role.ANALYST);
        Rows rows = Rows.of(TestPortal.running());
        rows.run("UPDATE account SET force_slug = NULL");
        String migration;
        try (InputStream in = Objects.requireNonNull(AccountsFlowTest.class.getResourceAsStream(
                "/db/migration/V0182__identity_correct_account_force.sql"))) {
            migration = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        for (String statement : migration.replaceAll("--[^\n]*", "").split(";")) {
            if (!statement.isBlank()) {
                rows.run(statement);
            }
        }
        assertEquals("/sign-in", to(contact.get("/staff")), "closed until it has a force");
        assertEquals(200, analyst.get("/staff").statusCode());
        String path = path(contact);
        assertEquals(422, administrator.post(path + "/enable").statusCode());
        assertEquals(303, change(path, "force-contact").statusCode());
        assertEquals(303, administrator.post(path + "/enable").statusCode());
    }

    @Test
    void nobody_changes_what_they_may_do_themselves() {
        String own = path(administrator);
        assertEquals(200, administrator.get(own).statusCode());
        for (String act : new String[] {"change", "disable", "recovery", "invite"}) {
            assertEquals(403, administrator.post(own + "/" + act).statusCode(), act);
        }
    }

    @Test
    void a_new_start_takes_two_administrators() {
        Joined person = Joined.with(FORCE, Role.CASEWORKER);
        StaffDesk desk = person.signIn();
        String path = "/staff/accounts/" + person.account().reference();
        StaffDesk second = StaffDesk.signedIn(null, Role.ADMINISTRATOR);

        assertEquals(403, second.post(path + "/recovery/confirm").statusCode(), "nobody asked");
        assertEquals(path + "?done=asked", to(administrator.post(path + "/recovery")));
        assertEquals(403, administrator.post(path + "/recovery/confirm").statusCode(), "the same person");
        String waiting = "Somebody lost their phone";
        assertFalse(administrator.get("/staff").body().contains(waiting), "who asked cannot agree");
        assertTrue(second.get("/staff").body().contains(waiting));
        assertEquals(200, desk.get("/staff").statusCode());
        assertEquals(path + "?done=confirmed", to(second.post(path + "/recovery/confirm")));
        assertFalse(second.get("/staff").body().contains(waiting));
        assertEquals("/sign-in", to(desk.get("/staff")));
        assertEquals(422, person.givePassword(StaffDesk.anonymous(), Joined.PASSWORD), "the password is gone");
        assertEquals(403, second.post(path + "/recovery/confirm").statusCode(), "only once");
    }

    @Test
    void acts_on_accounts_need_a_code_that_is_not_old() {
        String path = path(StaffDesk.signedIn(FORCE, Role.CASEWORKER));
        administrator.confirmedLongAgo();
        assertEquals(
                "/staff/confirm?next=%2Fstaff%2Faccounts%2Finvite", to(administrator.get("/staff/accounts/invite")));
        assertEquals("/staff/confirm", to(administrator.post(path + "/disable")));
        assertEquals(200, administrator.get("/staff/accounts").statusCode());
    }

    @Test
    void a_person_sees_and_ends_their_own_sign_ins_and_a_new_password_ends_the_others() {
        Joined person = Joined.with(null, Role.CHAIR);
        StaffDesk here = person.signIn();
        StaffDesk there = StaffDesk.of(person.account());
        StaffDesk stranger = StaffDesk.signedIn(null, Role.CHAIR);
        String page = here.get("/staff/me").body();
        String end = page.replaceAll("(?s).*action=\"(/staff/me/sessions/[0-9a-f]+/end)\".*", "$1");

        stranger.post(end);
        assertEquals(200, there.get("/staff").statusCode(), "of their own alone");
        here.post(end);
        assertEquals("/sign-in", to(there.get("/staff")));

        StaffDesk third = StaffDesk.of(person.account());
        String fresh = "another " + Joined.PASSWORD;
        assertEquals(
                422,
                here.post("/staff/me/password", "password", "wrong", "newPassword", fresh, "again", fresh)
                        .statusCode());
        assertEquals(
                "/staff/me?done=password",
                to(here.post("/staff/me/password", "password", Joined.PASSWORD, "newPassword", fresh, "again", fresh)));
        assertEquals("/sign-in", to(third.get("/staff")));
        assertEquals(200, here.get("/staff").statusCode());
        assertEquals(303, person.givePassword(StaffDesk.anonymous(), fresh));
    }

    private HttpResponse<String> change(String path, String... roles) {
        List<String> fields = new ArrayList<>(List.of("name", "Sample Changed", "force", FORCE.value()));
        for (String role : roles) {
            fields.addAll(List.of("role", role));
        }
        return administrator.post(path + "/change", fields.toArray(String[]::new));
    }

    private static HttpResponse<String> invite(StaffDesk by, String email, String force) {
        return by.post(
                "/staff/accounts/invite",
                "email",
                email,
                "name",
                "Sample Invited",
                "role",
                "caseworker",
                "force",
                force);
    }

    private static String path(StaffDesk desk) {
        return "/staff/accounts/" + desk.account().reference();
    }

    private static String to(HttpResponse<String> answer) {
        return answer.headers().firstValue("location").orElse(answer.statusCode() + " " + answer.body());
    }
}
