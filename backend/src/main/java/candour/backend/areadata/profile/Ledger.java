package candour.backend.areadata.profile;

import candour.backend.areadata.profile.MonthSupply.NotSupplied;
import candour.backend.areadata.profile.MonthSupply.Supplied;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// The ledger of all forces at one moment: which months were supplied. No entry means not supplied. Immutable.
final class Ledger {
    private final Map<Integer, Map<YearMonth, Supplied>> byForce = new HashMap<>();
    private final @Nullable HeldMonths held;

    /// One month that a force supplied.
    record Entry(int forceId, Supplied month) {}

    Ledger(List<Entry> entries) {
        for (Entry entry : entries) {
            byForce.computeIfAbsent(entry.forceId(), force -> new HashMap<>())
                    .put(entry.month().month(), entry.month());
        }
        Comparator<YearMonth> order = Comparator.naturalOrder();
        Optional<YearMonth> first =
                entries.stream().map(entry -> entry.month().month()).min(order);
        Optional<YearMonth> last =
                entries.stream().map(entry -> entry.month().month()).max(order);
        held = first.isPresent() && last.isPresent() ? new HeldMonths(first.get(), last.get()) : null;
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
