package candour.backend.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.Sizes;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/// What a first view costs on the wire, and whether a finger meets what it aims at.
@ExtendWith(InChromium.class)
class WeightBrowserTest {
    private static final int MOST_BYTES = 100_000;

    static final List<String> PUBLIC =
            List.of("/", PortalPages.DISTRICT, PortalPages.FORCE_AREA, PortalPages.FORCE, PortalPages.COMPARISON);

    static final List<String> PAGES = PortalPages.ALL;

    @ParameterizedTest
    @FieldSource("PUBLIC")
    void a_first_view_is_at_most_100_kb(String path, Readers readers) {
        Reader reader = readers.onPhone();
        reader.open(path);
        reader.page().waitForLoadState(LoadState.NETWORKIDLE);
        String parts = reader.requests().stream()
                .map(request -> request.url() + " " + bytes(request))
                .collect(Collectors.joining("\n"));
        int sum = reader.requests().stream().mapToInt(WeightBrowserTest::bytes).sum();
        assertTrue(sum > 5_000 && sum <= MOST_BYTES, path + " is " + sum + " bytes:\n" + parts);
    }

    /// WCAG 2.2, 2.5.8 (AA).
    @ParameterizedTest
    @FieldSource("PAGES")
    void what_is_tapped_in_navigation_and_forms_is_at_least_24_pixels(String path, Readers readers) {
        Reader reader = readers.onPhone();
        reader.open(path);
        assertEquals(List.of(), reader.page().evaluate("""
            () => [...document.querySelectorAll(
                'nav a, form a, header a, footer nav a, button, input:not([type=hidden]), select, summary')]
              .filter(e => e.checkVisibility({visibilityProperty: true}))
              .map(e => [e, e.getBoundingClientRect()])
              .filter(([e, box]) => box.width < 24 || box.height < 24)
              .map(([e, box]) => `${box.width.toFixed()} x ${box.height.toFixed()} ${e.outerHTML.slice(0, 120)}`)
            """), path);
    }

    private static int bytes(Request request) {
        Sizes sizes = request.sizes();
        return sizes.responseBodySize + sizes.responseHeadersSize;
    }
}
