package candour.backend.panel.joining;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// The pages of the application, in order.
enum JoinStep {
    /// Who is asking.
    YOU,
    /// Why, and when they can come.
    WHY,
    /// What they need to take part.
    NEEDS,
    /// Conflicts of interest.
    CONFLICTS,
    /// How they want to hear from us.
    CONTACT;

    /// End of its address, and of its text keys.
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    int number() {
        return ordinal() + 1;
    }

    Optional<JoinStep> next() {
        return number() < values().length ? Optional.of(values()[number()]) : Optional.empty();
    }

    Optional<JoinStep> before() {
        return ordinal() > 0 ? Optional.of(values()[ordinal() - 1]) : Optional.empty();
    }

    static Optional<JoinStep> find(String word) {
        return Arrays.stream(values()).filter(step -> step.word().equals(word)).findFirst();
    }
}
