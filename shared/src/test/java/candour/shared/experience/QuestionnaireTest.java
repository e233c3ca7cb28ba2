package candour.shared.experience;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class QuestionnaireTest {
    private static final Questionnaire ALL = Questionnaire.current();

    @Test
    void after_a_power_without_suspicion_the_grounds_become_an_authorisation() {
        for (String power : Questionnaire.NO_SUSPICION) {
            Set<String> asked = asked(Answers.none().with("power", List.of(power)));
            assertTrue(asked.contains("told-authorisation"), power);
            assertFalse(asked.contains("told-grounds"), power);
        }
    }

    @Test
    void after_any_other_power_or_none_the_grounds_are_asked_for() {
        for (String power : List.of("mda-s23", "pace-s1", "ta-s43", "not-told", "not-sure")) {
            Set<String> asked = asked(Answers.none().with("power", List.of(power)));
            assertTrue(asked.contains("told-grounds"), power);
            assertFalse(asked.contains("told-authorisation"), power);
        }
        assertTrue(asked(Answers.none()).contains("told-grounds"));
    }

    @Test
    void who_was_stopped_but_not_searched_is_asked_nothing_about_a_search() {
        for (String kind : List.of("stop-and-account", "vehicle-stop")) {
            Set<String> asked = asked(Answers.none().with("stop-kind", List.of(kind)));
            assertEquals(
                    Set.of("told-why-stopped", "camera", "reasons-given", "reason-words"),
                    asked.stream()
                            .filter(id -> Set.of("power", "told", "officer", "reasons", "clothing", "clothing-more")
                                    .contains(stepOf(id)))
                            .collect(Collectors.toSet()));
            assertFalse(asked.contains("record-offered"));
        }
    }

    @Test
    void exposure_is_only_asked_about_after_more_than_outer_clothing() {
        assertFalse(asked(Answers.none()).contains("intimate-parts-exposed"));
        assertFalse(asked(Answers.none().with("more-than-outer-clothing", List.of("no")))
                .contains("intimate-parts-exposed"));
        assertTrue(asked(Answers.none().with("more-than-outer-clothing", List.of("yes")))
                .contains("intimate-parts-exposed"));
    }

    @Test
    void only_for_a_child_it_is_asked_whether_an_adult_was_there() {
        Answers more = Answers.none().with("more-than-outer-clothing", List.of("yes"));
        assertFalse(asked(more.with("age", List.of("18-24"))).contains("adult-with-child"));
        assertTrue(asked(more.with("age", List.of("13-15"))).contains("adult-with-child"));
    }

    @Test
    void the_way_leads_forward_and_back_over_the_steps_that_ask_something() {
        Answers account = Answers.none().with("stop-kind", List.of("stop-and-account"));
        Step where = ALL.findStep("where").orElseThrow();
        assertEquals("told", ALL.after(where, account).orElseThrow().id());
        assertEquals("power", ALL.after(where, Answers.none()).orElseThrow().id());
        assertEquals(
                "where",
                ALL.before(ALL.findStep("told").orElseThrow(), account)
                        .orElseThrow()
                        .id());
        assertTrue(ALL.before(ALL.steps().get(0), account).isEmpty());
        assertTrue(ALL.after(ALL.findStep("wish").orElseThrow(), account).isEmpty());
    }

    @Test
    void every_code_is_unique_within_its_question_and_every_step_and_question_has_one_name() {
        for (Question question : ALL.questions()) {
            List<String> codes = question.options().stream().map(Option::code).toList();
            assertEquals(codes.size(), new HashSet<>(codes).size(), question.id());
        }
        assertEquals(ALL.questions().size(), ALL.questionIds().size());
        assertEquals(
                ALL.steps().size(),
                ALL.steps().stream().map(Step::id).collect(Collectors.toSet()).size());
    }

    @Test
    void every_condition_looks_at_options_that_exist() {
        for (Question question : ALL.questions()) {
            for (Clause clause : question.when().clauses()) {
                Question earlier = ALL.findQuestion(clause.question()).orElseThrow();
                clause.codes().forEach(code -> assertTrue(earlier.option(code).isPresent(), code));
            }
        }
    }

    @Test
    void every_factual_choice_can_be_answered_with_not_sure() {
        Set<String> withoutFacts = Set.of("teller", "wish");
        for (Question question : ALL.questions()) {
            if (question.kind().hasOptions() && !withoutFacts.contains(question.id())) {
                assertTrue(question.option("not-sure").isPresent(), question.id());
            }
        }
    }

    @Test
    void a_question_cannot_depend_on_a_later_one() {
        Question late = new Question(
                "early", QuestionKind.AREA, List.of(), 0, false, false, Condition.chosen("late", List.of("yes")));
        List<Step> steps = List.of(new Step("one", List.of(late), false, false));
        assertThrows(IllegalArgumentException.class, () -> new Questionnaire(9, steps));
    }

    @Test
    void every_version_is_found_by_its_number() {
        assertEquals(ALL, Questionnaire.find(ALL.version()).orElseThrow());
        assertEquals(1, Questionnaire.find(1).orElseThrow().version());
        assertTrue(Questionnaire.find(0).isEmpty());
    }

    @Test
    void whether_a_text_may_be_published_is_asked_by_itself_since_the_second_version() {
        assertEquals(
                List.of(false, true),
                Stream.of(1, 2)
                        .map(version -> Questionnaire.find(version)
                                .flatMap(one -> one.findQuestion(Questionnaire.WISH))
                                .orElseThrow()
                                .options()
                                .stream()
                                .anyMatch(option -> option.code().equals(Questionnaire.PUBLISH)))
                        .toList());
        assertEquals(2, ALL.version());
    }

    @Test
    void questions_speak_of_the_person_when_somebody_tells_for_them() {
        assertEquals(Voice.SELF, Voice.of(Answers.none()));
        assertEquals(Voice.SELF, Voice.of(Answers.of(Map.of("teller", List.of("me")))));
        assertEquals(Voice.OTHER, Voice.of(Answers.of(Map.of("teller", List.of("parent")))));
    }

    private static Set<String> asked(Answers answers) {
        return ALL.steps().stream()
                .flatMap(step -> step.asked(answers).stream())
                .map(Question::id)
                .collect(Collectors.toSet());
    }

    private static String stepOf(String question) {
        return ALL.steps().stream()
                .filter(step ->
                        step.questions().stream().anyMatch(asked -> asked.id().equals(question)))
                .map(Step::id)
                .findFirst()
                .orElseThrow();
    }
}
