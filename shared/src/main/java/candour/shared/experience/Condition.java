package candour.shared.experience;

import java.util.ArrayList;
import java.util.List;

/// When a question is asked: all of its clauses must hold. A condition without clauses always holds.
///
/// @param clauses what must be true of the answers so far
public record Condition(List<Clause> clauses) {
    /// Asked of everyone.
    public static final Condition ALWAYS = new Condition(List.of());

    public Condition {
        clauses = List.copyOf(clauses);
    }

    /// Holds where one of the options was chosen.
    public static Condition chosen(String question, List<String> codes) {
        return new Condition(List.of(new Clause(question, codes, true)));
    }

    /// Holds where none of the options was chosen: another was, or the question was skipped.
    public static Condition notChosen(String question, List<String> codes) {
        return new Condition(List.of(new Clause(question, codes, false)));
    }

    /// Holds where both hold.
    public Condition and(Condition other) {
        List<Clause> all = new ArrayList<>(clauses);
        all.addAll(other.clauses);
        return new Condition(all);
    }

    /// Whether it is true of these answers.
    public boolean holds(Answers answers) {
        return clauses.stream().allMatch(clause -> clause.holds(answers));
    }
}
