package candour.backend.outreach;

import candour.shared.money.Pence;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// How an activity went.
///
/// @param heldOn the day it took place
/// @param headcount how many took part; null where nobody counted
/// @param cost null where that is not known
/// @param confidence before and after a workshop; null where nobody was asked
/// @param followUp what is to follow; empty for nothing
/// @param followUpDueOn by when; null where nothing is to follow
public record HoldActivity(
        LocalDate heldOn,
        @Nullable Integer headcount,
        @Nullable Pence cost,
        @Nullable Confidence confidence,
        String followUp,
        @Nullable LocalDate followUpDueOn) {

    /// How sure people felt of their rights, from 1 to 5.
    ///
    /// @param before mean of the answers before, in tenths
    /// @param after mean of the answers afterwards, in tenths
    /// @param answers how many answered both times
    public record Confidence(int before, int after, int answers) {}
}
