package candour.backend.platform.intake;

import candour.shared.area.ForceId;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/// What the caller adds to the files.
///
/// @param force the force of files whose name does not tell it
/// @param month the month of files whose name does not tell it
/// @param sample whether this is the project's own made-up sample
public record ImportOptions(
        @Nullable ForceId force, @Nullable YearMonth month, boolean sample) {

    /// Nothing added: real files whose names tell all.
    public static final ImportOptions NONE = new ImportOptions(null, null, false);
}
