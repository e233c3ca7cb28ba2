package candour.shared.experience;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import candour.shared.experience.AnswerProblem.Fault;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AnswersTest {
    private static final Questionnaire ALL = Questionnaire.current();
    private static final LocalDate TODAY = LocalDate.of(2026, 5, 14);

    @Test
    void no_answer_at_all_can_be_taken() {
        assertEquals(List.of(), Answers.none().check(ALL, TODAY));
        assertTrue(Answers.of(Map.of("own-words", List.of("  \r\n "), "wish", List.of()))
                .isEmpty());
    }

    @Test
    void one_of_each_kind_can_be_taken() {
        Answers answers = Answers.of(Map.of(
                "teller", List.of("me"),
                "reasons-given", List.of("smell-of-cannabis", "behaviour"),
                "told-object", List.of("does-not-apply"),
                "date", List.of("2026-05"),
                "area", List.of("E08000025"),
                "place", List.of("outside a shop"),
                "own-words", List.of("They were polite.")));
        assertEquals(List.of(), answers.check(ALL, TODAY));
    }

    @Test
    void every_fault_is_named_with_its_question_in_the_order_of_the_questions() {
        Answers answers = Answers.of(Map.of(
                "nonsense", List.of("x"),
                "object", List.of("drugs", "drugs"),
                "force-used", List.of("none", "held"),
                "place", List.of("é".repeat(201)),
                "area", List.of("E23000014"),
                "date", List.of("2026-05-15"),
                "age", List.of("12"),
                "teller", List.of("me", "parent")));
        assertEquals(
                List.of(
                        new AnswerProblem("teller", Fault.TOO_MANY),
                        new AnswerProblem("age", Fault.NO_SUCH_OPTION),
                        new AnswerProblem("date", Fault.NOT_YET),
                        new AnswerProblem("area", Fault.NO_AREA),
                        new AnswerProblem("place", Fault.TOO_LONG),
                        new AnswerProblem("object", Fault.TOO_MANY),
                        new AnswerProblem("force-used", Fault.NOT_TOGETHER),
                        new AnswerProblem("nonsense", Fault.NO_SUCH_QUESTION)),
                answers.check(ALL, TODAY));
    }

    @Test
    void a_text_as_long_as_the_limit_can_be_taken_whatever_its_line_ends_and_signs() {
        String text = "😀\r\n".repeat(2500) + "x";
        Answers answers = Answers.none().with("own-words", List.of(text));
        assertEquals(Fault.TOO_LONG, answers.check(ALL, TODAY).get(0).fault());
        assertEquals(
                List.of(),
                Answers.none()
                        .with("own-words", List.of(text.substring(0, 9996)))
                        .check(ALL, TODAY));
    }

    @Test
    void answers_to_questions_no_longer_asked_are_left_out() {
        Answers answers = Answers.of(Map.of(
                "stop-kind", List.of("stop-and-account"),
                "power", List.of("cjpoa-s60"),
                "told-authorisation", List.of("no"),
                "more-than-outer-clothing", List.of("yes"),
                "intimate-parts-exposed", List.of("yes"),
                "camera", List.of("no")));
        Answers expected = Answers.of(Map.of("stop-kind", List.of("stop-and-account"), "camera", List.of("no")));
        assertEquals(expected, answers.relevant(ALL));
    }

    @Test
    void coarsened_answers_keep_the_month_and_the_area_but_not_the_day_the_hour_the_place_and_the_words_said() {
        Answers answers = Answers.of(Map.of(
                "date", List.of("2026-05-03"),
                "time", List.of("night"),
                "area", List.of("E08000025"),
                "place", List.of("near the bus station"),
                "reason-words", List.of("You look lost"),
                "respect", List.of("partly")));
        Answers expected = Answers.of(
                Map.of("date", List.of("2026-05"), "area", List.of("E08000025"), "respect", List.of("partly")));
        assertEquals(expected, answers.coarsened(ALL));
    }

    @Test
    void a_new_answer_replaces_the_old_one_and_nothing_takes_it_away() {
        Answers first = Answers.none().with("hurt", List.of("yes"));
        assertEquals(List.of("no"), first.with("hurt", List.of("no")).list("hurt"));
        assertTrue(first.with("hurt", List.of()).isEmpty());
        assertTrue(first.has("hurt", "yes"));
        assertFalse(first.has("hurt", "no"));
    }

    @Test
    void answers_print_nothing_of_themselves() {
        assertFalse(
                Answers.none().with("own-words", List.of("canary")).toString().contains("canary"));
    }
}
