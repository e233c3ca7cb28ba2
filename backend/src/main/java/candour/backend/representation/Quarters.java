package candour.backend.representation;

import java.time.LocalDate;
import java.time.temporal.IsoFields;

/// Quarters of the year as numbers that sort: 20264 is the last of 2026. Nothing finer is ever stored.
final class Quarters {
    private static final int TEN = 10;

    private Quarters() {}

    /// The quarter of the day.
    static int of(LocalDate day) {
        return day.getYear() * TEN + day.get(IsoFields.QUARTER_OF_YEAR);
    }
}
