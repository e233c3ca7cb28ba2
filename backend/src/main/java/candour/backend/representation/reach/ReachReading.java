package candour.backend.representation.reach;

import candour.backend.areadata.profile.AreaFigures;
import candour.backend.platform.text.Texts;
import candour.backend.representation.Characteristic;
import candour.backend.representation.CountedPeople;
import candour.backend.representation.RepresentationLookup;
import candour.backend.representation.measure.CountedGroup;
import candour.backend.representation.measure.Measuring;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Lays counts beside benchmarks and measures them.
@Singleton
class ReachReading {
    private final RepresentationLookup counts;
    private final Benchmarks benchmarks;
    private final Measuring measuring;

    ReachReading(RepresentationLookup counts, Benchmarks benchmarks, ReachLimits limits) {
        this.counts = counts;
        this.benchmarks = benchmarks;
        this.measuring = new Measuring(limits.limits());
    }

    /// One question.
    ///
    /// @param force number of the force
    Picture read(int force, ReachQuery query, Texts t) {
        return picture(query, now(force, query), before(force, query), benchmarks.searched(query.area()), t);
    }

    /// One question, of which nothing is shown.
    static Picture unread(ReachQuery query) {
        return new Picture(query, new CountedPeople(Map.of()), List.of());
    }

    /// Every question, in order; only those anybody answered.
    List<Picture> readAll(int force, ReachQuery query, Texts t) {
        CountedPeople now = now(force, query);
        CountedPeople before = before(force, query);
        Optional<AreaFigures> searched = benchmarks.searched(query.area());
        return Arrays.stream(Characteristic.values())
                .filter(characteristic -> now.known(characteristic) > 0)
                .map(characteristic -> picture(query.by(characteristic), now, before, searched, t))
                .toList();
    }

    private CountedPeople now(int force, ReachQuery query) {
        return counts.countEnough(force, query.occasion(), query.area().id(), query.quarters());
    }

    private CountedPeople before(int force, ReachQuery query) {
        return counts.countEnough(force, query.occasion(), query.area().id(), query.before());
    }

    private Picture picture(
            ReachQuery query, CountedPeople now, CountedPeople before, Optional<AreaFigures> searched, Texts t) {
        Characteristic characteristic = query.characteristic();
        List<Picture.Comparison> comparisons = new ArrayList<>();
        for (Benchmark benchmark : benchmarks.list(query.area(), searched, characteristic, t)) {
            List<CountedGroup> counted = Picture.counted(now, characteristic, benchmark);
            comparisons.add(new Picture.Comparison(
                    benchmark,
                    counted,
                    measuring.measure(counted, now.unknown(characteristic)),
                    measuring.measure(
                            Picture.counted(before, characteristic, benchmark), before.unknown(characteristic))));
        }
        return new Picture(query, now, comparisons);
    }
}
