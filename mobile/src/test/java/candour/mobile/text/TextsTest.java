package candour.mobile.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import candour.shared.text.Language;
import com.ibm.icu.text.PluralRules;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TextsTest {
    private static final Path FOLDER = Path.of("src", "main", "resources", "candour", "mobile", "texts");
    private static final Pattern VALUE = Pattern.compile("\\{(\\w+)}");

    @Test
    void plural_forms_are_those_of_an_independent_library() {
        for (Language language : Language.values()) {
            PluralRules rules = PluralRules.forLocale(ULocale.forLocale(language.locale()));
            for (int n = 0; n <= 1000; n++) {
                assertEquals(
                        rules.select(n),
                        PluralCategory.of(language, n).name().toLowerCase(Locale.ROOT),
                        language + " " + n);
            }
        }
    }

    @Test
    void a_day_is_written_in_words() {
        LocalDate day = LocalDate.of(2026, 12, 4);

        assertEquals("4 December 2026", Texts.of(Language.ENGLISH).day(day));
        assertEquals("4 Rhagfyr 2026", Texts.of(Language.WELSH).day(day));
    }

    @Test
    void texts_of_shared_are_found_too() {
        assertEquals("Received", Texts.of(Language.ENGLISH).say("shared.report.status.received"));
    }

    @Test
    void a_text_that_is_not_there_is_no_empty_text() {
        Texts t = Texts.of(Language.ENGLISH);

        assertThrows(IllegalStateException.class, () -> t.say("home.nothing"));
        assertThrows(IllegalStateException.class, () -> t.say("nothing.at.all"));
        assertThrows(IllegalStateException.class, () -> t.say("app.day"));
    }

    @Test
    void every_text_is_there_in_both_languages_with_the_same_values() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            for (Path english : files.filter(file -> file.toString().endsWith(".en.properties"))
                    .toList()) {
                Properties original = load(english);
                Properties welsh = load(Path.of(english.toString().replace(".en.", ".cy.")));
                assertEquals(keys(original), keys(welsh), english::toString);
                original.stringPropertyNames().forEach(key -> {
                    if (welsh.containsKey(key)) {
                        assertEquals(values(original, key), values(welsh, key), key);
                    }
                });
                String bundle = english.getFileName().toString().split("\\.", 2)[0];
                assertTrue(
                        original.stringPropertyNames().stream().allMatch(key -> key.startsWith(bundle + ".")), bundle);
            }
        }
    }

    @Test
    void no_text_has_a_straight_apostrophe() throws IOException {
        Path shared = Path.of("..", "shared", "src", "main", "resources");
        for (Path folder : List.of(FOLDER, shared)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.filter(one -> one.toString().endsWith(".properties"))
                        .toList()) {
                    load(file)
                            .forEach((key, text) ->
                                    assertEquals(-1, String.valueOf(text).indexOf('\''), key + ""));
                }
            }
        }
    }

    /// Keys without the plural forms, of which languages have different ones.
    private static TreeSet<String> keys(Properties texts) {
        return texts.stringPropertyNames().stream()
                .map(key -> key.replaceFirst("\\.(zero|one|two|few|many|other)$", ""))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static TreeSet<String> values(Properties texts, String key) {
        TreeSet<String> names = new TreeSet<>();
        Matcher values = VALUE.matcher(texts.getProperty(key));
        while (values.find()) {
            names.add(values.group(1));
        }
        return names;
    }

    private static Properties load(Path file) throws IOException {
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            texts.load(reader);
        }
        return texts;
    }
}
