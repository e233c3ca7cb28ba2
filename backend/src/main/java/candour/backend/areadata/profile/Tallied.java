package candour.backend.areadata.profile;

import candour.backend.areadata.measure.Proportion;
import candour.backend.areadata.tally.Dimension;
import candour.backend.areadata.tally.FigureCells;
import candour.backend.stopsearch.Dictionary;
import candour.backend.stopsearch.PublishedValue;
import candour.backend.stopsearch.ReferenceCode;
import candour.backend.stopsearch.ValueList;
import candour.shared.stopsearch.SearchType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Summed cells with the words for their numbers.
///
/// @param cells the sum over the months used
/// @param dictionary the published texts
record Tallied(FigureCells cells, Dictionary dictionary) {
    /// Categories in the order of their list, unknown texts after them.
    private static final Comparator<PublishedValue> IN_ORDER =
            Comparator.comparing((PublishedValue value) -> position(value)).thenComparing(PublishedValue::content);

    /// Searches of this type, with and without a map point.
    long ofType(SearchType type) {
        return cells.count(Dimension.TYPE, type.number(), 0) + cells.count(Dimension.TYPE, type.number(), 1);
    }

    /// Searches that involved a person.
    long people() {
        return ofType(SearchType.PERSON) + ofType(SearchType.PERSON_AND_VEHICLE);
    }

    /// Searches of all types, vehicle-only ones among them.
    long searches() {
        return cells.sum(Dimension.TYPE);
    }

    /// Searches without a map point.
    long withoutLocation() {
        long sum = 0;
        for (SearchType type : SearchType.values()) {
            sum += cells.count(Dimension.TYPE, type.number(), 0);
        }
        return sum;
    }

    /// Counts by the first number of the dimension, blank among them, in the order of the list.
    Map<PublishedValue, Long> byFirst(Dimension dimension, ValueList list) {
        Map<Integer, Long> counts = new HashMap<>();
        cells.forEach(dimension, (first, second, count) -> counts.merge(first, (long) count, Long::sum));
        return named(counts, list);
    }

    /// Counts by the second number of the dimension, blank among them, in the order of the list.
    Map<PublishedValue, Long> bySecond(Dimension dimension, ValueList list) {
        Map<Integer, Long> counts = new HashMap<>();
        cells.forEach(dimension, (first, second, count) -> counts.merge(second, (long) count, Long::sum));
        return named(counts, list);
    }

    private Map<PublishedValue, Long> named(Map<Integer, Long> counts, ValueList list) {
        List<PublishedValue> values = new ArrayList<>();
        counts.keySet().forEach(id -> values.add(dictionary.get(list, id)));
        values.sort(IN_ORDER);
        Map<PublishedValue, Long> named = new LinkedHashMap<>();
        values.forEach(value -> named.put(value, counts.getOrDefault(value.id(), 0L)));
        return named;
    }

    /// Categories with their shares: texts of one code together, unknown texts each for itself, blank apart.
    static Breakdown breakdown(Map<PublishedValue, Long> counts) {
        long all = 0;
        long blank = 0;
        Map<String, Long> sums = new LinkedHashMap<>();
        Map<String, PublishedValue> values = new HashMap<>();
        for (Map.Entry<PublishedValue, Long> entry : counts.entrySet()) {
            PublishedValue value = entry.getKey();
            all += entry.getValue();
            if (value.isBlank()) {
                blank += entry.getValue();
            } else {
                ReferenceCode code = value.code();
                String key = code == null ? "text " + value.content() : "code " + code.code();
                sums.merge(key, entry.getValue(), Long::sum);
                values.putIfAbsent(key, value);
            }
        }
        long known = all - blank;
        List<Breakdown.Category> categories = new ArrayList<>();
        sums.forEach((key, people) -> {
            PublishedValue value = values.get(key);
            if (value != null) {
                ReferenceCode code = value.code();
                categories.add(new Breakdown.Category(
                        code == null ? "" : code.code(),
                        value.label(),
                        value.grouping(),
                        new Proportion(people, known)));
            }
        });
        return new Breakdown(categories, new Proportion(blank, all));
    }

    private static int position(PublishedValue value) {
        ReferenceCode code = value.code();
        return code == null ? Integer.MAX_VALUE : code.position();
    }
}
