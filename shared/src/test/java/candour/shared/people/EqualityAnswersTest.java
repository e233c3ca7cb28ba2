package candour.shared.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EqualityAnswersTest {

    @Test
    void nothing_must_be_answered() {
        EqualityAnswers none = EqualityAnswers.of(Map.of());
        assertTrue(none.isEmpty());
        assertEquals(Map.of(), none.fields());
    }

    @Test
    void there_are_the_nineteen_categories_of_the_census_and_each_group_offers_its_own() {
        assertEquals(19, EqualityQuestion.ETHNIC_BACKGROUND.options().size());
        assertEquals(List.of("W1", "W2", "W3", "W4", "W9"), EqualityQuestion.ETHNIC_BACKGROUND.options("white"));
        int offered = EqualityQuestion.ETHNIC_GROUP.options().stream()
                .mapToInt(group ->
                        EqualityQuestion.ETHNIC_BACKGROUND.options(group).size())
                .sum();
        assertEquals(19, offered);
    }

    @Test
    void a_background_of_another_group_and_a_limit_without_a_condition_are_left_out() {
        EqualityAnswers answers = EqualityAnswers.of(
                Map.of("ethnic-group", "black", "ethnic-background", "W2", "condition", "no", "limited", "a-lot"));
        assertEquals(Map.of("ethnic-group", "black", "condition", "no"), answers.fields());
    }

    @Test
    void words_are_kept_only_beside_an_answer_that_takes_them() {
        EqualityAnswers answers = EqualityAnswers.of(Map.of(
                "religion",
                "sikh",
                "religion.words",
                "quiet",
                "main-language",
                "other",
                "main-language.words",
                " Polish "));
        assertEquals(Optional.empty(), answers.words(EqualityQuestion.RELIGION));
        assertEquals(Optional.of("Polish"), answers.words(EqualityQuestion.MAIN_LANGUAGE));
        assertEquals(answers.fields(), EqualityAnswers.of(answers.fields()).fields());
    }

    @Test
    void prefer_not_to_say_is_an_answer_to_every_question() {
        for (EqualityQuestion question : EqualityQuestion.values()) {
            Map<String, String> fields = Map.of(question.code(), EqualityQuestion.PREFER_NOT_TO_SAY);
            assertEquals(List.of(), EqualityAnswers.problems(fields));
        }
    }

    @Test
    void what_was_not_offered_and_words_too_long_are_refused() {
        Map<String, String> fields = Map.of("sex", "robot", "gender.words", "x".repeat(101));
        assertEquals(List.of("sex", "gender.words"), EqualityAnswers.problems(fields));
        assertThrows(IllegalArgumentException.class, () -> EqualityAnswers.of(fields));
    }

    @Test
    void it_prints_nothing() {
        assertEquals(
                "EqualityAnswers", EqualityAnswers.of(Map.of("sex", "female")).toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "cy"})
    void every_question_and_answer_has_words(String language) throws IOException {
        Properties texts = new Properties();
        try (Reader in = new InputStreamReader(
                Objects.requireNonNull(
                        EqualityQuestion.class.getResourceAsStream("equality." + language + ".properties")),
                StandardCharsets.UTF_8)) {
            texts.load(in);
        }
        for (EqualityQuestion question : EqualityQuestion.values()) {
            assertTrue(texts.containsKey(question.titleKey()), question.titleKey());
            for (String option : question.options()) {
                assertTrue(texts.containsKey(question.optionKey(option)), question.optionKey(option));
            }
        }
        assertTrue(texts.containsKey("shared.equality.prefer-not-to-say"));
    }
}
