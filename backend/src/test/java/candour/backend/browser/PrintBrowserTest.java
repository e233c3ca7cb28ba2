package candour.backend.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// What comes out on paper.
@ExtendWith(InChromium.class)
class PrintBrowserTest {

    @Test
    void paper_gets_the_figures_and_no_navigation(Readers readers) {
        Reader reader = readers.onDesktop();
        Page page = reader.page();
        reader.open(PortalPages.DISTRICT);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        for (String gone : List.of(
                ".mainnav",
                ".govuk-breadcrumbs",
                ".govuk-skip-link",
                ".chooser",
                ".footer__nav",
                ".map-tools",
                ".downloads")) {
            assertFalse(page.locator(gone).first().isVisible(), gone);
        }
        for (String kept : List.of("h1", ".strip", ".figure__drawing", ".source", ".print-only")) {
            assertTrue(page.locator(kept).locator("visible=true").count() > 0, kept);
        }
        assertTrue(page.locator(".print-only").innerText().contains(PortalPages.DISTRICT));
        assertTrue(page.pdf().length > 10_000);
    }

    @Test
    void paper_from_a_dark_screen_is_white(Readers readers) {
        Reader reader = readers.onDesktop();
        reader.open(PortalPages.DISTRICT);
        reader.page()
                .emulateMedia(
                        new Page.EmulateMediaOptions().setMedia(Media.PRINT).setColorScheme(ColorScheme.DARK));
        Object colours = reader.page().evaluate("""
            () => { const style = getComputedStyle(document.body);
                    const chart = getComputedStyle(document.querySelector('.chart'));
                    return `${style.backgroundColor} ${style.color} ${chart.color}`; }\
            """);
        assertEquals("rgb(255, 255, 255) rgb(0, 0, 0) rgb(22, 32, 42)", colours);
    }
}
