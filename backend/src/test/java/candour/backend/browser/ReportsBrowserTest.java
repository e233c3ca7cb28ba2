package candour.backend.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import candour.backend.experience.Telling;
import candour.backend.identity.Role;
import candour.backend.support.Rows;
import candour.backend.support.StaffDesk;
import candour.backend.support.TestPortal;
import candour.shared.area.ForceId;
import candour.shared.experience.Questionnaire;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What residents and staff do with a report, by the keyboard alone, with scripts and without; and no page of it has a
/// barrier, in either language.
@ExtendWith(InChromium.class)
class ReportsBrowserTest {
    private static final ForceId FORCE = new ForceId("west-midlands");

    private final List<String> barriers = new ArrayList<>();

    private static String told() {
        return Telling.aStop()
                .in("E08000025")
                .saying(Questionnaire.OWN_WORDS, "They told me why. I am not safe at home.")
                .saying(Questionnaire.WISH, Questionnaire.SHARE_WITH_PANEL, Questionnaire.PUBLISH)
                .sent()
                .written();
    }

    @ParameterizedTest(name = "with scripts: {0}")
    @ValueSource(booleans = {true, false})
    void a_resident_comes_back_writes_takes_back_and_erases(boolean scripts, Readers readers) {
        Reader reader = readers.withScripts(scripts);
        Page page = reader.page();
        reader.open("/check");
        type(reader, "#reference", told());
        reader.leave(() -> page.keyboard().press("Enter"));
        assertEquals("/check/report", reader.here());

        type(reader, "#message", "What happens next?");
        press(reader, "form[action$='/message'] button");
        assertTrue(page.locator(".message__text").innerText().contains("What happens next?"));
        reader.follow(page.locator("a[href$='/check/withdraw']"));
        press(reader, "form[action$='/withdraw'] button");
        assertEquals("/check/report", reader.here());
        reader.follow(page.locator("a[href$='/check/erase']"));
        press(reader, "form[action$='/erase'] button");
        assertEquals("/check/erased", reader.here());
        assertEquals(List.of(), reader.context().cookies());
        assertEquals(List.of(), reader.troubles());
    }

    @ParameterizedTest(name = "below \"{0}\"")
    @ValueSource(strings = {"", "/cy"})
    void no_page_of_a_resident_has_a_barrier(String language, Readers readers) {
        Reader reader = readers.onPhone();
        Page page = reader.page();
        String reference = told();
        look(reader, language + "/check");
        page.fill("#reference", "ABC");
        page.locator("#reference").press("Enter");
        look(page, "the error");
        page.fill("#reference", reference);
        reader.leave(() -> page.locator("#reference").press("Enter"));
        look(page, "the report");
        for (String path : List.of("/check/withdraw", "/check/erase", "/check/erased", "/experiences")) {
            look(reader, language + path);
        }

        assertEquals(List.of(), barriers);
    }

    @ParameterizedTest(name = "below \"{0}\"")
    @ValueSource(strings = {"", "/cy"})
    void no_page_of_staff_has_a_barrier(String language, Readers readers) {
        Rows.of(TestPortal.running()).run("DELETE FROM experience");
        told();
        Reader caseworker = at(readers, Role.CASEWORKER);
        look(caseworker, language + "/staff/reports");
        String report = caseworker.page().locator(".queue__name a").first().getAttribute("href");
        look(caseworker, report);
        look(caseworker, report + "/text");
        caseworker.page().fill("#text", "PC Brindle was polite.");
        caseworker.page().locator("button[name=propose]").click();
        look(caseworker.page(), "the proposed text");
        look(at(readers, Role.CASEWORKER), report + "/text");
        Reader lead = at(readers, Role.SAFEGUARDING_LEAD);
        look(lead, language + "/staff/safeguarding");
        look(lead, report);

        assertEquals(List.of(), barriers);
    }

    private static Reader at(Readers readers, Role role) {
        Reader reader = readers.onPhone();
        String host = TestPortal.running().address().getHost();
        StaffDesk.signedIn(FORCE, role).cookies().forEach((name, value) -> reader.context()
                .addCookies(List.of(new Cookie(name, value)
                        .setDomain(host)
                        .setPath("/")
                        .setSecure(true)
                        .setHttpOnly(true))));
        return reader;
    }

    private static void type(Reader reader, String field, String words) {
        reader.tabTo(reader.page().locator(field));
        reader.page().keyboard().type(words);
    }

    private static void press(Reader reader, String button) {
        Locator wanted = reader.page().locator(button);
        reader.tabTo(wanted);
        reader.leave(() -> reader.page().keyboard().press("Enter"));
    }

    private void look(Reader reader, String path) {
        assertEquals(200, reader.open(path), path);
        look(reader.page(), path);
    }

    private void look(Page page, String where) {
        barriers.addAll(Barriers.found(page, where));
    }
}
