package candour.backend.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import candour.backend.identity.Account;
import candour.backend.support.TestPortal;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Pages of staff, as each of the made-up staff of a trial sees them: one of each kind, held to what every public page
/// is held to.
@ExtendWith(InChromium.class)
class StaffPagesBrowserTest {
    private static StaffPages pages;

    @BeforeAll
    static void walk() throws Exception {
        List<Account> staff = WholeSample.make().stream()
                .filter(one -> !one.email().startsWith("second."))
                .toList();
        pages = new StaffPages(TestPortal.running().address(), staff);
        assertTrue(pages.kinds().size() > 50, () -> pages.kinds().toString());
    }

    @AfterAll
    static void remove() {
        WholeSample.remove();
    }

    /// D-check 20.
    @Test
    void no_english_is_left_on_a_welsh_page() {
        Map<String, List<String>> left = new TreeMap<>();
        pages.pages().stream().filter(StaffPages.Seen::welsh).forEach(page -> {
            List<String> english = EnglishLeft.on(page.html());
            if (!english.isEmpty()) {
                left.put(page.toString(), english);
            }
        });
        assertEquals(Map.of(), left);
    }

    /// WCAG 2.2 level AA, as far as axe can tell; and 1.4.4 and 1.4.10, in both languages.
    @Test
    void nobody_meets_a_barrier_or_a_page_wider_than_their_screen(Readers readers) {
        Reader reader = readers.onPhone();
        List<String> barriers = new ArrayList<>();
        for (StaffPages.Seen seen : pages.kinds()) {
            Page page = opened(reader, seen);
            Barriers.crowded(page).forEach(pair -> barriers.add(seen + " too close: " + pair));
            barriers.addAll(Barriers.wide(page, seen.toString()));
            if (!seen.welsh()) {
                barriers.addAll(Barriers.found(page, seen.toString()));
            }
        }
        assertEquals(List.of(), barriers);
    }

    private static Page opened(Reader reader, StaffPages.Seen seen) {
        reader.context().clearCookies();
        reader.context()
                .addCookies(List.of(new Cookie("__Host-session", seen.session())
                        .setDomain(TestPortal.running().address().getHost())
                        .setPath("/")
                        .setSecure(true)
                        .setHttpOnly(true)));
        assertEquals(200, reader.open(seen.path()), seen.toString());
        assertEquals(List.of(), reader.troubles(), seen.toString());
        Page page = reader.page();
        Barriers.unfold(page);
        return page;
    }
}
