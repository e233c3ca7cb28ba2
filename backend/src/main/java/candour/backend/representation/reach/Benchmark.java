package candour.backend.representation.reach;

import candour.backend.areadata.measure.Proportion;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Those whom people who took part are compared with, in the same place, by one characteristic.
///
/// @param kind who they are
/// @param counts by the code of the category
/// @param source what it is, with its table or list: "Census 2021 TS021, PFA22"
/// @param dated the day or the months it is of
/// @param unknown those whose category is not known, of all; they are in no share. Null where everybody's is
record Benchmark(
        Kind kind,
        Map<String, Long> counts,
        String source,
        String dated,
        @Nullable Proportion unknown) {

    /// Who they are.
    enum Kind {
        /// Everybody who lives there.
        RESIDENTS("residents"),
        /// Searches of people there: events, so that somebody searched twice is counted twice.
        SEARCHED("searched");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        /// End of the keys of its texts.
        String code() {
            return code;
        }
    }

    Benchmark {
        counts = Map.copyOf(counts);
    }

    /// All whose category is known.
    long known() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    /// The category among them.
    Proportion share(String category) {
        return new Proportion(counts.getOrDefault(category, 0L), known());
    }
}
