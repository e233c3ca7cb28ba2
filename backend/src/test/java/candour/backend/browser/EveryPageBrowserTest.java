package candour.backend.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
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
    private static final String STORED =
            "() => ({local: localStorage.length, session: sessionStorage.length, cookies: document.cookie})";

    static final List<String> PAGES =
            Stream.concat(PortalPages.ALL.stream(), PortalPages.WELSH.stream()).toList();

    @ParameterizedTest
    @FieldSource("PAGES")
    void neither_phones_nor_desktops_meet_a_barrier_in_light_or_dark(String path, Readers readers) {
        Reader reader = readers.onDesktop();
        Page page = reader.page();
        reader.open(path);
        List<String> barriers = new ArrayList<>(Barriers.found(page, "desktop"));
        page.setViewportSize(390, 844);
        page.evaluate("() => document.querySelectorAll('details').forEach(more => { more.open = true; })");
        barriers.addAll(Barriers.found(page, "phone, everything opened"));
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
        assertEquals("", Barriers.sticksOut(page), path + " at 390 px");
        page.setViewportSize(320, 640);
        assertEquals("", Barriers.sticksOut(page), path + " at 320 px");
        page.setViewportSize(390, 844);
        page.evaluate("() => document.documentElement.style.setProperty('font-size', '200%', 'important')");
        assertEquals("", Barriers.sticksOut(page), path + " with text at 200 %");
    }
}
