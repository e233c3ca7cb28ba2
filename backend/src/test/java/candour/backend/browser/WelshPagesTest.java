package candour.backend.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import candour.backend.support.Browsing;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/// D-check 20: a Welsh page is Welsh. No run of four words of the English bundles stands on it.
class WelshPagesTest {
    static final List<String> PAGES = PortalPages.ALL;

    @ParameterizedTest
    @FieldSource("PAGES")
    void no_english_is_left_on_a_welsh_page(String path) {
        Browsing portal = Browsing.at(SamplePortal.loaded().address());
        HttpResponse<String> answer =
                portal.get(path.startsWith("/cy") ? path : "/cy" + (path.equals("/") ? "" : path));
        assertEquals(PortalPages.REFUSALS.getOrDefault(path, 200), answer.statusCode(), path);
        assertTrue(answer.body().contains("<html lang=\"cy\""), path);
        assertTrue(answer.body().contains("heb ei hadolygu eto"), path);
        assertEquals(List.of(), EnglishLeft.on(answer.body()), path);
    }
}
