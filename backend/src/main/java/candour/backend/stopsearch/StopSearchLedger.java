package candour.backend.stopsearch;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/// Which months each force supplied. Expected is every month from the first to the last that the service holds for
/// any force. Immutable.
public final class StopSearchLedger {
    private final Map<Integer, List<ForceMonth>> byForce = new HashMap<>();
    private final NavigableMap<YearMonth, List<ForceMonth>> byMonth = new TreeMap<>();

    StopSearchLedger(List<ForceMonth> months) {
        List<ForceMonth> ordered = new ArrayList<>(months);
        ordered.sort(Comparator.comparing(ForceMonth::month).thenComparingInt(ForceMonth::forceId));
        for (ForceMonth month : ordered) {
            byForce.computeIfAbsent(month.forceId(), id -> new ArrayList<>()).add(month);
            byMonth.computeIfAbsent(month.month(), id -> new ArrayList<>()).add(month);
        }
    }

    /// The first month the service holds; empty when it holds none.
    public Optional<YearMonth> firstMonth() {
        return byMonth.isEmpty() ? Optional.empty() : Optional.of(byMonth.firstKey());
    }

    /// The latest month the service holds; empty when it holds none.
    public Optional<YearMonth> latestMonth() {
        return byMonth.isEmpty() ? Optional.empty() : Optional.of(byMonth.lastKey());
    }

    /// How many months are expected of each force: from the first to the latest.
    public int expectedMonths() {
        return byMonth.isEmpty() ? 0 : (int) byMonth.firstKey().until(byMonth.lastKey(), ChronoUnit.MONTHS) + 1;
    }

    /// The months that at least one force supplied, newest first.
    public List<YearMonth> months() {
        return List.copyOf(byMonth.descendingKeySet());
    }

    /// What one force supplied, oldest first.
    public List<ForceMonth> list(int forceId) {
        return Collections.unmodifiableList(byForce.getOrDefault(forceId, List.of()));
    }

    /// What was supplied for one month, by number of the force.
    public List<ForceMonth> list(YearMonth month) {
        return Collections.unmodifiableList(byMonth.getOrDefault(month, List.of()));
    }

    /// The force and month, if it was supplied.
    public Optional<ForceMonth> find(int forceId, YearMonth month) {
        return list(month).stream().filter(one -> one.forceId() == forceId).findFirst();
    }

    /// Whether the portal shows its made-up sample. It is never mixed with real records.
    public boolean isSample() {
        return byMonth.values().stream().flatMap(List::stream).anyMatch(ForceMonth::sample);
    }
}
