package candour.mobile.areadata;

import candour.mobile.text.Texts;
import candour.shared.wire.AreaEntry;
import candour.shared.wire.BoundaryDocument;
import candour.shared.wire.BoundaryPlace;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// What a map shows: in which of five steps each place is, and what the steps mean, in words.
final class MapWords {
    /// The step of a place of which nothing was supplied.
    static final int NOT_SUPPLIED = 0;

    private static final int STEPS = 5;
    private final Texts t;
    private final BoundaryDocument document;
    private final long[] sorted;

    MapWords(Texts t, BoundaryDocument document) {
        this.t = t;
        this.document = document;
        this.sorted = document.places().stream()
                .flatMap(place -> Optional.ofNullable(place.people()).stream())
                .mapToLong(Long::longValue)
                .sorted()
                .toArray();
    }

    /// A colour and what it means.
    ///
    /// @param step 1 to 5, or [#NOT_SUPPLIED]
    record Key(int step, String words) {}

    /// "Districts in West Midlands", "Where Bedford lies in Bedfordshire".
    String heading() {
        AreaEntry within = document.within();
        String name = AreaWords.name(t, document.area());
        if (within != null) {
            return t.say("area.places.where", "area", name, "parent", AreaWords.name(t, within));
        }
        String kind = document.places().isEmpty()
                ? "lsoa"
                : document.places().get(0).area().kind();
        return t.say("area.places." + kind, "area", name);
    }

    /// "Sandwell", and what is known of it.
    String words(BoundaryPlace place) {
        Long people = place.people();
        return people == null ? t.say("area.figure.notSupplied") : Numbers.searches(t, people);
    }

    /// Which fifth of the places one is in; equal numbers are in the same fifth.
    int step(BoundaryPlace place) {
        Long people = place.people();
        return people == null ? NOT_SUPPLIED : step(people);
    }

    private int step(long people) {
        if (sorted[0] == sorted[sorted.length - 1]) {
            return (STEPS + 1) / 2;
        }
        int below = (int) Arrays.stream(sorted).filter(one -> one < people).count();
        return 1 + below * STEPS / sorted.length;
    }

    /// What the colours mean, lowest first.
    List<Key> legend() {
        List<Key> keys = new ArrayList<>();
        for (int step = 1; step <= STEPS; step++) {
            int mine = step;
            long[] held = Arrays.stream(sorted).filter(one -> step(one) == mine).toArray();
            if (held.length > 0) {
                keys.add(new Key(step, meaning(step, held[0], held[held.length - 1])));
            }
        }
        if (document.places().stream().anyMatch(place -> place.people() == null)) {
            keys.add(new Key(NOT_SUPPLIED, t.say("area.figure.map.notSupplied")));
        }
        return keys;
    }

    private String meaning(int step, long low, long high) {
        String numbers = low == high
                ? t.number(low)
                : t.say("area.figure.map.range", "low", t.number(low), "high", t.number(high));
        String range = t.say("area.places.unit", "range", numbers);
        boolean spread = sorted.length >= STEPS && sorted[0] < sorted[sorted.length - 1];
        return spread
                ? t.say("area.figure.map.step", "fifth", t.say("area.figure.fifth." + step), "range", range)
                : range;
    }
}
