package candour.backend.representation.reach;

import candour.backend.area.Area;
import candour.backend.areadata.measure.Proportion;
import candour.backend.areadata.profile.AreaFigures;
import candour.backend.areadata.profile.AreaFiguresLookup;
import candour.backend.areadata.profile.Breakdown;
import candour.backend.areadata.profile.CategoryFigures;
import candour.backend.areadata.profile.EthnicityBasis;
import candour.backend.areadata.profile.EthnicityFigures;
import candour.backend.areadata.profile.GroupFigures;
import candour.backend.areadata.profile.Period;
import candour.backend.platform.text.Texts;
import candour.backend.representation.Characteristic;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Finds the people searched in the same place over the last 12 months held, as forces published them: by self-defined
/// ethnicity, age or gender. People who did not state their ethnicity, and blanks, stand apart and are in no share.
@Singleton
class Searched {
    private static final int MONTHS = 12;
    private static final Map<String, String> AGES = Map.of(
            "under-10", "under-18",
            "10-17", "under-18",
            "18-24", "18-24",
            "25-34", "25-34",
            "over-34", "over-34");

    private final AreaFiguresLookup figures;

    Searched(AreaFiguresLookup figures) {
        this.figures = figures;
    }

    /// The figures of the place; empty where nothing was supplied.
    Optional<AreaFigures> figures(Area area) {
        return figures.held().map(held -> held.latest(MONTHS)).flatMap(period -> figures(area, period));
    }

    /// Empty where nobody's category is known, and where records do not tell it.
    static Optional<Benchmark> find(AreaFigures figures, Characteristic characteristic, Texts t) {
        return switch (characteristic) {
            case ETHNIC_GROUP, ETHNIC_BACKGROUND, AGE, SEX ->
                Optional.of(benchmark(figures, characteristic, t)).filter(benchmark -> benchmark.known() > 0);
            case RELIGION, DISABILITY -> Optional.empty();
        };
    }

    private Optional<AreaFigures> figures(Area area, Period period) {
        return figures.profile(figures.subject(area), period) instanceof AreaFigures profile
                ? Optional.of(profile)
                : Optional.empty();
    }

    private static Benchmark benchmark(AreaFigures profile, Characteristic characteristic, Texts t) {
        EthnicityFigures ethnicity = profile.ethnicity(EthnicityBasis.SELF_DEFINED);
        Map<String, Long> counts =
                switch (characteristic) {
                    case ETHNIC_GROUP -> groups(ethnicity);
                    case ETHNIC_BACKGROUND -> backgrounds(ethnicity);
                    case AGE -> coded(profile.ageBands(), AGES);
                    default -> coded(profile.genders(), Map.of("female", "female", "male", "male"));
                };
        counts.keySet().retainAll(characteristic.categories());
        long known = counts.values().stream().mapToLong(Long::longValue).sum();
        long all = Math.max(known, profile.totals().people());
        return new Benchmark(
                Benchmark.Kind.SEARCHED,
                counts,
                t.say("reach.searched.source." + characteristic.code()),
                profile.period().label(t),
                new Proportion(all - known, all));
    }

    private static Map<String, Long> groups(EthnicityFigures ethnicity) {
        Map<String, Long> counts = new HashMap<>();
        for (GroupFigures group : ethnicity.groups()) {
            counts.put(group.group().code(), group.people().part());
        }
        return counts;
    }

    private static Map<String, Long> backgrounds(EthnicityFigures ethnicity) {
        Map<String, Long> counts = new HashMap<>();
        for (CategoryFigures category : ethnicity.categories()) {
            counts.put(category.code(), category.people().part());
        }
        return counts;
    }

    private static Map<String, Long> coded(Breakdown breakdown, Map<String, String> categories) {
        Map<String, Long> counts = new HashMap<>();
        for (Breakdown.Category category : breakdown.categories()) {
            String ours = categories.get(category.code());
            if (ours != null) {
                counts.merge(ours, category.people().part(), Long::sum);
            }
        }
        return counts;
    }
}
