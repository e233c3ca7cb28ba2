package candour.shared.experience;

import java.util.List;

/// One thing that must be true of what was answered so far.
///
/// @param question the earlier question it looks at
/// @param codes options of that question
/// @param chosen true: one of the options was chosen; false: none of them was, which is also so while the question is
///     unanswered
public record Clause(String question, List<String> codes, boolean chosen) {
    public Clause {
        codes = List.copyOf(codes);
    }

    /// Whether it is true of these answers.
    public boolean holds(Answers answers) {
        return answers.list(question).stream().anyMatch(codes::contains) == chosen;
    }
}
