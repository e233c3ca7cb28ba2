package candour.backend.area;

import candour.shared.area.AreaCode;
import candour.shared.area.AreaKind;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.LevenshteinDistance;

/// Finds areas by typed words or by code. Each word may be the beginning of a word of the name; accents, case and
/// punctuation do not matter. Neighbourhoods are found by their code alone.
@Singleton
public class AreaSearch {
    private static final int LONGEST_TEXT = 100;
    private static final int SHORTEST_WORD = 2;
    private static final int SLIPS = 2;

    /// Words that people add and names mostly lack; they decide nothing when other words are there.
    private static final Set<String> ADDED = Set.of(
            "and",
            "the",
            "of",
            "in",
            "police",
            "constabulary",
            "force",
            "service",
            "council",
            "borough",
            "district",
            "city",
            "county",
            "area",
            "ward",
            "royal",
            "metropolitan",
            "london");

    private final AreaRepository areas;
    private final LevenshteinDistance slips = new LevenshteinDistance(SLIPS);

    AreaSearch(AreaRepository areas) {
        this.areas = areas;
    }

    /// Finds areas: forces and districts first, exact names before longer ones, current before historic.
    ///
    /// @param typed as somebody typed it
    /// @param limit how many at most
    public AreaMatches find(String typed, int limit) {
        String text = typed.length() > LONGEST_TEXT ? typed.substring(0, LONGEST_TEXT) : typed;
        Optional<AreaCode> code = AreaCode.parse(text);
        if (code.isPresent()) {
            return new AreaMatches(told(areas.findByCode(code.get()).stream().toList()), List.of());
        }
        List<String> words = AreaName.words(text);
        List<Area> found = named(words);
        if (found.isEmpty()) {
            List<String> telling = telling(words);
            found = telling.equals(words) ? List.of() : named(telling);
        }
        if (!found.isEmpty()) {
            return new AreaMatches(told(ranked(found, words).limit(limit).toList()), List.of());
        }
        return words.isEmpty() ? AreaMatches.NONE : new AreaMatches(List.of(), told(alike(words, limit)));
    }

    private List<Area> named(List<String> words) {
        Optional<String> longest = words.stream().max(Comparator.comparingInt(String::length));
        if (longest.isEmpty() || longest.get().length() < SHORTEST_WORD) {
            return List.of();
        }
        return areas.listByWord(longest.get() + "%").stream()
                .filter(area -> hasAll(AreaName.words(area.name()), words))
                .toList();
    }

    private static boolean hasAll(List<String> name, List<String> words) {
        return words.stream().allMatch(word -> name.stream().anyMatch(part -> part.startsWith(word)));
    }

    private static Stream<Area> ranked(List<Area> found, List<String> words) {
        return found.stream()
                .sorted(Comparator.<Area>comparingInt(area -> area.kind() == AreaKind.WARD ? 1 : 0)
                        .thenComparingInt(area -> area.current() ? 0 : 1)
                        .thenComparingInt(area -> distance(AreaName.words(area.name()), words))
                        .thenComparing(Area::kind)
                        .thenComparing(Area::name)
                        .thenComparing(Area::code));
    }

    /// 0 for the very name, 1 for its telling words in any order, 2 for a name that has more.
    private static int distance(List<String> name, List<String> words) {
        if (name.equals(words)) {
            return 0;
        }
        return new HashSet<>(telling(name)).equals(new HashSet<>(telling(words))) ? 1 : 2;
    }

    private static List<String> telling(List<String> words) {
        List<String> rest = words.stream().filter(word -> !ADDED.contains(word)).toList();
        return rest.isEmpty() ? words : rest;
    }

    private List<Area> alike(List<String> words, int limit) {
        String typed = String.join(" ", telling(words));
        if (typed.length() <= SLIPS) {
            return List.of();
        }
        return Stream.concat(areas.listCurrent(AreaKind.FORCE).stream(), areas.listCurrent(AreaKind.DISTRICT).stream())
                .map(area -> Map.entry(area, distance(typed, area.name())))
                .filter(entry -> entry.getValue() >= 0)
                .sorted(Map.Entry.<Area, Integer>comparingByValue()
                        .thenComparing(entry -> entry.getKey().name()))
                .map(Map.Entry::getKey)
                .limit(limit)
                .toList();
    }

    private int distance(String typed, String name) {
        List<String> words = AreaName.words(name);
        int whole = slips.apply(typed, String.join(" ", telling(words)));
        return whole >= 0 ? whole : slips.apply(typed, String.join(" ", words));
    }

    private List<FoundArea> told(List<Area> found) {
        Set<Integer> parents =
                found.stream().map(Area::parentId).filter(Objects::nonNull).collect(Collectors.toSet());
        Map<Integer, Area> within = parents.isEmpty()
                ? Map.of()
                : areas.listByIds(parents).stream().collect(Collectors.toMap(Area::id, Function.identity()));
        return found.stream()
                .map(area -> new FoundArea(
                        area,
                        area.kind() == AreaKind.FORCE || area.parentId() == null ? null : within.get(area.parentId())))
                .toList();
    }
}
