package candour.mobile.experience.telling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import candour.mobile.text.Texts;
import candour.shared.experience.Answers;
import candour.shared.experience.Question;
import candour.shared.experience.Questionnaire;
import candour.shared.experience.Step;
import candour.shared.text.Language;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class QuestionWordsTest {
    private static final Questionnaire ALL = Questionnaire.current();
    private final QuestionWords words = new QuestionWords(
            Texts.of(Language.ENGLISH),
            code -> code.equals("E08000025") ? Optional.of("Birmingham") : Optional.empty());

    @Test
    void questions_speak_to_whoever_tells() {
        Question told = question("told-object");

        assertEquals("Were you told what they were looking for?", words.title(told, Answers.none()));
        assertEquals(
                "Was the person told what the police were looking for?", words.title(told, said("teller", "witness")));
    }

    @Test
    void answers_are_said_in_words() {
        assertEquals("May 2026", words.said(question("date"), said("date", "2026-05")));
        assertEquals("4 May 2026", words.said(question("date"), said("date", "2026-05-04")));
        assertEquals("2026", words.said(question("date"), said("date", "2026")));
        assertEquals("Birmingham", words.said(question("area"), said("area", "E08000025")));
        assertEquals("E08000026", words.said(question("area"), said("area", "E08000026")));
        assertEquals("Me", words.said(question("teller"), said("teller", "me")));
        assertEquals("", words.said(question("teller"), Answers.none()));
        assertEquals(
                "Drugs\nStolen things",
                words.said(question("object"), Answers.of(Map.of("object", List.of("drugs", "stolen")))));
    }

    @Test
    void sentences_for_the_young_are_shown_to_the_young() {
        Step force = ALL.findStep("force").orElseThrow();
        Question used = question("force-used");

        assertEquals(1, words.before(force, used, said("age", "25-34")).size());
        assertTrue(words.before(force, used, said("age", "13-15")).get(1).contains("0800\u00A01111"));
    }

    @Test
    void whoever_writes_in_their_own_words_is_always_asked_to_leave_out_names() {
        Step step = ALL.findStep("words").orElseThrow();

        for (Question question : step.questions()) {
            assertTrue(
                    words.before(step, question, Answers.none()).get(0).contains("Please do not write anybody’s name"));
        }
    }

    @Test
    void the_hint_of_the_district_promises_what_the_app_does() {
        String hint = words.hint(question("area")).orElseThrow();

        assertTrue(hint.contains("send nothing"));
        assertFalse(hint.contains("postcode"));
    }

    private static Question question(String id) {
        return ALL.findQuestion(id).orElseThrow();
    }

    private static Answers said(String question, String code) {
        return Answers.of(Map.of(question, List.of(code)));
    }
}
