package candour.backend.experience.telling;

import candour.shared.experience.QuestionKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One question as it is shown.
///
/// @param id name of its field; the field that an error leads to has this identifier
/// @param kind how it is shown
/// @param title its words
/// @param hint below it; may be empty
/// @param heading true where it is the only question of the page and so its heading
/// @param options to pick from; empty for other kinds
/// @param values what was typed: one text; or day, month and year
/// @param rows lines of its text field
/// @param error what is to be put right; empty where nothing is
public record QuestionView(
        String id,
        QuestionKind kind,
        String title,
        String hint,
        boolean heading,
        List<OptionView> options,
        List<String> values,
        int rows,
        String error) {
    private static final int LONGEST_BESIDE = 22;

    public QuestionView {
        options = List.copyOf(options);
        values = List.copyOf(values);
    }

    /// Identifiers of hint and error, for `aria-describedby`; null where there is neither.
    public @Nullable String describedBy() {
        String by = (hint.isEmpty() ? "" : id + "-hint") + (error.isEmpty() ? "" : " " + id + "-error");
        return by.isBlank() ? null : by.strip();
    }

    /// Whether its options are a few short words that stand side by side.
    public boolean sideBySide() {
        return options.size() == 4
                && options.stream().allMatch(option -> option.label().length() <= LONGEST_BESIDE);
    }
}
