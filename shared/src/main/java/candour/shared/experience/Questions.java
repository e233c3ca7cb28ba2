package candour.shared.experience;

import java.util.List;
import java.util.stream.Stream;

/// Makes steps and questions out of short notations. Options are codes with a space between; an exclamation mark behind
/// a code says that it stands alone.
final class Questions {
    private Questions() {}

    static Step step(String id, Question... questions) {
        return new Step(id, List.of(questions), false, false);
    }

    static Step introduced(Step step) {
        return new Step(step.id(), step.questions(), true, step.young());
    }

    static Step young(Step step) {
        return new Step(step.id(), step.questions(), step.introduced(), true);
    }

    static Question one(String id, Condition when, String options) {
        return choice(id, QuestionKind.ONE_CHOICE, Question.KEY + id + ".option.", when, options);
    }

    static Question several(String id, Condition when, String options) {
        return choice(id, QuestionKind.SEVERAL_CHOICES, Question.KEY + id + ".option.", when, options);
    }

    /// Whether something happened.
    static Question yesNo(String id, Condition when) {
        return yesNo(id, "shared.questionnaire.answer.", when);
    }

    /// Whether something was so: Welsh says yes to it in another word than to what happened.
    static Question wasSo(String id, Condition when) {
        return yesNo(id, "shared.questionnaire.answer.was-so.", when);
    }

    private static Question yesNo(String id, String keys, Condition when) {
        return choice(id, QuestionKind.YES_NO, keys, when, "yes no not-sure does-not-apply");
    }

    static Question degree(String id) {
        return choice(
                id,
                QuestionKind.ONE_CHOICE,
                "shared.questionnaire.degree." + id + ".",
                Condition.ALWAYS,
                "yes partly no not-sure");
    }

    static Question plain(String id, QuestionKind kind) {
        return new Question(id, kind, List.of(), 0, false, false, Condition.ALWAYS);
    }

    /// @param limit most characters
    static Question text(String id, QuestionKind kind, int limit) {
        return new Question(id, kind, List.of(), limit, false, false, Condition.ALWAYS);
    }

    static Question hinted(Question plain) {
        return new Question(
                plain.id(), plain.kind(), plain.options(), plain.limit(), true, plain.precise(), plain.when());
    }

    static Question precise(Question plain) {
        return new Question(
                plain.id(), plain.kind(), plain.options(), plain.limit(), plain.hinted(), true, plain.when());
    }

    private static Question choice(String id, QuestionKind kind, String keys, Condition when, String options) {
        List<Option> list = Stream.of(options.split(" ", -1))
                .map(code -> code.endsWith("!")
                        ? option(code.substring(0, code.length() - 1), true, keys)
                        : option(code, false, keys))
                .toList();
        return new Question(id, kind, list, 0, false, false, when);
    }

    private static Option option(String code, boolean alone, String keys) {
        return new Option(code, alone, keys + code);
    }
}
