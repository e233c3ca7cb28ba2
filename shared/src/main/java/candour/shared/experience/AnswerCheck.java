package candour.shared.experience;

import candour.shared.area.AreaCode;
import candour.shared.area.AreaKind;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/// Checks what was said to one question.
final class AnswerCheck {
    private AnswerCheck() {}

    static Optional<AnswerProblem.Fault> fault(Question question, List<String> said, LocalDate today) {
        if (said.isEmpty()) {
            return Optional.empty();
        }
        if (said.size() > 1 && question.kind() != QuestionKind.SEVERAL_CHOICES) {
            return Optional.of(AnswerProblem.Fault.TOO_MANY);
        }
        return switch (question.kind()) {
            case ONE_CHOICE, YES_NO, SEVERAL_CHOICES -> options(question, said);
            case APPROXIMATE_DATE -> date(said.get(0), today);
            case AREA -> area(said.get(0));
            case SHORT_TEXT, LONG_TEXT ->
                said.get(0).codePointCount(0, said.get(0).length()) > question.limit()
                        ? Optional.of(AnswerProblem.Fault.TOO_LONG)
                        : Optional.empty();
        };
    }

    private static Optional<AnswerProblem.Fault> options(Question question, List<String> said) {
        if (said.stream().anyMatch(code -> question.option(code).isEmpty())) {
            return Optional.of(AnswerProblem.Fault.NO_SUCH_OPTION);
        }
        if (new HashSet<>(said).size() < said.size()) {
            return Optional.of(AnswerProblem.Fault.TOO_MANY);
        }
        boolean alone =
                said.stream().flatMap(code -> question.option(code).stream()).anyMatch(Option::alone);
        return alone && said.size() > 1 ? Optional.of(AnswerProblem.Fault.NOT_TOGETHER) : Optional.empty();
    }

    private static Optional<AnswerProblem.Fault> date(String text, LocalDate today) {
        Optional<ApproximateDate> date = ApproximateDate.parse(text);
        if (date.isEmpty()) {
            return Optional.of(AnswerProblem.Fault.NO_DATE);
        }
        return date.get().isAfter(today) ? Optional.of(AnswerProblem.Fault.NOT_YET) : Optional.empty();
    }

    private static Optional<AnswerProblem.Fault> area(String text) {
        boolean district = AreaCode.parse(text)
                .filter(code -> code.value().equals(text))
                .flatMap(AreaCode::kind)
                .filter(kind -> kind == AreaKind.DISTRICT)
                .isPresent();
        return district ? Optional.empty() : Optional.of(AnswerProblem.Fault.NO_AREA);
    }
}
