package candour.backend.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The map drawn from boundaries: it moves where scripts run and leads to its areas where they do not.
@ExtendWith(InChromium.class)
class MapBrowserTest {

    @Test
    void its_buttons_zoom_and_move_it(Readers readers) {
        Reader reader = readers.onPhone();
        Page page = reader.page();
        reader.open(PortalPages.FORCE_AREA);
        String whole = view(page);
        String near = after(page, "Zoom in", whole);
        assertTrue(width(near) < width(whole), near);
        for (String way : List.of("Move left", "Move right", "Move up", "Move down")) {
            String moved = after(page, way, near);
            assertEquals(width(near), width(moved), 0.01);
            near = moved;
        }
        assertEquals(width(whole), width(after(page, "Zoom out", near)), 0.01);
        assertEquals(List.of(), reader.troubles());
    }

    @Test
    void its_keys_zoom_and_move_it(Readers readers) {
        Reader reader = readers.onDesktop();
        Page page = reader.page();
        reader.open(PortalPages.FORCE_AREA);
        reader.tabTo(page.locator(".area-map a").first());
        String whole = view(page);
        String before = whole;
        for (String key : List.of("+", "ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown", "-")) {
            page.keyboard().press(key);
            String now = view(page);
            assertNotEquals(before, now, key);
            before = now;
        }
        assertEquals(width(whole), width(before), 0.01);
    }

    @ParameterizedTest(name = "with scripts: {0}")
    @ValueSource(booleans = {true, false})
    void each_of_its_areas_leads_to_the_page_of_that_area(boolean scripts, Readers readers) {
        Reader reader = readers.withScripts(scripts);
        Page page = reader.page();
        reader.open(PortalPages.FORCE_AREA);
        assertEquals(7, page.locator(".area-map a").count());
        assertEquals(scripts ? 6 : 0, page.locator(".map-tools button").count());
        Locator coventry = page.locator(".area-map a[href*='E08000026']");
        assertTrue(coventry.getAttribute("aria-label").startsWith("Coventry"));
        coventry.locator("path").click();
        page.waitForURL("**/areas/E08000026**");
        assertTrue(reader.heading().startsWith("Coventry"), reader.heading());
    }

    @Test
    void without_scripts_the_keyboard_follows_its_areas_too(Readers readers) {
        Reader reader = readers.withScripts(false);
        reader.open(PortalPages.FORCE_AREA);
        Locator first = reader.page().locator(".area-map a").first();
        String leads = first.getAttribute("href");
        reader.follow(first);
        assertEquals(leads, reader.here());
    }

    private static String after(Page page, String button, String before) {
        page.getByLabel(button, new Page.GetByLabelOptions().setExact(true)).click();
        String now = view(page);
        assertNotEquals(before, now, button);
        return now;
    }

    private static String view(Page page) {
        return page.locator("svg.area-map").getAttribute("viewBox");
    }

    private static double width(String view) {
        return Double.parseDouble(view.split(" ")[2]);
    }
}
