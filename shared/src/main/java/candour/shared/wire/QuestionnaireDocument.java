package candour.shared.wire;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is asked about a stop, in one language. No question must be answered.
///
/// @param version to send with the answers
/// @param language `en` or `cy`
/// @param steps the pages, in order
public record QuestionnaireDocument(int version, String language, List<StepDocument> steps) {
    public QuestionnaireDocument {
        steps = List.copyOf(steps);
    }

    /// One page.
    ///
    /// @param id of the step
    /// @param title its heading
    /// @param intro sentences before the questions; null where there are none
    /// @param young sentences for a person under 18; null where there are none
    /// @param questions in order
    public record StepDocument(
            String id,
            String title,
            @Nullable String intro,
            @Nullable String young,
            List<QuestionDocument> questions) {
        public StepDocument {
            questions = List.copyOf(questions);
        }
    }

    /// One question.
    ///
    /// @param id what its answer is sent under
    /// @param kind `one-choice`, `several-choices`, `yes-no`, `approximate-date`, `area`, `short-text` or
    ///     `long-text`
    /// @param title the question to the person who was stopped
    /// @param titleForOther the question to somebody who tells for another person
    /// @param hint null where there is none
    /// @param limit most characters of a text; null for other kinds
    /// @param when all of these must hold for the question to be asked
    /// @param options what can be picked; empty for other kinds
    public record QuestionDocument(
            String id,
            String kind,
            String title,
            String titleForOther,
            @Nullable String hint,
            @Nullable Integer limit,
            List<ClauseDocument> when,
            List<OptionDocument> options) {
        public QuestionDocument {
            when = List.copyOf(when);
            options = List.copyOf(options);
        }
    }

    /// One thing that must be true of the answers so far.
    ///
    /// @param question an earlier question
    /// @param codes some of its options
    /// @param chosen true: one of them was chosen; false: none of them was
    public record ClauseDocument(String question, List<String> codes, boolean chosen) {
        public ClauseDocument {
            codes = List.copyOf(codes);
        }
    }

    /// One option.
    ///
    /// @param code what is sent
    /// @param alone true where it excludes all others
    /// @param label its words
    public record OptionDocument(String code, boolean alone, String label) {}
}
