package candour.backend.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// "Use where I am now": asked only when tapped, and never more exactly than about 100 metres.
@ExtendWith(InChromium.class)
class NearMeBrowserTest {
    private static final String COUNTED = """
        window.asked = 0;
        for (const way of ['getCurrentPosition', 'watchPosition']) {
          const real = Geolocation.prototype[way];
          Geolocation.prototype[way] = function (...words) { window.asked++; return real.apply(this, words); };
        }\
        """;

    @Test
    void nothing_is_asked_before_the_tap(Readers readers) {
        Reader reader = readers.standingAt(52.4796, -1.9026);
        Page page = reader.page();
        page.addInitScript(COUNTED);
        for (String path : new String[] {"/", "/areas"}) {
            reader.open(path);
            assertTrue(page.locator("[data-near-ask]").isVisible(), path);
            assertEquals(0, page.evaluate("() => window.asked"), path);
        }
    }

    @Test
    void the_tap_leads_to_the_district_and_the_place_stands_in_no_address(Readers readers) {
        Reader reader = readers.standingAt(52.479632, -1.902611);
        Page page = reader.page();
        reader.open("/");
        page.locator("[data-near-ask]").tap();
        page.waitForURL("**" + PortalPages.DISTRICT);
        assertTrue(reader.heading().startsWith("Birmingham"), reader.heading());
        for (Request request : reader.requests()) {
            assertFalse(request.url().contains("52."), request.url());
            assertFalse(request.url().contains("1.9"), request.url());
        }
        Request sent = reader.requests().stream()
                .filter(request -> request.method().equals("POST"))
                .findFirst()
                .orElseThrow();
        assertEquals("latitude=52.480&longitude=-1.903", sent.postData());
    }

    @Test
    void a_place_outside_the_areas_held_is_answered_with_what_helps(Readers readers) {
        Reader reader = readers.standingAt(48.8566, 2.3522);
        reader.open("/");
        reader.leave(() -> reader.page().locator("[data-near-ask]").tap());
        assertEquals("/areas?unknown=position", reader.here());
        assertTrue(reader.page().locator("#place").isVisible());
    }

    @Test
    void a_refusal_leaves_the_search_and_says_what_to_do(Readers readers) {
        Reader reader = readers.onPhone();
        reader.open("/");
        reader.page().locator("[data-near-ask]").tap();
        reader.page().locator("[data-near-note]").getByText("did not share").waitFor();
        assertTrue(reader.page().locator("[data-near-ask]").isEnabled());
    }

    @Test
    void without_scripts_it_is_not_offered(Readers readers) {
        Reader reader = readers.withScripts(false);
        reader.open("/");
        assertFalse(reader.page().locator("[data-near-ask]").isVisible());
        assertTrue(reader.page().locator("#place").isVisible());
    }
}
