package candour.backend.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import candour.backend.identity.account.InviteAccount;
import candour.backend.identity.account.Inviting;
import candour.backend.support.StaffDesk;
import candour.backend.support.TestPortal;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// From the invitation to the first sign-in, as the person's browser sees it.
class InvitationFlowTest {
    private static final Pattern SECRET = Pattern.compile("<p class=\"secret\">([A-Z2-7 ]+)</p>");
    private static final Pattern CODE = Pattern.compile("<li>([0-9A-Z]{4}(?:-[0-9A-Z]{4}){3})</li>");

    private final Inviting inviting = TestPortal.running().bean(Inviting.class);

    @BeforeAll
    static void empty() {
        TestPortal.emptied();
    }

    @Test
    void an_invitation_leads_to_an_account_and_is_used_up() {
        String link = invite("new@example.org");
        StaffDesk desk = StaffDesk.anonymous();

        HttpResponse<String> opened = desk.get(link);
        assertEquals("/invitation", to(opened));
        assertEquals("no-store", opened.headers().firstValue("cache-control").orElse(""));
        assertFalse(desk.get("/invitation").body().contains(link.substring(link.lastIndexOf('/') + 1)));

        for (String weak :
                List.of("short", "passwordpassword", "newexample.org", "aaaaaaaaaaaaaaaa", "qwertyuiop123")) {
            assertEquals(422, password(desk, weak, weak).statusCode(), weak);
        }
        assertEquals(422, password(desk, Joined.PASSWORD, Joined.PASSWORD + "x").statusCode());
        assertEquals("/invitation", to(desk.get("/invitation/app")), "no app before there is a password");
        assertEquals("/invitation/app", to(password(desk, Joined.PASSWORD, Joined.PASSWORD)));

        String secret = find(SECRET, desk.get("/invitation/app").body()).replace(" ", "");
        assertEquals(secret, find(SECRET, desk.get("/invitation/app").body()).replace(" ", ""));
        assertEquals(422, code(desk, "000000").statusCode());
        assertEquals("/staff/me/codes", to(code(desk, Joined.code(secret, -1))));

        String codes = desk.get("/staff/me/codes").body();
        assertEquals(10, CODE.matcher(codes).results().count());
        assertEquals(422, desk.post("/staff/me/codes").statusCode());
        assertEquals("/staff", to(desk.post("/staff/me/codes", "saved", "yes")));
        assertEquals("/staff/me", to(desk.get("/staff/me/codes")), "they are shown once");
        assertEquals(200, desk.get("/staff").statusCode());

        assertEquals(410, StaffDesk.anonymous().get(link).statusCode());
        StaffDesk again = StaffDesk.anonymous();
        again.submit("/sign-in", List.of("email", "NEW@example.org", "password", Joined.PASSWORD), List.of());
        assertEquals("/staff", to(code(again, "/sign-in/code", Joined.code(secret, 0))));
        StaffDesk lost = StaffDesk.anonymous();
        lost.submit("/sign-in", List.of("email", "new@example.org", "password", Joined.PASSWORD), List.of());
        String recovery = find(CODE, codes).toLowerCase(Locale.ROOT).replace("-", " ");
        assertEquals("/staff", to(code(lost, "/sign-in/recovery", recovery)));
    }

    @Test
    void a_program_that_looks_into_the_mail_does_not_use_the_link_up() {
        String link = invite("looked.at@example.org");
        StaffDesk.anonymous().get(link);
        StaffDesk.anonymous().get(link);

        assertEquals("/invitation", to(StaffDesk.anonymous().get(link)));
    }

    @Test
    void only_the_newest_invitation_works_and_nobody_is_invited_twice() {
        InviteAccount command = new InviteAccount("once@example.org", "Sample Once", Set.of(Role.CHAIR), null);
        assertTrue(inviting.inviteByHand(command).isPresent());
        assertTrue(inviting.inviteByHand(command).isEmpty());
    }

    @Test
    void an_unknown_link_says_so_and_nothing_else() {
        assertEquals(
                410,
                StaffDesk.anonymous().get("/invitation/AAAAAAAAAAAAAAAAAAAAAA").statusCode());
        assertEquals(410, StaffDesk.anonymous().get("/invitation/%3Cscript%3E").statusCode());
        assertEquals(410, StaffDesk.anonymous().get("/invitation").statusCode());
    }

    private String invite(String email) {
        String link = inviting.inviteByHand(
                        new InviteAccount(email, "Sample Newcomer", Set.of(Role.ADMINISTRATOR), null))
                .orElseThrow();
        return URI.create(link).getPath();
    }

    private static HttpResponse<String> password(StaffDesk desk, String first, String again) {
        return desk.submit("/invitation", List.of("newPassword", first, "again", again), List.of());
    }

    private static HttpResponse<String> code(StaffDesk desk, String code) {
        return code(desk, "/invitation/app", code);
    }

    private static HttpResponse<String> code(StaffDesk desk, String path, String code) {
        return desk.submit(path, List.of("code", code), List.of());
    }

    private static String find(Pattern pattern, String page) {
        Matcher found = pattern.matcher(page);
        assertTrue(found.find(), page);
        return found.group(1);
    }

    private static String to(HttpResponse<String> answer) {
        return answer.headers().firstValue("location").orElse(answer.statusCode() + " " + answer.body());
    }
}
