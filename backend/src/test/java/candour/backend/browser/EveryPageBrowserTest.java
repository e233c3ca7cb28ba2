package candour.backend.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/// What holds for every page: it works, and nothing follows the reader.
@ExtendWith(InChromium.class)
class EveryPageBrowserTest {
    private static final String STORED =
            "() => ({local: localStorage.length, session: sessionStorage.length, cookies: document.cookie})";

    @ParameterizedTest
    @FieldSource("candour.backend.browser.PortalPages#IN_BOTH_LANGUAGES")
    void nothing_breaks_follows_the_reader_or_leaves_the_portal(String path, Readers readers) {
        Reader reader = readers.onDesktop();
        assertEquals(PortalPages.REFUSALS.getOrDefault(path, 200), reader.open(path), path);
        assertEquals(List.of(), reader.troubles(), path);
        assertEquals(List.of(), reader.strangers(), path);
        assertEquals(List.of(), reader.context().cookies(), path);
        assertEquals(
                Map.of("local", 0, "session", 0, "cookies", ""), reader.page().evaluate(STORED), path);
    }
}
