package candour.backend.experience.telling;

import candour.shared.area.AreaCode;
import candour.shared.experience.Answers;
import candour.shared.reference.ReportReference;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What somebody has told so far, and the receipt once it was sent.
///
/// @param answers so far
/// @param found districts that the last search for a place found, to choose from; what was typed is not kept
/// @param cleared true where an older draft had run out when these answers came, which the next page says once
/// @param receipt null until the report was sent
record Draft(
        Answers answers,
        List<AreaCode> found,
        boolean cleared,
        @Nullable ReportReference receipt) {
    static final Draft EMPTY = new Draft(Answers.none(), List.of(), false, null);

    Draft {
        found = List.copyOf(found);
    }

    Draft answered(Answers now) {
        return new Draft(now, found, cleared, receipt);
    }

    Draft offering(List<AreaCode> districts) {
        return new Draft(answers, districts, cleared, receipt);
    }

    Draft afterLoss(boolean lost) {
        return new Draft(answers, found, lost, receipt);
    }

    /// Nothing but the receipt.
    Draft sent(ReportReference reference) {
        return new Draft(Answers.none(), List.of(), false, reference);
    }

    Optional<ReportReference> findReceipt() {
        return Optional.ofNullable(receipt);
    }

    @Override
    public String toString() {
        return "a draft";
    }
}
