package candour.mobile.experience.telling;

import candour.shared.experience.Answers;
import candour.shared.experience.Question;
import candour.shared.wire.ReportRefused;
import java.util.List;
import java.util.Optional;

/// What the portal would not take of a report that is put right. A reason holds until the answer is another.
///
/// @param errors what is wrong, one entry for each field
/// @param sent the answers that were not taken
record Refused(List<ReportRefused.FieldError> errors, Answers sent) {
    Refused {
        errors = List.copyOf(errors);
    }

    /// Of a report that nothing was wrong with so far.
    static Refused none() {
        return new Refused(List.of(), Answers.none());
    }

    /// Why the answer to a question was not taken, in the portal's words; empty where another is given by now.
    Optional<String> reason(Question question, Answers now) {
        if (!now.list(question.id()).equals(sent.list(question.id()))) {
            return Optional.empty();
        }
        return errors.stream()
                .filter(error -> SendingWords.question(error).anyMatch(question.id()::equals))
                .map(ReportRefused.FieldError::detail)
                .findFirst();
    }

    @Override
    public String toString() {
        return "what was refused";
    }
}
