package candour.backend.areadata.profile;

import candour.backend.areadata.measure.Proportion;
import candour.backend.areadata.tally.Dimension;
import candour.backend.stopsearch.PublishedValue;
import candour.backend.stopsearch.ReferenceCode;
import candour.backend.stopsearch.ValueList;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// Decides which caveats hold for the figures of an area, in order of weight.
final class Warnings {
    /// domain rule: no hour of day where more than a fifth of searches is stamped midnight.
    private static final double MOSTLY_DATES = 0.2;

    private final List<Warning> warnings = new ArrayList<>();
    private final Subject area;
    private final Tallied tallied;

    private Warnings(Subject area, Tallied tallied) {
        this.area = area;
        this.tallied = tallied;
    }

    static List<Warning> of(
            Subject area,
            Tallied tallied,
            Completeness completeness,
            OutcomeRates outcomes,
            EthnicityFigures selfDefined,
            EthnicityFigures officerDefined) {
        Warnings found = new Warnings(area, tallied);
        found.aboutMonths(completeness);
        found.aboutArea();
        found.aboutEthnicity(selfDefined, officerDefined);
        found.aboutFields(outcomes);
        return List.copyOf(found.warnings);
    }

    private void aboutMonths(Completeness completeness) {
        if (completeness.hasSample()) {
            warnings.add(Warning.of(Caveat.SAMPLE));
        }
        if (!completeness.isWhole()) {
            warnings.add(new Warning(
                    Caveat.NOT_WHOLE,
                    Map.of("supplied", completeness.supplied(), "expected", completeness.expected())));
        }
    }

    private void aboutArea() {
        if (!area.current()) {
            warnings.add(Warning.of(Caveat.HISTORIC_AREA));
        }
        if (!area.isOfficialLevel()) {
            warnings.add(Warning.of(Caveat.SMALL_AREA));
        }
    }

    private void aboutEthnicity(EthnicityFigures selfDefined, EthnicityFigures officerDefined) {
        warnings.add(notStatedWarning(selfDefined));
        boolean aboveThousand = Stream.of(selfDefined, officerDefined)
                .flatMap(figures -> figures.groups().stream())
                .anyMatch(group -> group.rate() != null && group.rate().perThousand() > 1000);
        if (aboveThousand) {
            warnings.add(Warning.of(Caveat.RATE_IS_NOT_A_PROBABILITY));
        }
        if (selfDefined.residents() != null) {
            warnings.add(Warning.of(Caveat.RESIDENTS_ARE_NOT_THE_STREET));
            warnings.add(Warning.of(Caveat.CLUSTERING));
            warnings.add(Warning.of(Caveat.CENSUS_AGES));
        }
        boolean oldChinese =
                tallied.byFirst(Dimension.SELF_DEFINED_OUTCOME, ValueList.SELF_DEFINED_ETHNICITY).keySet().stream()
                        .anyMatch(PublishedValue::seriesBreak);
        if (oldChinese) {
            warnings.add(Warning.of(Caveat.CHINESE_SERIES_BREAK));
        }
    }

    /// How many searches are in no group, on the basis of these figures.
    static Warning notStatedWarning(EthnicityFigures figures) {
        return new Warning(Caveat.NOT_STATED, notStated(figures));
    }

    private static Map<String, Object> notStated(EthnicityFigures figures) {
        Proportion notStated = figures.notStated();
        return Map.of(
                "notStated",
                notStated,
                "part",
                notStated.part(),
                "whole",
                notStated.whole(),
                "notRecorded",
                figures.notRecorded(),
                "blank",
                figures.notRecorded().part());
    }

    private void aboutFields(OutcomeRates outcomes) {
        Map<PublishedValue, Long> names = tallied.byFirst(Dimension.OUTCOME_LINKED, ValueList.OUTCOME);
        Set<String> codes = new HashSet<>();
        boolean renamed = names.keySet().stream()
                .map(PublishedValue::code)
                .anyMatch((ReferenceCode code) -> code != null && !codes.add(code.code()));
        if (renamed) {
            warnings.add(Warning.of(Caveat.OUTCOME_NAMES_CHANGED));
        }
        if (outcomes.find() instanceof FindRate.TooIncomplete rarely) {
            warnings.add(new Warning(Caveat.FIND_RATE_NOT_RECORDED, Map.of("complete", rarely.complete())));
        }
        long midnight = tallied.cells().sum(Dimension.MIDNIGHT);
        if (midnight > MOSTLY_DATES * tallied.searches()) {
            warnings.add(Warning.of(Caveat.DATE_ONLY));
        }
    }
}
