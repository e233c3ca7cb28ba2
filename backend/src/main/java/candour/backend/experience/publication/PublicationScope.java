package candour.backend.experience.publication;

import candour.shared.area.AreaCode;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/// What is shown beside a published text, so coarse that at least ten official stops share all of it.
///
/// @param forceId number of the force, always shown
/// @param areaCode the district; null where only the force is shown
/// @param from first month; null where no time is shown
/// @param to last month; null where no time is shown
/// @param power code of the questionnaire; null where it is not shown
/// @param candidates official stops that share all of it
public record PublicationScope(
        int forceId,
        @Nullable AreaCode areaCode,
        @Nullable YearMonth from,
        @Nullable YearMonth to,
        @Nullable String power,
        long candidates) {
    /// Fewest official stops that must share everything shown. Source: threat T1 of the portal's threat list; the same
    /// ten as the ONS rule for small counts.
    public static final int FEWEST = 10;

    public PublicationScope {
        if (candidates < FEWEST) {
            throw new IllegalArgumentException("only " + candidates + " official stops share what would be shown");
        }
        if ((from == null) != (to == null)) {
            throw new IllegalArgumentException("a period with one end");
        }
    }
}
