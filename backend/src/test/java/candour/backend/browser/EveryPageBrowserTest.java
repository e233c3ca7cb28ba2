package candour.backend.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/// What holds for every page: WCAG 2.2 level AA as far as axe can tell, its best practices, and nothing that follows
/// the reader.
@ExtendWith(InChromium.class)
class EveryPageBrowserTest {
    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice");
    private static final String STORED =
            "() => ({local: localStorage.length, session: sessionStorage.length, cookies: document.cookie})";

    static final List<String> PAGES = PortalPages.ALL;

    @ParameterizedTest
    @FieldSource("PAGES")
    void neither_phones_nor_desktops_meet_a_barrier_in_light_or_dark(String path, Readers readers) {
        Reader reader = readers.onDesktop();
        Page page = reader.page();
        reader.open(path);
        List<String> barriers = new ArrayList<>(barriers(page, "desktop"));
        page.setViewportSize(390, 844);
        page.evaluate("() => document.querySelectorAll('details').forEach(more => { more.open = true; })");
        barriers.addAll(barriers(page, "phone, everything opened"));
        assertEquals(List.of(), barriers, path);
    }

    @ParameterizedTest
    @FieldSource("PAGES")
    void nothing_breaks_follows_the_reader_or_leaves_the_portal(String path, Readers readers) {
        Reader reader = readers.onDesktop();
        assertEquals(PortalPages.REFUSALS.getOrDefault(path, 200), reader.open(path), path);
        assertEquals(List.of(), reader.troubles(), path);
        assertEquals(List.of(), reader.strangers(), path);
        assertEquals(List.of(), reader.context().cookies(), path);
        assertEquals(
                Map.of("local", 0, "session", 0, "cookies", ""), reader.page().evaluate(STORED), path);
    }

    @ParameterizedTest
    @FieldSource("PAGES")
    void nothing_is_wider_than_the_screen(String path, Readers readers) {
        Reader reader = readers.onPhone();
        Page page = reader.page();
        reader.open(path);
        assertEquals("", sticksOut(page), path + " at 390 px");
        page.setViewportSize(320, 640);
        assertEquals("", sticksOut(page), path + " at 320 px");
        page.setViewportSize(390, 844);
        page.evaluate("() => document.documentElement.style.setProperty('font-size', '200%', 'important')");
        assertEquals("", sticksOut(page), path + " with text at 200 %");
    }

    /// Empty, or by how much the page can be scrolled sideways and by which elements.
    private static String sticksOut(Page page) {
        return (String) page.evaluate("""
            () => {
              const root = document.scrollingElement;
              const over = root.scrollWidth - root.clientWidth;
              if (over <= 0) return '';
              const wide = [...document.querySelectorAll('body *')]
                .filter(e => e.getBoundingClientRect().right > root.clientWidth + 1)
                .slice(0, 4).map(e => e.outerHTML.slice(0, 120));
              return over + ' px: ' + wide.join(' | ');
            }\
            """);
    }

    private static List<String> barriers(Page page, String where) {
        List<String> barriers = new ArrayList<>();
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            axe(page).map(barrier -> where + ", " + scheme + ": " + barrier).forEach(barriers::add);
        }
        return barriers;
    }

    private static Stream<String> axe(Page page) {
        return new AxeBuilder(page)
                .setLegacyMode(true).withTags(RULES).analyze().getViolations().stream()
                        .flatMap(rule -> rule.getNodes().stream().map(node -> sentence(rule, node)));
    }

    private static String sentence(Rule rule, CheckedNode node) {
        return rule.getId() + " at " + node.getTarget() + ": "
                + node.getFailureSummary().replace('\n', ' ');
    }
}
