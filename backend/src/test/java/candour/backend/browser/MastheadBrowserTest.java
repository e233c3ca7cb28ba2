package candour.backend.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The head of every page: it folds on phones, leads to the same page in the other language, and out in haste.
@ExtendWith(InChromium.class)
class MastheadBrowserTest {
    private static final int PHONE_HEIGHT = 844;
    private static final int ONE_LINE = 80;
    private static final List<String> PARTS = List.of("/areas", "/tell", "/check", "/rights", "/forces", "/compare");

    @ParameterizedTest
    @ValueSource(strings = {"/", "/cy", "/areas", PortalPages.DISTRICT, "/cy/about-the-data", "/tell"})
    void with_text_at_200_percent_the_title_is_on_the_first_screen_of_a_phone(String path, Readers readers) {
        Reader reader = readers.onPhone();
        Page page = reader.page();
        reader.open(path);
        page.evaluate("() => document.documentElement.style.setProperty('font-size', '200%', 'important')");
        double top = page.locator("h1").first().boundingBox().y;
        assertTrue(top < PHONE_HEIGHT - ONE_LINE, path + ": the title begins at " + top);
    }

    @Test
    void the_menu_of_a_phone_holds_every_part(Readers readers) {
        Reader reader = readers.onPhone();
        Page page = reader.page();
        reader.open("/");
        page.locator("summary.menu__button").click();
        for (String part : PARTS) {
            assertTrue(page.locator(".menu a[href='" + part + "']").isVisible(), part);
        }
    }

    @Test
    void the_other_language_shows_the_same_page(Readers readers) {
        Reader reader = readers.withScripts(false);
        Page page = reader.page();
        reader.open("/privacy");
        page.locator(".languages__link").click();
        assertTrue(page.url().endsWith("/cy/privacy"), page.url());
        page.locator(".languages__link").click();
        assertTrue(page.url().endsWith("/privacy") && !page.url().contains("/cy"), page.url());
    }

    @Test
    void escape_three_times_leaves_and_back_does_not_return(Readers readers) {
        Reader reader = readers.onDesktop();
        Page page = reader.page();
        page.route(
                "**/exit",
                route -> route.fulfill(
                        new Route.FulfillOptions().setContentType("text/html").setBody("<title>Elsewhere</title>")));
        reader.open("/privacy");
        reader.open("/tell");
        page.keyboard().press("Escape");
        page.keyboard().press("Escape");
        assertTrue(page.url().endsWith("/tell"), page.url());
        page.keyboard().press("Escape");
        page.waitForURL("**/exit");
        page.goBack();
        assertTrue(page.url().endsWith("/privacy"), page.url());
    }

    @Test
    void the_way_out_is_a_link_that_works_without_scripts(Readers readers) {
        Reader reader = readers.withScripts(false);
        reader.open("/cy/tell");
        assertEquals("/cy/exit", reader.page().locator(".exit__link").getAttribute("href"));
    }
}
