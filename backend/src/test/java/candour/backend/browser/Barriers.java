package candour.backend.browser;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;

/// What stands in a reader's way on the page shown: WCAG 2.2 level AA as far as axe can tell, its best practices, and
/// anything wider than the screen.
final class Barriers {
    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice");

    /// What may differ when nothing but the colours does.
    private static final List<String> RULES_OF_COLOUR = List.of("color-contrast", "link-in-text-block");

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

    /// Buttons that touch each other, or what stands above or below them, so that a thumb or an eye takes one for the
    /// other.
    static List<String> crowded(Page page) {
        return ((List<?>) page.evaluate("""
            () => {
              const seen = e => { const r = e.getBoundingClientRect();
                return r.width > 2 && r.height > 2 && !e.closest('.govuk-visually-hidden'); };
              const all = selector => [...document.querySelectorAll(selector)].filter(seen);
              const words = e => (e.innerText || e.tagName).trim().slice(0, 40);
              const found = [];
              const close = (one, other, least) => {
                if (one.contains(other) || other.contains(one)) return;
                const a = one.getBoundingClientRect(), b = other.getBoundingClientRect();
                const beside = Math.max(a.left, b.left) - Math.min(a.right, b.right);
                const apart = Math.max(a.top, b.top) - Math.min(a.bottom, b.bottom);
                if (Math.max(beside, apart) < least) found.push(words(one) + ' / ' + words(other));
              };
              const buttons = all('main .govuk-button');
              buttons.forEach((one, at) => buttons.slice(at + 1).forEach(other => close(one, other, 8)));
              const texts = all('main :is(h1, h2, h3, p, table, ul, ol, dl, summary, label, legend)');
              buttons.forEach(one => texts.forEach(other => close(one, other, 8)));
              return found;
            }\
            """)).stream().map(Object::toString).toList();
    }

    /// What sticks out of the screens of phones: of 390 and of 320 pixels, and with text at 200 %. Leaves a screen of
    /// 390 pixels and text as it was. Source: WCAG 2.2, 1.4.4 and 1.4.10.
    static List<String> wide(Page page, String where) {
        List<String> wide = new ArrayList<>();
        page.setViewportSize(320, 640);
        note(wide, where + " at 320 px", sticksOut(page));
        note(wide, where + " at 320 px", tablesCut(page));
        page.setViewportSize(390, 844);
        note(wide, where + " at 390 px", sticksOut(page));
        page.evaluate("() => document.documentElement.style.setProperty('font-size', '200%', 'important')");
        note(wide, where + " with text at 200 %", sticksOut(page));
        note(wide, where + " with text at 200 %", tablesCut(page));
        page.evaluate("() => document.documentElement.style.removeProperty('font-size')");
        return wide;
    }

    /// Empty, or the tables wider than their place that nobody can reach or see going on, and the numbers cut or
    /// broken inside a cell: a number is never read short.
    static String tablesCut(Page page) {
        return (String) page.evaluate("""
            () => {
              const cut = [];
              for (const table of document.querySelectorAll('main table')) {
                if (!table.checkVisibility()) continue;
                const place = table.parentElement;
                const look = getComputedStyle(place);
                const name = place.getAttribute('aria-labelledby');
                const what = 'table ' + table.id + ' ' + table.className;
                if (place.scrollWidth > place.clientWidth + 1) {
                  if (look.overflowX !== 'auto') cut.push(what + ' does not scroll');
                  if (place.tabIndex !== 0 || place.getAttribute('role') !== 'region') cut.push(what + ' takes no focus');
                  if (!name || !document.getElementById(name)?.textContent.trim()) cut.push(what + ' has no name');
                  if (!/local.*scroll/.test(look.backgroundAttachment) || look.backgroundImage === 'none')
                    cut.push(what + ' shows no sign that it goes on');
                }
                for (const cell of table.querySelectorAll('.govuk-table__cell--numeric')) {
                  const lines = document.createRange();
                  lines.selectNodeContents(cell);
                  const text = cell.textContent.trim();
                  const words = /^\\p{L}/u.test(text) && text.length > 14;
                  if (!words && new Set([...lines.getClientRects()].map(box => Math.round(box.top))).size > 1
                    || cell.scrollWidth > cell.clientWidth + 1) cut.push(what + ' breaks ' + cell.textContent.trim());
                }
              }
              return cut.slice(0, 5).join(' | ');
            }\
            """);
    }

    /// Shows what is folded away.
    static void unfold(Page page) {
        page.evaluate("() => document.querySelectorAll('details').forEach(more => { more.open = true; })");
    }

    private static void note(List<String> wide, String where, String what) {
        if (!what.isEmpty()) {
            wide.add(where + ": " + what);
        }
    }

    /// What axe finds in light colours, and what in dark ones.
    static List<String> found(Page page, String where) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        List<String> barriers = new ArrayList<>(shown(page, where + ", light"));
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        barriers.addAll(sentences(axe(page).withRules(RULES_OF_COLOUR), where + ", dark"));
        return barriers;
    }

    /// What axe finds on the page as it is shown.
    static List<String> shown(Page page, String where) {
        return sentences(axe(page).withTags(RULES), where);
    }

    /// The thousands of nodes that pass are not sent: they would take longer than looking for what fails.
    private static AxeBuilder axe(Page page) {
        AxeRunOptions violations = new AxeRunOptions();
        violations.setResultTypes(List.of("violations"));
        return new AxeBuilder(page).setLegacyMode(true).options(violations);
    }

    private static List<String> sentences(AxeBuilder axe, String where) {
        return axe.analyze().getViolations().stream()
                .flatMap(rule -> rule.getNodes().stream().map(node -> where + ": " + sentence(rule, node)))
                .toList();
    }

    private static String sentence(Rule rule, CheckedNode node) {
        return rule.getId() + " at " + node.getTarget() + ": "
                + node.getFailureSummary().replace('\n', ' ');
    }
}
