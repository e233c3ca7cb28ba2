package candour.backend.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/// Every page fits narrow screens and large text. Source: WCAG 2.2, 1.4.4 and 1.4.10.
@ExtendWith(InChromium.class)
class NarrowScreenBrowserTest {
    @ParameterizedTest
    @FieldSource("candour.backend.browser.PortalPages#IN_BOTH_LANGUAGES")
    void nothing_is_wider_than_the_screen(String path, Readers readers) {
        Reader reader = readers.onPhone();
        Page page = reader.page();
        reader.open(path);
        assertEquals("", Barriers.sticksOut(page), path + " at 390 px");
        page.setViewportSize(320, 640);
        assertEquals("", Barriers.sticksOut(page), path + " at 320 px");
        page.setViewportSize(390, 844);
        page.evaluate("() => document.documentElement.style.setProperty('font-size', '200%', 'important')");
        assertEquals("", Barriers.sticksOut(page), path + " with text at 200 %");
    }
}
