package candour.backend.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import candour.backend.support.StaffDesk;
import candour.backend.support.TestPortal;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Guessing passwords and codes ends soon, keeps nobody else out, and no header that a sender writes changes it.
class GuessingFlowTest {
    private static final List<String> FORGED =
            List.of("X-Forwarded-For", "Forwarded", "X-Real-IP", "True-Client-IP", "CF-Connecting-IP", "X-Client-IP");

    private final AccountLinks links = TestPortal.running().bean(AccountLinks.class);

    @BeforeEach
    void empty() {
        TestPortal.emptied();
        TestPortal.running().bean(Throttle.class).clear();
    }

    @Test
    void ten_wrong_passwords_are_enough_whatever_the_headers_say_and_others_are_not_kept_out() {
        Joined person = Joined.with(null, Role.CASEWORKER);
        Joined neighbour = Joined.with(null, Role.CASEWORKER);
        for (int tried = 0; tried < 10; tried++) {
            assertEquals(422, guess(person, List.of()).statusCode());
        }
        int passed = 0;
        for (int tried = 0; tried < 200; tried++) {
            String header = FORGED.get(tried % FORGED.size());
            String value = header.equals("Forwarded") ? "for=192.0.2." + tried : "192.0.2." + tried;
            List<String> headers = tried % 2 == 0
                    ? List.of(header, value)
                    : List.of(header.toLowerCase(Locale.ROOT), value, header, "2001:db8::" + tried);
            HttpResponse<String> answer = guess(person, headers);
            passed += answer.statusCode() == 429 ? 0 : 1;
            assertTrue(answer.headers().firstValue("retry-after").isPresent());
        }
        assertEquals(0, passed);
        assertEquals(303, neighbour.givePassword(StaffDesk.anonymous(), Joined.PASSWORD));
        assertEquals(429, person.givePassword(StaffDesk.anonymous(), Joined.PASSWORD));
    }

    @Test
    void whoever_is_kept_out_by_the_guesses_of_others_gets_in_by_mail() {
        Joined person = Joined.with(null, Role.CASEWORKER);
        IntStream.range(0, 300).forEach(tried -> guess(person, List.of()));
        StaffDesk desk = StaffDesk.anonymous();
        String secret =
                links.make(person.account(), AccountLinks.Purpose.SIGN_IN).revealed();

        HttpResponse<String> opened = desk.get("/sign-in/link/" + secret);
        assertEquals("/sign-in/code", to(opened));
        assertEquals(
                "no-referrer", opened.headers().firstValue("referrer-policy").orElse(""));
        assertEquals("/staff", to(desk.submit("/sign-in/code", List.of("code", person.nextCode()), List.of())));
        assertEquals(410, StaffDesk.anonymous().get("/sign-in/link/" + secret).statusCode());
        String fresh = "another " + Joined.PASSWORD;
        assertEquals(
                "/staff/me?done=password",
                to(desk.post("/staff/me/password", "newPassword", fresh, "again", fresh)),
                "who came by mail need not know the old one");
    }

    @Test
    void a_link_is_sent_to_those_who_have_an_account_and_the_answer_tells_nobody() throws InterruptedException {
        Joined person = Joined.with(null, Role.CASEWORKER);
        HttpResponse<String> known = askForLink(person.account().email());
        HttpResponse<String> unknown = askForLink("nobody@example.org");
        assertEquals(to(known), to(unknown));
        assertEquals(known.headers().map(), unknown.headers().map());
        for (int waited = 0; waited < 100 && open(person) == 0; waited++) {
            Thread.sleep(50);
        }
        assertEquals(1, open(person));
    }

    @Test
    void ten_wrong_codes_are_enough_and_a_link_by_mail_counts_apart() {
        Joined person = Joined.with(null, Role.CASEWORKER);
        StaffDesk thief = StaffDesk.anonymous();
        person.givePassword(thief, Joined.PASSWORD);
        for (int tried = 0; tried < 10; tried++) {
            assertEquals(422, code(thief, "00000" + tried).statusCode());
        }
        StaffDesk again = StaffDesk.anonymous();
        person.givePassword(again, Joined.PASSWORD);
        assertEquals(429, code(again, person.nextCode()).statusCode());

        StaffDesk owner = StaffDesk.anonymous();
        owner.get("/sign-in/link/"
                + links.make(person.account(), AccountLinks.Purpose.SIGN_IN).revealed());
        assertEquals("/staff", to(code(owner, person.nextCode())));
    }

    private int open(Joined person) {
        return links.count(person.account(), AccountLinks.Purpose.SIGN_IN, Instant.EPOCH);
    }

    private static HttpResponse<String> guess(Joined person, List<String> headers) {
        return StaffDesk.anonymous()
                .submit(
                        "/sign-in",
                        List.of("email", person.account().email(), "password", "a wrong password"),
                        headers);
    }

    private static HttpResponse<String> askForLink(String email) {
        return StaffDesk.anonymous().submit("/sign-in/link", List.of("email", email), List.of());
    }

    private static HttpResponse<String> code(StaffDesk desk, String code) {
        return desk.submit("/sign-in/code", List.of("code", code), List.of());
    }

    private static String to(HttpResponse<String> answer) {
        return answer.headers().firstValue("location").orElse(answer.statusCode() + " " + answer.body());
    }
}
