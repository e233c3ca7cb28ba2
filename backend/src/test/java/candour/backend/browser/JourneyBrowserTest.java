package candour.backend.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What people come for, from the home page to the end, by the keyboard alone; with scripts and without them.
@ExtendWith(InChromium.class)
class JourneyBrowserTest {

    @ParameterizedTest(name = "with scripts: {0}")
    @ValueSource(booleans = {true, false})
    void a_place_leads_to_its_figures_its_tables_and_its_file(boolean scripts, Readers readers) throws IOException {
        Reader reader = readers.withScripts(scripts);
        Page page = reader.page();
        search(reader, "Birmingham");
        assertEquals(PortalPages.DISTRICT, reader.here());
        assertTrue(reader.heading().startsWith("Birmingham"), reader.heading());

        Locator other = page.locator(".chooser")
                .first()
                .locator(".chip:not([aria-current])")
                .first();
        String months = other.innerText();
        reader.follow(other);
        assertTrue(reader.here().startsWith(PortalPages.DISTRICT + "?period="), reader.here());
        assertEquals(
                months, page.locator(".chooser .chip[aria-current]").first().innerText());

        Locator table = page.locator(".figure table").first();
        assertFalse(table.isVisible());
        reader.tabTo(page.locator(".figure summary").first());
        page.keyboard().press("Enter");
        assertTrue(table.isVisible());

        Locator csv = page.locator(".figure .downloads__link").first();
        reader.tabTo(csv);
        Download download = page.waitForDownload(() -> page.keyboard().press("Enter"));
        assertTrue(download.suggestedFilename().endsWith(".csv"), download.suggestedFilename());
        assertTrue(Files.readString(download.path()).contains("E08000025"));
        assertEquals(List.of(), reader.troubles());
    }

    @ParameterizedTest(name = "with scripts: {0}")
    @ValueSource(booleans = {true, false})
    void a_postcode_leads_to_its_area_and_stands_in_no_address(boolean scripts, Readers readers) {
        Reader reader = readers.withScripts(scripts);
        search(reader, "B1 1BB");
        assertEquals(PortalPages.DISTRICT, reader.here());
        for (Request request : reader.requests()) {
            String url = request.url().toUpperCase(Locale.ROOT);
            assertFalse(url.contains("1BB"), url);
        }
        reader.page().goBack();
        assertEquals("/", reader.here());
        reader.page().goForward();
        assertEquals(PortalPages.DISTRICT, reader.here());
    }

    @ParameterizedTest(name = "with scripts: {0}")
    @ValueSource(booleans = {true, false})
    void a_misspelt_place_is_answered_with_the_one_meant(boolean scripts, Readers readers) {
        Reader reader = readers.withScripts(scripts);
        search(reader, "Birmingam");
        assertTrue(reader.heading().contains("no place called"), reader.heading());
        assertEquals("Birmingam", reader.page().locator("#place").inputValue());
        reader.follow(reader.page().locator(".results a").first());
        assertEquals(PortalPages.DISTRICT, reader.here());
    }

    @ParameterizedTest(name = "with scripts: {0}")
    @ValueSource(booleans = {true, false})
    void a_search_that_cannot_be_read_says_so_and_keeps_the_words(boolean scripts, Readers readers) {
        Reader reader = readers.withScripts(scripts);
        Page page = reader.page();
        search(reader, "?!");
        Locator summary = page.locator(".govuk-error-summary");
        assertTrue(summary.isVisible());
        assertTrue(page.title().startsWith("Error: "), page.title());
        assertEquals("?!", page.locator("#place").inputValue());
        reader.follow(summary.locator("a"));
        assertEquals("place", page.locator(":focus").getAttribute("id"));
        assertEquals("place-hint place-error", page.locator("#place").getAttribute("aria-describedby"));
    }

    @Test
    void an_empty_search_puts_the_focus_on_what_is_wrong(Readers readers) {
        Reader reader = readers.withScripts(true);
        search(reader, "");
        Locator summary = reader.page().locator(".govuk-error-summary:focus");
        assertEquals(1, summary.count());
        assertTrue(summary.innerText().contains("Enter a postcode or the name of a place"), summary.innerText());
    }

    @Test
    void the_first_stop_of_the_keyboard_skips_to_the_content(Readers readers) {
        Reader reader = readers.onDesktop();
        reader.open(PortalPages.DISTRICT);
        reader.page().keyboard().press("Tab");
        Locator skip = reader.page().locator(".govuk-skip-link:focus");
        assertTrue(skip.isVisible());
        reader.page().keyboard().press("Enter");
        assertTrue(reader.page().url().endsWith("#main"), reader.page().url());
    }

    private static void search(Reader reader, String words) {
        reader.open("/");
        reader.tabTo(reader.page().locator("#place"));
        reader.page().keyboard().type(words);
        reader.leave(() -> reader.page().keyboard().press("Enter"));
    }
}
