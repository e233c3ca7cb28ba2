package candour.backend.representation;

import candour.shared.people.EqualityQuestion;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The pages of questions, one subject each, in their order.
enum AboutYouStep {
    GROUP("ethnic-group", EqualityQuestion.ETHNIC_GROUP),
    BACKGROUND("ethnic-background", EqualityQuestion.ETHNIC_BACKGROUND),
    AGE("age", EqualityQuestion.AGE),
    SEX_AND_GENDER("sex-and-gender", EqualityQuestion.SEX, EqualityQuestion.GENDER),
    RELIGION("religion", EqualityQuestion.RELIGION),
    DISABILITY("disability", EqualityQuestion.CONDITION, EqualityQuestion.LIMITED),
    /// The district, which is no question of [EqualityQuestion]: its answers differ from force to force.
    PLACE("place"),
    LANGUAGE("main-language", EqualityQuestion.MAIN_LANGUAGE);

    private final String code;
    private final List<EqualityQuestion> questions;

    AboutYouStep(String code, EqualityQuestion... questions) {
        this.code = code;
        this.questions = List.of(questions);
    }

    /// Name in the form.
    String code() {
        return code;
    }

    /// What the page asks.
    List<EqualityQuestion> questions() {
        return questions;
    }

    static Optional<AboutYouStep> ofCode(String code) {
        return Arrays.stream(values()).filter(step -> step.code.equals(code)).findFirst();
    }

    /// The next page for somebody with these answers; empty after the last.
    Optional<AboutYouStep> next(Map<String, String> fields) {
        return Arrays.stream(values())
                .filter(step -> step.ordinal() > ordinal() && step.isFor(fields))
                .findFirst();
    }

    /// The page before; empty on the first.
    Optional<AboutYouStep> previous(Map<String, String> fields) {
        return Arrays.stream(values())
                .filter(step -> step.ordinal() < ordinal() && step.isFor(fields))
                .reduce((one, later) -> later);
    }

    private boolean isFor(Map<String, String> fields) {
        String group = fields.getOrDefault(EqualityQuestion.ETHNIC_GROUP.code(), "");
        return this != BACKGROUND || EqualityQuestion.ETHNIC_GROUP.options().contains(group);
    }
}
