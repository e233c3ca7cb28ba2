package candour.backend.areadata.profile;

import candour.backend.areadata.tally.AreaKey;
import java.time.YearMonth;

/// Which rows of `area_figures` together make a period: whole years from year rows, other months from month rows.
/// Three ranges of the key `period`; an empty range is 1 to 0.
///
/// @param firstYear first whole year
/// @param lastYear last whole year
/// @param headFrom first month before the whole years, or of all where there is no whole year
/// @param headTo last of these
/// @param tailFrom first month after the whole years
/// @param tailTo last of these
record PackedPeriod(int firstYear, int lastYear, int headFrom, int headTo, int tailFrom, int tailTo) {

    /// Months only: smaller areas have no year rows.
    static PackedPeriod ofMonths(Period period) {
        return new PackedPeriod(1, 0, AreaKey.ofMonth(period.from()), AreaKey.ofMonth(period.to()), 1, 0);
    }

    /// Year rows for every year whose months held all lie in the period, and month rows for the rest.
    static PackedPeriod ofForce(Period period, HeldMonths held) {
        int first = period.from().getYear();
        int last = period.to().getYear();
        boolean firstWhole = !period.from().isAfter(later(YearMonth.of(first, 1), held.first()));
        boolean lastWhole = !period.to().isBefore(earlier(YearMonth.of(last, 12), held.last()));
        int firstYear = firstWhole ? first : first + 1;
        int lastYear = lastWhole ? last : last - 1;
        if (first == last && !(firstWhole && lastWhole) || firstYear > lastYear) {
            return ofMonths(period);
        }
        return new PackedPeriod(
                firstYear,
                lastYear,
                firstWhole ? 1 : AreaKey.ofMonth(period.from()),
                firstWhole ? 0 : AreaKey.ofMonth(YearMonth.of(first, 12)),
                lastWhole ? 1 : AreaKey.ofMonth(YearMonth.of(last, 1)),
                lastWhole ? 0 : AreaKey.ofMonth(period.to()));
    }

    private static YearMonth later(YearMonth one, YearMonth other) {
        return one.isAfter(other) ? one : other;
    }

    private static YearMonth earlier(YearMonth one, YearMonth other) {
        return one.isBefore(other) ? one : other;
    }
}
