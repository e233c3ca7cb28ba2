package candour.backend.areadata.profile;

import candour.backend.areadata.profile.MonthSupply.NotSupplied;
import candour.backend.areadata.profile.MonthSupply.Supplied;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// The ledger of all forces at one moment: which months were supplied. No entry means not supplied. Immutable.
final class Ledger {
    /// Nothing supplied, nothing known.
    static final Ledger EMPTY = new Ledger(Map.of(), Map.of());

    private final Map<Integer, Map<YearMonth, Supplied>> byForce;
    private final Map<Integer, Long> marks;
    private final @Nullable HeldMonths held;

    /// @param byForce what each force supplied; the maps are not changed any more
    /// @param marks the mark of each force's entries, which changes with them
    Ledger(Map<Integer, Map<YearMonth, Supplied>> byForce, Map<Integer, Long> marks) {
        this.byForce = Map.copyOf(byForce);
        this.marks = Map.copyOf(marks);
        YearMonth first = null;
        YearMonth last = null;
        for (Map<YearMonth, Supplied> months : byForce.values()) {
            for (YearMonth month : months.keySet()) {
                first = first == null || month.isBefore(first) ? month : first;
                last = last == null || month.isAfter(last) ? month : last;
            }
        }
        held = first == null || last == null ? null : new HeldMonths(first, last);
    }

    Map<Integer, Map<YearMonth, Supplied>> byForce() {
        return byForce;
    }

    Map<Integer, Long> marks() {
        return marks;
    }

    Optional<HeldMonths> held() {
        return Optional.ofNullable(held);
    }

    /// Forces with at least one month, by number.
    Set<Integer> forces() {
        return new TreeSet<>(byForce.keySet());
    }

    /// The months of the period that are expected, and which of them the force supplied.
    Completeness completeness(int forceId, Period period) {
        Map<YearMonth, Supplied> supplied = byForce.getOrDefault(forceId, Map.of());
        List<MonthSupply> months = new ArrayList<>();
        for (YearMonth month : expected(period)) {
            Supplied entry = supplied.get(month);
            months.add(entry == null ? new NotSupplied(month) : entry);
        }
        return new Completeness(months);
    }

    /// The months of the period that lie within what the service holds.
    List<YearMonth> expected(Period period) {
        if (held == null) {
            return List.of();
        }
        Period all = held.all();
        return period.months().stream().filter(all::contains).toList();
    }

    /// Forces that supplied every month expected in the period; none where none is expected.
    List<Integer> wholeForces(Period period) {
        List<YearMonth> expected = expected(period);
        if (expected.isEmpty()) {
            return List.of();
        }
        return forces().stream()
                .filter(force -> byForce.getOrDefault(force, Map.of()).keySet().containsAll(expected))
                .toList();
    }
}
