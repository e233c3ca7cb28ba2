package candour.backend.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.net.URI;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Somebody who goes from page to page by links and buttons alone. On the first page of each kind that they come to
/// they look for barriers; a page that is wider than their screen, or that the browser complains about, stops them.
final class Walker {
    private final Reader reader;
    private final Set<String> lookedAt;

    /// @param lookedAt kinds of pages on which somebody looked for barriers; they are added to
    Walker(Reader reader, Set<String> lookedAt) {
        this.reader = reader;
        this.lookedAt = lookedAt;
    }

    static Set<String> nowhereYet() {
        return new HashSet<>();
    }

    /// Opens the page where everybody begins.
    Walker atHome() {
        return at("/");
    }

    /// Opens the page where those who are signed in begin.
    Walker atDesk() {
        return at("/staff");
    }

    /// Opens a page whose address somebody was given.
    Walker at(String path) {
        assertEquals(200, reader.open(path), path);
        return look();
    }

    /// Has the browser keep what a sign-in leaves behind.
    Walker keeping(String session) {
        String host = URI.create(page().url().startsWith("http") ? page().url() : "http://localhost")
                .getHost();
        reader.context().clearCookies();
        reader.context()
                .addCookies(List.of(new Cookie("__Host-session", session)
                        .setDomain(host)
                        .setPath("/")
                        .setSecure(true)
                        .setHttpOnly(true)));
        return this;
    }

    /// Follows the first visible link of these words; failing that, one that contains them.
    Walker follow(String words) {
        Locator links = page().locator("a:visible");
        Locator exact =
                links.filter(new Locator.FilterOptions().setHasText(Pattern.compile("^\\s*" + plain(words) + "\\s*$")));
        Locator some = exact.count() > 0
                ? exact
                : links.filter(new Locator.FilterOptions().setHasText(Pattern.compile(plain(words))));
        assertTrue(some.count() > 0, () -> "no link \"" + words + "\" on " + shown());
        return go(some.first());
    }

    /// Opens the menu of a phone and follows a link in it.
    Walker menu(String words) {
        page().locator("summary:visible").first().click();
        return follow(words);
    }

    /// Presses the first visible button of these words in the page itself.
    Walker press(String words) {
        Locator button = page().locator("main form:not(.act):not(.staff-bar__out) button:visible")
                .filter(new Locator.FilterOptions().setHasText(words))
                .first();
        assertTrue(button.count() > 0, () -> "no button \"" + words + "\" on " + shown());
        return go(button);
    }

    /// Signs out.
    Walker leave() {
        return go(page().locator(".staff-bar__out button"));
    }

    Walker type(String field, String words) {
        field(field).fill(words);
        return this;
    }

    /// Types a day into its three fields.
    Walker type(String field, LocalDate day) {
        type(field + "-day", String.valueOf(day.getDayOfMonth()));
        type(field + "-month", String.valueOf(day.getMonthValue()));
        return type(field + "-year", String.valueOf(day.getYear()));
    }

    /// Checks a radio button or a box.
    Walker pick(String field, String value) {
        page().locator("main [name='" + field + "'][value='" + value + "']")
                .first()
                .check(new Locator.CheckOptions().setForce(true));
        return this;
    }

    /// Checks every box of this name.
    Walker pickAll(String field) {
        for (Locator box : page().locator("main [name='" + field + "']").all()) {
            box.check(new Locator.CheckOptions().setForce(true));
        }
        return this;
    }

    /// Chooses by what the list shows.
    Walker choose(String field, String words) {
        Locator list = field(field);
        String label = list.locator("option")
                .filter(new Locator.FilterOptions().setHasText(words))
                .first()
                .innerText();
        list.selectOption(new SelectOption().setLabel(label.strip()));
        return this;
    }

    Walker give(String field, String name, byte[] file) {
        field(field).setInputFiles(new FilePayload(name, "text/csv", file));
        return this;
    }

    /// All of this stands on the page.
    Walker sees(String... words) {
        String text = text();
        for (String one : words) {
            assertTrue(text.contains(one), () -> "\"" + one + "\" is not on " + shown());
        }
        return this;
    }

    /// Nothing of this stands on the page.
    Walker seesNo(String... words) {
        String text = text();
        for (String one : words) {
            assertTrue(!text.contains(one), () -> "\"" + one + "\" is on " + shown());
        }
        return this;
    }

    /// How many of these the page has.
    int count(String selector) {
        return page().locator(selector).count();
    }

    /// The words of the first part that fits.
    String read(String selector) {
        return page().locator(selector).first().innerText();
    }

    Page page() {
        return reader.page();
    }

    /// The words as a pattern, which the browser's language reads.
    private static String plain(String words) {
        return words.replaceAll("[.*+?^${}()|\\[\\]\\\\]", "\\\\$0");
    }

    private Locator field(String name) {
        Locator field = page().locator("main [name='" + name + "']:visible").first();
        assertTrue(field.count() > 0, () -> "no field \"" + name + "\" on " + shown());
        return field;
    }

    private Walker go(Locator way) {
        Response answer = page().waitForNavigation(way::click);
        assertTrue(answer == null || answer.status() < 400, this::shown);
        return look();
    }

    private Walker look() {
        String kind = reader.here().replaceAll("[0-9a-f]{32}|\\?.*", "*");
        assertEquals("", Barriers.sticksOut(page()), reader.here());
        assertEquals(List.of(), reader.troubles(), reader.here());
        if (lookedAt.add(kind)) {
            assertEquals(List.of(), Barriers.shown(page(), reader.here()));
        }
        return this;
    }

    private String text() {
        return page().locator("main").innerText().replace('\u00a0', ' ').replaceAll("\\s+", " ");
    }

    private String shown() {
        return reader.here() + ":\n" + page().locator("main").innerText();
    }
}
