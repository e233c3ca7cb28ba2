package candour.backend.areadata.profile;

import candour.backend.platform.reference.PublicReference;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/// One month of the ledger of one force. A month that was not supplied has no counts, which is not zero.
public sealed interface MonthSupply {
    /// The month of publication, London time.
    YearMonth month();

    /// The force supplied the month.
    ///
    /// @param searches rows stored
    /// @param people searches that involved a person
    /// @param withoutLocation rows without a map point
    /// @param rejected rows that could not be taken in
    /// @param revisions how often a different file replaced the month; above 0 the month is "revised"
    /// @param rejectedIn the import that holds the rows not taken in; null where all were
    /// @param sample made up by the project, not published by a force
    record Supplied(
            YearMonth month,
            long searches,
            long people,
            long withoutLocation,
            long rejected,
            @Nullable PublicReference rejectedIn,
            int revisions,
            boolean sample)
            implements MonthSupply {}

    /// The force supplied nothing for the month.
    record NotSupplied(YearMonth month) implements MonthSupply {}
}
