package candour.shared.wire;

import java.util.List;

/// Which months the force supplied. A month not supplied is never a zero.
///
/// @param expected months expected
/// @param supplied months supplied
/// @param revised months that a different file replaced later
/// @param madeUpSample whether any month is the project's made-up sample
/// @param months each month expected, in order
public record CompletenessDocument(
        int expected, int supplied, int revised, boolean madeUpSample, List<LedgerMonth> months) {
    public CompletenessDocument {
        months = List.copyOf(months);
    }
}
