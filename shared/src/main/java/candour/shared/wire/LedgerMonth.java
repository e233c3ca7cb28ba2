package candour.shared.wire;

import org.jspecify.annotations.Nullable;

/// One month of a force's ledger; the counts are null where nothing was supplied.
///
/// @param month `2023-05`, the month of publication in London time
/// @param supplied whether the force supplied it
/// @param searches rows stored
/// @param people searches that involved a person
/// @param withoutLocation rows without a map point
/// @param rejected rows that could not be taken in
/// @param revisions how often a different file replaced the month
public record LedgerMonth(
        String month,
        boolean supplied,
        @Nullable Long searches,
        @Nullable Long people,
        @Nullable Long withoutLocation,
        @Nullable Long rejected,
        @Nullable Integer revisions) {}
