package candour.backend.areadata.profile;

import candour.backend.areadata.measure.Proportion;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Which months of a period a force supplied. It is shown before any figure.
///
/// @param months every month expected, in order: the months of the period that lie within what the service holds
/// @param counted where several forces are summed, how many of how many; null for the months of one force
public record Completeness(
        List<MonthSupply> months, @Nullable Counted counted) {

    public Completeness {
        months = List.copyOf(months);
    }

    /// The months of one force.
    public Completeness(List<MonthSupply> months) {
        this(months, null);
    }

    /// The police forces that a sum counts.
    ///
    /// @param forces that supplied every month of the period; the sum counts these alone
    /// @param of all police forces with an area
    public record Counted(int forces, int of) {}

    /// Months expected.
    public int expected() {
        return months.size();
    }

    /// Months supplied.
    public int supplied() {
        return (int) suppliedMonths().count();
    }

    /// Months supplied of months expected.
    public Proportion share() {
        return new Proportion(supplied(), expected());
    }

    /// Months that a different file replaced after they were first supplied.
    public int revised() {
        return (int) suppliedMonths().filter(month -> month.revisions() > 0).count();
    }

    /// Whether any month is the project's made-up sample.
    public boolean hasSample() {
        return suppliedMonths().anyMatch(MonthSupply.Supplied::sample);
    }

    /// Whether every month expected was supplied.
    public boolean isWhole() {
        return supplied() == expected();
    }

    /// Months not supplied, in order.
    public List<YearMonth> missing() {
        return months.stream()
                .filter(MonthSupply.NotSupplied.class::isInstance)
                .map(MonthSupply::month)
                .toList();
    }

    /// Months supplied, in order.
    public List<YearMonth> used() {
        return suppliedMonths().map(MonthSupply.Supplied::month).toList();
    }

    /// The same for the months that lie in the period.
    public Completeness within(Period period) {
        return new Completeness(
                months.stream().filter(month -> period.contains(month.month())).toList());
    }

    /// The newest calendar year that was supplied in full; where there is none, the longest run of months supplied,
    /// the newest of equal ones, and of a run above 12 its last 12. Empty where nothing was supplied.
    public Optional<Period> newestFull() {
        List<YearMonth> used = used();
        for (int year = months.isEmpty() ? 0 : months.getLast().month().getYear();
                !used.isEmpty() && year >= used.getFirst().getYear();
                year--) {
            if (used.containsAll(Period.year(year).months())) {
                return Optional.of(Period.year(year));
            }
        }
        @Nullable Period longest = null;
        for (int start = 0, end = 0; start < used.size(); start = end) {
            end = start + 1;
            while (end < used.size() && used.get(end).equals(used.get(end - 1).plusMonths(1))) {
                end++;
            }
            Period run = new Period(used.get(Math.max(start, end - 12)), used.get(end - 1));
            longest = longest == null || run.length() >= longest.length() ? run : longest;
        }
        return Optional.ofNullable(longest);
    }

    private Stream<MonthSupply.Supplied> suppliedMonths() {
        return months.stream().filter(MonthSupply.Supplied.class::isInstance).map(MonthSupply.Supplied.class::cast);
    }
}
