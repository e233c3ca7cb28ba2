package candour.backend.disclosure.release;

import candour.backend.disclosure.CellKey;
import candour.backend.disclosure.CellSum;
import candour.backend.disclosure.ReleasePeriod;
import candour.backend.disclosure.Rollup;
import candour.backend.platform.key.KeyRing;
import candour.backend.platform.reference.PublicReference;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Seals counts for the table of drafts: a copy of the database tells no count below ten. One line a cell, with tabs.
@Singleton
class CountsSeal {
    private static final String PURPOSE = "release";
    private static final String TAB = "\t";
    private static final String PERIOD = "period";
    private static final String REVISED = "revised";
    private static final int PARTS = 7;

    private final KeyRing keys;

    CountsSeal(KeyRing keys) {
        this.keys = keys;
    }

    byte[] seal(PublicReference id, Counts counts) {
        StringBuilder text = new StringBuilder(8192);
        counts.revised().stream().sorted().forEach(code -> line(text, REVISED, code));
        for (Rollup rollup : counts.rollups()) {
            line(text, PERIOD, rollup.period().code(), String.join(" ", rollup.populations()));
            rollup.sums()
                    .forEach((key, sum) -> line(
                            text,
                            key.population(),
                            key.table(),
                            key.area(),
                            String.join(" ", key.categories()),
                            String.valueOf(sum.count()),
                            String.valueOf(sum.keySum()),
                            sum.sources() == null ? "" : sum.sources().toString()));
        }
        return keys.sealer(PURPOSE).seal(text.toString().getBytes(StandardCharsets.UTF_8), id.bytes());
    }

    Counts open(PublicReference id, byte[] sealed) {
        String text = new String(keys.sealer(PURPOSE).open(sealed, id.bytes()), StandardCharsets.UTF_8);
        Set<String> revised = new HashSet<>();
        List<Rollup> rollups = new ArrayList<>();
        Map<CellKey, CellSum> sums = new HashMap<>();
        List<String> head = List.of();
        for (String line : text.lines().toList()) {
            List<String> parts = List.of(line.split(TAB, -1));
            if (parts.getFirst().equals(REVISED)) {
                revised.add(parts.get(1));
            } else if (parts.getFirst().equals(PERIOD)) {
                end(head, sums, rollups);
                head = parts;
                sums = new HashMap<>();
            } else {
                sums.put(key(parts, period(head)), sum(parts));
            }
        }
        end(head, sums, rollups);
        return new Counts(rollups, revised);
    }

    private static void end(List<String> head, Map<CellKey, CellSum> sums, List<Rollup> rollups) {
        if (!head.isEmpty()) {
            rollups.add(new Rollup(period(head), Set.copyOf(words(head.get(2))), sums));
        }
    }

    private static ReleasePeriod period(List<String> head) {
        return ReleasePeriod.parse(head.get(1)).orElseThrow(() -> new IllegalStateException("counts of no period"));
    }

    private static CellKey key(List<String> parts, ReleasePeriod period) {
        if (parts.size() != PARTS) {
            throw new IllegalStateException("counts that cannot be read");
        }
        return new CellKey(parts.get(0), parts.get(1), parts.get(2), period, words(parts.get(3)));
    }

    private static CellSum sum(List<String> parts) {
        return new CellSum(
                Integer.parseInt(parts.get(4)),
                Integer.parseInt(parts.get(5)),
                parts.get(6).isEmpty() ? null : Integer.valueOf(parts.get(6)));
    }

    private static List<String> words(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split(" ", -1));
    }

    private static void line(StringBuilder text, String... parts) {
        text.append(String.join(TAB, parts)).append('\n');
    }
}
