package candour.backend.areadata.tally;

import java.time.YearMonth;

/// How areas and periods are numbered in `area_figures`.
public final class AreaKey {
    private static final int MONTHS_FROM = 10_000;

    private AreaKey() {}

    /// The number under which a force's own figures stand: below 0, so that it is never an `area.id`. A force has
    /// figures whether or not its area is known, and the British Transport Police has none.
    ///
    /// @param forceId `police_force.id`, above 0
    public static int ofForce(int forceId) {
        if (forceId <= 0) {
            throw new IllegalArgumentException("no force has the number " + forceId);
        }
        return -forceId;
    }

    /// The number of a month: 202305.
    public static int ofMonth(YearMonth month) {
        return month.getYear() * 100 + month.getMonthValue();
    }

    /// The month of this number.
    public static YearMonth toMonth(int period) {
        return YearMonth.of(period / 100, period % 100);
    }

    /// Whether the number is that of a month; years, as 2023, are smaller.
    public static boolean isMonth(int period) {
        return period > MONTHS_FROM;
    }
}
