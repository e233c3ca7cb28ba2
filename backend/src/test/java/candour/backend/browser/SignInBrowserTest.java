package candour.backend.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import candour.backend.identity.Joined;
import candour.backend.identity.Role;
import candour.backend.identity.Throttle;
import candour.backend.identity.account.InviteAccount;
import candour.backend.identity.account.Inviting;
import candour.backend.support.TestPortal;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// An administrator's whole work in the browser, by the keyboard alone; with scripts and without them, in both
/// languages, without a barrier that axe can find.
@ExtendWith(InChromium.class)
class SignInBrowserTest {
    private static final String BUTTON = "form:not(.staff-bar__out):not(.act) .govuk-button";
    private static final AtomicInteger NUMBER = new AtomicInteger();

    @BeforeEach
    void forget() {
        TestPortal.running().bean(Throttle.class).clear();
    }

    @ParameterizedTest(name = "with scripts: {0}")
    @ValueSource(booleans = {true, false})
    void an_invitation_becomes_an_account_that_invites_others(boolean scripts, Readers readers) {
        Reader reader = readers.withScripts(scripts);
        int number = NUMBER.incrementAndGet();
        String secret = join(reader, scripts, number);
        visit(reader, scripts, "/staff/me", "/staff/me/password", "/staff/accounts", "/staff/accounts/invite");
        invite(reader, number);
        assertEquals("/staff/accounts?done=invited", reader.here());
        look(reader, scripts);
        reader.page()
                .locator(".results a", new Page.LocatorOptions().setHasText("Sample Invited"))
                .first()
                .click();
        look(reader, scripts);
        press(reader, ".staff-bar__out .govuk-button");
        assertEquals("/sign-in", reader.here());
        signIn(reader, scripts, number, secret);
        visit(
                reader,
                scripts,
                "/staff/confirm",
                "/cy/staff",
                "/cy/staff/accounts/invite",
                "/cy/staff/me",
                "/cy/sign-in");
    }

    private static String join(Reader reader, boolean scripts, int number) {
        Page page = reader.page();
        String link = TestPortal.running()
                .bean(Inviting.class)
                .inviteByHand(new InviteAccount(
                        "first" + number + "@example.org", "Sample First", Set.of(Role.ADMINISTRATOR), null))
                .orElseThrow();
        reader.open(URI.create(link).getPath());
        assertEquals("/invitation", reader.here());
        look(reader, scripts);
        type(reader, "newPassword", "short");
        press(reader, BUTTON);
        assertTrue(page.locator(".govuk-error-summary").isVisible());
        assertTrue(page.title().startsWith("Error: "), page.title());
        look(reader, scripts);
        type(reader, "newPassword", Joined.PASSWORD);
        type(reader, "again", Joined.PASSWORD);
        press(reader, BUTTON);
        look(reader, scripts);
        String secret = page.locator(".secret").innerText().replace(" ", "");
        type(reader, "code", Joined.code(secret, -1));
        press(reader, BUTTON);
        if (reader.here().equals("/invitation/app")) {
            // the half minute ended between reading the code and sending it
            type(reader, "code", Joined.code(secret, -1));
            press(reader, BUTTON);
        }
        assertEquals("/staff/me/codes", reader.here());
        look(reader, scripts);
        reader.tabTo(page.locator("#saved"));
        page.keyboard().press("Space");
        press(reader, BUTTON);
        assertEquals("/staff", reader.here());
        look(reader, scripts);
        return secret;
    }

    private static void signIn(Reader reader, boolean scripts, int number, String secret) {
        look(reader, scripts);
        type(reader, "email", "first" + number + "@example.org");
        type(reader, "password", Joined.PASSWORD);
        press(reader, BUTTON);
        assertEquals("/sign-in/code", reader.here());
        look(reader, scripts);
        visit(reader, scripts, "/sign-in/recovery", "/sign-in/link", "/sign-in/link/sent", "/sign-in/code");
        type(reader, "code", Joined.code(secret, 0));
        press(reader, BUTTON);
        assertEquals("/staff", reader.here());
    }

    private static void invite(Reader reader, int number) {
        type(reader, "email", "invited" + number + "@example.org");
        type(reader, "name", "Sample Invited");
        reader.tabTo(reader.page().locator("[name=role][value=caseworker]"));
        reader.page().keyboard().press("Space");
        reader.tabTo(reader.page().locator("#force"));
        reader.page().keyboard().press("ArrowDown");
        press(reader, "form[action$=invite] .govuk-button");
    }

    private static void visit(Reader reader, boolean scripts, String... paths) {
        for (String path : paths) {
            assertEquals(200, reader.open(path), path);
            look(reader, scripts);
        }
    }

    private static void type(Reader reader, String field, String text) {
        reader.tabTo(reader.page().locator("#" + field));
        reader.page().keyboard().press("Control+A");
        reader.page().keyboard().type(text);
    }

    private static void press(Reader reader, String button) {
        reader.tabTo(reader.page().locator(button).first());
        reader.page().waitForNavigation(() -> reader.page().keyboard().press("Enter"));
    }

    private static void look(Reader reader, boolean scripts) {
        if (scripts) {
            assertEquals(List.of(), Barriers.found(reader.page(), "desktop"), reader.here());
            reader.page().setViewportSize(390, 844);
            assertEquals("", Barriers.sticksOut(reader.page()), reader.here());
            reader.page().setViewportSize(1280, 900);
            assertEquals(List.of(), reader.troubles(), reader.here());
        }
    }
}
