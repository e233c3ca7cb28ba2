package candour.shared.experience;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class QuestionnaireTextsTest {
    /// Words that a resident would wince at; see the list of terms in the design of the domain.
    private static final Pattern WINCE = Pattern.compile(
            "(?i)\\b(bame|victim|suspects?|offenders?|ethnics|hard to reach|strip search|no reason was needed"
                    + "|you must give|stop and search receipt|performance)\\b");

    @Test
    void every_text_is_there_in_both_languages_and_none_is_left_over() throws IOException {
        Set<String> needed = new TreeSet<>(Questionnaire.current().textKeys());
        for (String language : List.of("en", "cy")) {
            assertEquals(needed, new TreeSet<>(texts(language).stringPropertyNames()), language);
        }
    }

    @Test
    void no_text_is_empty_or_holds_a_plain_apostrophe_or_an_exclamation_mark() throws IOException {
        for (String language : List.of("en", "cy")) {
            texts(language).forEach((key, text) -> {
                assertFalse(text.toString().isBlank(), key.toString());
                assertFalse(Pattern.compile("['!{}]").matcher(text.toString()).find(), key.toString());
            });
        }
    }

    @Test
    void no_text_says_a_word_that_makes_people_wince() throws IOException {
        texts("en")
                .forEach((key, text) ->
                        assertFalse(WINCE.matcher(text.toString()).find(), key.toString()));
    }

    @Test
    void sentences_are_short_enough_for_a_reading_age_of_nine_to_eleven() throws IOException {
        texts("en").forEach((key, text) -> {
            for (String sentence : text.toString().split("[.?:]( |$)")) {
                int words = sentence.trim().split("\\s+").length;
                assertFalse(words > 25, key + " has a sentence of " + words + " words");
            }
        });
    }

    private static Properties texts(String language) throws IOException {
        Properties texts = new Properties();
        try (InputStream file = Questionnaire.class.getResourceAsStream("questionnaire." + language + ".properties")) {
            texts.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        }
        return texts;
    }
}
