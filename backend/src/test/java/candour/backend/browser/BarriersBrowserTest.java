package candour.backend.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/// No page has a barrier as far as axe can tell: WCAG 2.2 level AA and its best practices.
@ExtendWith(InChromium.class)
class BarriersBrowserTest {
    @ParameterizedTest
    @FieldSource("candour.backend.browser.PortalPages#IN_BOTH_LANGUAGES")
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
}
