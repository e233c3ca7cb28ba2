package candour.backend.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// What stands in a reader's way on the page shown: WCAG 2.2 level AA as far as axe can tell, its best practices, and
/// anything wider than the screen.
final class Barriers {
    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice");

    private Barriers() {}

    /// Empty, or by how much the page can be scrolled sideways and by which elements.
    static String sticksOut(Page page) {
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

    /// What axe finds in light and in dark colours.
    static List<String> found(Page page, String where) {
        List<String> barriers = new ArrayList<>();
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            axe(page).map(barrier -> where + ", " + scheme + ": " + barrier).forEach(barriers::add);
        }
        return barriers;
    }

    /// What axe finds on the page as it is shown.
    static List<String> shown(Page page, String where) {
        return axe(page).map(barrier -> where + ": " + barrier).toList();
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
