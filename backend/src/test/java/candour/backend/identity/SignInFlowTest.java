package candour.backend.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import candour.backend.support.StaffDesk;
import candour.backend.support.TestPortal;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Signing in and out, and what a session is good for.
class SignInFlowTest {
    private static final String SESSION = "__Host-session";

    @BeforeEach
    void empty() {
        TestPortal.emptied();
        TestPortal.running().bean(Throttle.class).clear();
    }

    @Test
    void wrong_unknown_disabled_and_unfinished_are_one_answer() {
        Joined known = Joined.with(null, Role.CASEWORKER);
        Joined closed = Joined.with(null, Role.CASEWORKER);
        StaffDesk.of(closed.account()).disabled();
        String unfinished = StaffDesk.signedIn(null, Role.CHAIR).account().email();
        HttpResponse<String> wrong =
                password(StaffDesk.anonymous(), known.account().email(), "not the password");
        for (String[] other : new String[][] {
            {"nobody@example.org", Joined.PASSWORD},
            {closed.account().email(), Joined.PASSWORD},
            {unfinished, Joined.PASSWORD}
        }) {
            HttpResponse<String> answer = password(StaffDesk.anonymous(), other[0], other[1]);
            assertEquals(wrong.statusCode(), answer.statusCode());
            assertEquals(
                    wrong.body().replace(known.account().email(), ""),
                    answer.body().replace(other[0], ""));
            assertEquals(wrong.headers().map().keySet(), answer.headers().map().keySet());
        }
        assertEquals(422, wrong.statusCode());
    }

    @Test
    void a_one_time_code_is_taken_once() {
        Joined person = Joined.with(null, Role.CASEWORKER);
        StaffDesk first = StaffDesk.anonymous();
        StaffDesk second = StaffDesk.anonymous();
        person.givePassword(first, Joined.PASSWORD);
        person.givePassword(second, Joined.PASSWORD);
        String code = person.nextCode();

        assertEquals(303, code(first, "/sign-in/code", code).statusCode());
        assertEquals(422, code(second, "/sign-in/code", code).statusCode());
        assertEquals(303, code(second, "/sign-in/code", person.nextCode()).statusCode());
    }

    @Test
    void a_recovery_code_is_taken_once_and_only_from_its_owner() {
        Joined person = Joined.with(null, Role.CASEWORKER);
        Joined other = Joined.with(null, Role.CASEWORKER);
        String code = person.recovery().getFirst();

        assertEquals(422, code(afterPassword(other), "/sign-in/recovery", code).statusCode());
        assertEquals(303, code(afterPassword(person), "/sign-in/recovery", code).statusCode());
        assertEquals(422, code(afterPassword(person), "/sign-in/recovery", code).statusCode());
    }

    @Test
    void the_second_step_needs_the_first() {
        StaffDesk desk = StaffDesk.anonymous();
        assertEquals("/sign-in", to(desk.get("/sign-in/code")));
        assertEquals("/sign-in", to(code(desk, "/sign-in/code", "123456")));
        desk.cookies().put("__Host-sign-in", "AAAA");
        assertEquals("/sign-in", to(code(desk, "/sign-in/recovery", "123456")));
    }

    @Test
    void every_sign_in_and_every_gain_of_rights_has_a_new_session_and_a_planted_one_is_never_taken_over() {
        Joined person = Joined.with(null, Role.ADMINISTRATOR);
        StaffDesk desk = StaffDesk.anonymous();
        String planted = "A".repeat(43);
        desk.cookies().put(SESSION, planted);
        person.givePassword(desk, Joined.PASSWORD);
        code(desk, "/sign-in/code", person.nextCode());
        String session = desk.cookies().getOrDefault(SESSION, "");
        assertNotEquals(planted, session);
        assertEquals(200, desk.get("/staff").statusCode());

        String token = desk.formToken();
        assertEquals(
                "/staff/accounts",
                to(desk.post("/staff/confirm", "code", person.nextCode(), "next", "/staff/accounts")));
        assertNotEquals(session, desk.cookies().get(SESSION));
        assertNotEquals(token, desk.formToken());
        StaffDesk before = StaffDesk.anonymous();
        before.cookies().put(SESSION, session);
        assertEquals("/sign-in", to(before.get("/staff")));
    }

    @Test
    void signing_out_ends_the_session_and_clears_the_browser() {
        StaffDesk desk = Joined.with(null, Role.CHAIR).signIn();
        String session = desk.cookies().getOrDefault(SESSION, "");
        HttpResponse<String> out = desk.post("/sign-out");

        assertTrue(out.headers().firstValue("clear-site-data").orElse("").contains("\"cookies\""));
        desk.cookies().put(SESSION, session);
        assertEquals("/sign-in", to(desk.get("/staff")));
    }

    @Test
    void cookies_are_bound_to_this_host_hidden_from_scripts_and_not_sent_from_elsewhere() {
        Joined person = Joined.with(null, Role.CHAIR);
        StaffDesk desk = StaffDesk.anonymous();
        HttpResponse<String> first = password(desk, person.account().email(), Joined.PASSWORD);
        HttpResponse<String> second = code(desk, "/sign-in/code", person.nextCode());
        List<String> set = new ArrayList<>(first.headers().allValues("set-cookie"));
        set.addAll(second.headers().allValues("set-cookie"));

        assertEquals(3, set.size(), set.toString());
        for (String cookie : set) {
            for (String wanted : List.of("__Host-", "Path=/", "Secure", "HTTPOnly", "SameSite=Strict")) {
                assertTrue(cookie.toLowerCase(Locale.ROOT).contains(wanted.toLowerCase(Locale.ROOT)), cookie);
            }
            assertFalse(cookie.toLowerCase(Locale.ROOT).contains("domain="), cookie);
        }
    }

    @Test
    void whoever_signs_in_is_led_back_to_where_they_were_going_and_never_elsewhere() {
        assertEquals("/sign-in?next=%2Fstaff%2Fme", to(StaffDesk.anonymous().get("/staff/me")));
        assertTrue(
                StaffDesk.anonymous().get("/sign-in?next=%2Fstaff%2Fme").body().contains("value=\"/staff/me\""));
        for (String next : List.of("/staff/me", "https://evil.example/staff", "//evil.example")) {
            Joined person = Joined.with(null, Role.CHAIR);
            StaffDesk desk = StaffDesk.anonymous();
            desk.submit(
                    "/sign-in",
                    List.of("email", person.account().email(), "password", Joined.PASSWORD, "next", next),
                    List.of());
            assertEquals(
                    next.equals("/staff/me") ? "/staff/me" : "/staff",
                    to(code(desk, "/sign-in/code", person.nextCode())));
        }
    }

    @Test
    void nothing_read_by_the_public_depends_on_being_signed_in() {
        StaffDesk staff = Joined.with(null, Role.ADMINISTRATOR).signIn();
        for (String path : List.of("/", "/areas", "/forces", "/about-the-data", "/api/forces", "/no-such-page")) {
            HttpResponse<String> seen = staff.get(path);
            HttpResponse<String> plain = StaffDesk.anonymous().get(path);
            assertEquals(plain.body(), seen.body(), path);
            assertEquals(plain.headers().map(), seen.headers().map(), path);
            assertTrue(seen.headers().firstValue("set-cookie").isEmpty(), path);
        }
    }

    private static StaffDesk afterPassword(Joined person) {
        StaffDesk desk = StaffDesk.anonymous();
        person.givePassword(desk, Joined.PASSWORD);
        return desk;
    }

    private static HttpResponse<String> password(StaffDesk desk, String email, String password) {
        return desk.submit("/sign-in", List.of("email", email, "password", password), List.of());
    }

    private static HttpResponse<String> code(StaffDesk desk, String path, String code) {
        return desk.submit(path, List.of("code", code), List.of());
    }

    private static String to(HttpResponse<String> answer) {
        return answer.headers().firstValue("location").orElse(answer.statusCode() + " " + answer.body());
    }
}
