package candour.backend.areadata.profile;

import candour.backend.areadata.measure.Proportion;
import java.time.YearMonth;
import java.util.List;

/// Which months of a period a force supplied. It is shown before any figure.
///
/// @param months every month expected, in order: the months of the period that lie within what the service holds
public record Completeness(List<MonthSupply> months) {

    public Completeness {
        months = List.copyOf(months);
    }

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

    private java.util.stream.Stream<MonthSupply.Supplied> suppliedMonths() {
        return months.stream().filter(MonthSupply.Supplied.class::isInstance).map(MonthSupply.Supplied.class::cast);
    }
}
