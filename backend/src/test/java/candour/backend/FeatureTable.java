package candour.backend;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// The table of features and what each may use, from `feature-table.txt`.
record FeatureTable(Map<String, Set<String>> rows) {
    /// What every feature may use and what uses none.
    static final String PLATFORM = "platform";

    static FeatureTable read() {
        try (InputStream in = Objects.requireNonNull(FeatureTable.class.getResourceAsStream("/feature-table.txt"))) {
            return of(new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static FeatureTable of(List<String> lines) {
        Map<String, Set<String>> rows = new TreeMap<>();
        for (String line : lines) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            int colon = line.indexOf(':');
            Set<String> uses =
                    new TreeSet<>(List.of(line.substring(colon + 1).strip().split(" +")));
            uses.remove("");
            if (rows.put(line.substring(0, colon), uses) != null) {
                throw new IllegalArgumentException("two rows: " + line);
            }
        }
        return new FeatureTable(rows);
    }

    /// Whether code of one feature may name code of the other.
    boolean allows(String feature, String other) {
        return feature.equals(other)
                || other.equals(PLATFORM)
                || rows.getOrDefault(feature, Set.of()).contains(other);
    }

    /// Names that a row uses and that have no row of their own.
    Set<String> strangers() {
        Set<String> strangers = new TreeSet<>();
        rows.values().forEach(strangers::addAll);
        strangers.removeAll(rows.keySet());
        return strangers;
    }

    /// A feature that in the end may use itself.
    Optional<String> cycle() {
        return rows.keySet().stream().filter(start -> reaches(start, start)).findFirst();
    }

    private boolean reaches(String from, String goal) {
        Set<String> seen = new TreeSet<>();
        Deque<String> waiting = new ArrayDeque<>(rows.getOrDefault(from, Set.of()));
        while (!waiting.isEmpty()) {
            String next = waiting.pop();
            if (next.equals(goal)) {
                return true;
            }
            if (seen.add(next)) {
                waiting.addAll(rows.getOrDefault(next, Set.of()));
            }
        }
        return false;
    }
}
