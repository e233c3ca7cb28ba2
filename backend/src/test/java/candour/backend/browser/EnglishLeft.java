package candour.backend.browser;

import candour.backend.platform.text.BundleFiles;
import candour.shared.text.Language;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Runs of words of the English bundles that stand on a Welsh page, but for what says itself that it is English, such
/// as published words.
final class EnglishLeft {
    private static final Pattern IN_ENGLISH = Pattern.compile("(?s)<(\\w+)[^>]* lang=\"en\"[^>]*>.*?</\\1>");
    private static final int WORDS = 4;

    /// What publishers ask to be repeated word for word.
    private static final List<String> PUBLISHED = List.of(
            "Contains public sector information licensed under the Open Government Licence v3.0.",
            "Source: Office for National Statistics licensed under the Open Government Licence v.3.0");

    private static final List<Run> RUNS = runs();

    private record Run(String key, String words) {}

    private EnglishLeft() {}

    /// Each with the key of its text.
    ///
    /// @param html the Welsh page
    static List<String> on(String html) {
        String page = plain(IN_ENGLISH.matcher(html).replaceAll(""));
        for (String words : PUBLISHED) {
            page = page.replace(words, "");
        }
        Predicate<String> shown = page::contains;
        return RUNS.stream()
                .filter(run -> shown.test(run.words()))
                .map(run -> run.key() + ": " + run.words())
                .toList();
    }

    private static List<Run> runs() {
        Map<String, String> welsh = BundleFiles.texts(Language.WELSH);
        return BundleFiles.texts(Language.ENGLISH).entrySet().stream()
                .flatMap(text -> split(text.getValue())
                        .filter(run -> !welsh.getOrDefault(text.getKey(), "").contains(run))
                        .map(run -> new Run(text.getKey(), run)))
                .toList();
    }

    /// The parts of a text between its arguments that are long enough to be no accident.
    private static Stream<String> split(String text) {
        return Arrays.stream(text.replaceAll("<[^>]*>", "{}").split("[{}#]", -1))
                .map(EnglishLeft::plain)
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
