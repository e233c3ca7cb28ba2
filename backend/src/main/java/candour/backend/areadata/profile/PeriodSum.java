package candour.backend.areadata.profile;

import candour.backend.areadata.tally.AreaKey;
import candour.backend.areadata.tally.FigureCells;
import candour.backend.stopsearch.Dictionary;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Adds up the stored rows of one area over the months used, and keeps what each month had.
final class PeriodSum {
    private final FigureCells cells = new FigureCells();
    private final Map<YearMonth, MonthSum> byMonth = new HashMap<>();

    /// @param searches all searches
    /// @param people searches that involved a person
    record MonthSum(long searches, long people) {
        static final MonthSum NOTHING = new MonthSum(0, 0);
    }

    /// @param rows rows of months
    /// @param used months that the area's own force supplied; rows of other forces in other months do not count
    /// @param dictionary only to tell people from vehicles
    PeriodSum(List<FigureRow> rows, Set<YearMonth> used, Dictionary dictionary) {
        Tallied sum = new Tallied(cells, dictionary);
        for (FigureRow row : rows) {
            YearMonth month = AreaKey.toMonth(row.period());
            if (used.contains(month)) {
                long searches = sum.searches();
                long people = sum.people();
                cells.addPacked(row.cells());
                MonthSum added = new MonthSum(sum.searches() - searches, sum.people() - people);
                byMonth.merge(
                        month,
                        added,
                        (one, other) -> new MonthSum(one.searches() + other.searches(), one.people() + other.people()));
            }
        }
    }

    FigureCells cells() {
        return cells;
    }

    MonthSum month(YearMonth month) {
        return byMonth.getOrDefault(month, MonthSum.NOTHING);
    }
}
