package candour.backend.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import candour.backend.platform.text.BundleFiles;
import candour.backend.support.Browsing;
import candour.shared.text.Language;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/// D-check 20: a Welsh page is Welsh. No run of four words of the English bundles stands on it, but for what says
// itself
/// that it is English, such as published words.
class WelshPagesTest {
    private static final Pattern IN_ENGLISH = Pattern.compile("(?s)<(\\w+)[^>]* lang=\"en\"[^>]*>.*?</\\1>");
    private static final int WORDS = 4;

    /// What publishers ask to be repeated word for word.
    private static final List<String> PUBLISHED = List.of(
            "Contains public sector information licensed under the Open Government Licence v3.0.",
            "Source: Office for National Statistics licensed under the Open Government Licence v.3.0");

    static final List<String> PAGES = PortalPages.ALL;

    @ParameterizedTest
    @FieldSource("PAGES")
    void no_english_is_left_on_a_welsh_page(String path) {
        Browsing portal = Browsing.at(SamplePortal.loaded().address());
        HttpResponse<String> answer =
                portal.get(path.startsWith("/cy") ? path : "/cy" + (path.equals("/") ? "" : path));
        assertEquals(PortalPages.REFUSALS.getOrDefault(path, 200), answer.statusCode(), path);
        String page = plain(IN_ENGLISH.matcher(answer.body()).replaceAll(""));
        for (String words : PUBLISHED) {
            page = page.replace(words, "");
        }
        assertTrue(page.contains("<html lang=\"cy\""), path);
        assertTrue(page.contains("heb ei hadolygu eto"), path);
        String read = page;
        Map<String, String> welsh = BundleFiles.texts(Language.WELSH);
        List<String> english = BundleFiles.texts(Language.ENGLISH).entrySet().stream()
                .flatMap(text -> runs(text.getValue())
                        .filter(run -> !welsh.getOrDefault(text.getKey(), "").contains(run))
                        .filter(read::contains)
                        .map(run -> text.getKey() + ": " + run))
                .toList();
        assertEquals(List.of(), english, path);
    }

    /// The parts of a text between its arguments that are long enough to be no accident.
    private static Stream<String> runs(String text) {
        return Arrays.stream(text.replaceAll("<[^>]*>", "{}").split("[{}#]", -1))
                .map(WelshPagesTest::plain)
                .map(String::strip)
                .filter(run -> run.split("\\s+").length >= WORDS);
    }

    private static String plain(String markup) {
        return markup.replace("&amp;", "&")
                .replace("&#34;", "\"")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replaceAll("\\s+", " ");
    }
}
