package candour.shared.wire;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Which months the force supplied. A month not supplied is never a zero. England and Wales is the sum of the forces
/// that supplied every month of the period, and says how many they are.
///
/// @param expected months expected
/// @param supplied months supplied
/// @param revised months that a different file replaced later
/// @param madeUpSample whether any month is the project's made-up sample
/// @param months each month expected, in order
/// @param forces police forces that a sum counts; null for a single force
/// @param forcesOf police forces that a sum would count had all supplied every month; null for a single force
public record CompletenessDocument(
        int expected,
        int supplied,
        int revised,
        boolean madeUpSample,
        List<LedgerMonth> months,
        @Nullable Integer forces,
        @Nullable Integer forcesOf) {
    public CompletenessDocument {
        months = List.copyOf(months);
    }
}
