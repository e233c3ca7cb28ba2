package candour.backend.areadata.shown;

import candour.backend.areadata.profile.Caveat;
import candour.backend.areadata.profile.Warning;
import candour.backend.areadata.shown.FigureSection.Caution;
import candour.backend.platform.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// The boxes of caveats that stand beside figures.
public final class Cautions {
    /// Race Disparity Unit (2021): what must stand with every ratio.
    private static final List<Caveat> WITH_EVERY_RATIO = List.of(
            Caveat.RESIDENTS_ARE_NOT_THE_STREET,
            Caveat.CLUSTERING,
            Caveat.CENSUS_AGES,
            Caveat.NOT_STATED,
            Caveat.SMALL_AREA);
    private static final Set<Caveat> WHERE_THEY_APPLY = Set.of(
            Caveat.SAMPLE,
            Caveat.NOT_WHOLE,
            Caveat.HISTORIC_AREA,
            Caveat.CHINESE_SERIES_BREAK,
            Caveat.RATE_IS_NOT_A_PROBABILITY);

    private Cautions() {}

    /// The five that stand with every ratio, in the words of this area where it has its own, and those that apply.
    public static List<Caution> withRatios(Texts texts, List<Warning> applying) {
        List<Caution> cautions = new ArrayList<>();
        for (Caveat caveat : WITH_EVERY_RATIO) {
            cautions.add(Caution.of(
                    texts,
                    applying.stream()
                            .filter(w -> w.caveat() == caveat)
                            .findFirst()
                            .orElse(Warning.of(caveat))));
        }
        cautions.addAll(among(texts, applying, WHERE_THEY_APPLY));
        return cautions;
    }

    /// The same for ratios of several areas: those that apply to any of them, in general words.
    public static List<Caution> withRatiosOfSeveral(Texts texts, List<List<Warning>> applying) {
        return withRatios(
                texts,
                applying.stream()
                        .flatMap(List::stream)
                        .map(Warning::caveat)
                        .distinct()
                        .sorted()
                        .map(Warning::of)
                        .toList());
    }

    /// Those of the caveats wanted that apply.
    public static List<Caution> among(Texts texts, List<Warning> applying, Set<Caveat> wanted) {
        return applying.stream()
                .filter(w -> wanted.contains(w.caveat()))
                .map(warning -> Caution.of(texts, warning))
                .toList();
    }
}
