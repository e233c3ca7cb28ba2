package candour.backend.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/// No page has a barrier as far as axe can tell, or is wider than a narrow screen or one with large text: WCAG 2.2
/// level AA and the best practices of axe.
@ExtendWith(InChromium.class)
class BarriersBrowserTest {
    @ParameterizedTest
    @FieldSource("candour.backend.browser.PortalPages#IN_BOTH_LANGUAGES")
    void neither_phones_nor_desktops_meet_a_barrier_in_light_or_dark(String path, Readers readers) {
        Reader reader = readers.onDesktop();
        Page page = reader.page();
        reader.open(path);
        List<String> barriers = new ArrayList<>(Barriers.found(page, "desktop"));
        barriers.addAll(Barriers.wide(page, "folded"));
        Barriers.unfold(page);
        barriers.addAll(Barriers.wide(page, "everything opened"));
        barriers.addAll(Barriers.found(page, "phone, everything opened"));
        assertEquals(List.of(), barriers, path);
    }
}
