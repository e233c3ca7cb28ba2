package candour.backend.scrutiny;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/// Hides small counts of a row whose total anybody can work out: counts below 5 that are not 0, and where only one is
/// hidden, the smallest other one too, so that it cannot be had by taking away. Source: domain facts C6, small numbers:
/// event data of forces below 5, at least two cells of a row.
final class Suppressed {
    /// Smallest count that is shown, 0 apart.
    static final int SMALLEST = 5;

    private Suppressed() {}

    /// Which cells are hidden.
    ///
    /// @param counts of one row
    /// @return numbers of cells, from 0
    static Set<Integer> of(List<Integer> counts) {
        Set<Integer> hidden = new HashSet<>();
        for (int at = 0; at < counts.size(); at++) {
            if (counts.get(at) > 0 && counts.get(at) < SMALLEST) {
                hidden.add(at);
            }
        }
        if (hidden.size() == 1) {
            List<Integer> others = new ArrayList<>(IntStream.range(0, counts.size())
                    .boxed()
                    .filter(at -> !hidden.contains(at))
                    .toList());
            others.sort(Comparator.comparingInt(counts::get));
            others.stream().findFirst().ifPresent(hidden::add);
        }
        return hidden;
    }
}
