package candour.backend.areadata.profile;

import candour.backend.areadata.measure.Rate;
import candour.backend.areadata.profile.ClothingFigures.AgeRemoval;
import candour.backend.areadata.profile.ClothingFigures.Removal;
import candour.backend.areadata.tally.Dimension;
import candour.backend.stopsearch.PublishedValue;
import candour.backend.stopsearch.ReferenceCode;
import candour.backend.stopsearch.ValueList;
import candour.shared.area.AreaKind;
import candour.shared.stopsearch.SearchType;
import candour.shared.stopsearch.ThreeState;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Turns summed cells into the figures of an area.
final class ProfileBuilding {
    private final Subject area;
    private final Tallied tallied;
    private final @Nullable PopulationBase residents;

    ProfileBuilding(Subject area, Tallied tallied, @Nullable PopulationBase residents) {
        this.area = area;
        this.tallied = tallied;
        this.residents = residents;
    }

    AreaFigures figures(Period period, Completeness completeness, List<MonthCount> byMonth) {
        OutcomeRates rates = outcomeRates();
        EthnicityFigures selfDefined = new EthnicityCount(tallied, EthnicityBasis.SELF_DEFINED, residents).figures();
        EthnicityFigures officerDefined =
                new EthnicityCount(tallied, EthnicityBasis.OFFICER_DEFINED, residents).figures();
        return new AreaFigures(
                area,
                period,
                completeness,
                residents,
                totals(),
                rate(),
                byMonth,
                breakdown(Dimension.LEGISLATION, ValueList.LEGISLATION),
                breakdown(Dimension.OBJECT, ValueList.OBJECT_OF_SEARCH),
                breakdown(Dimension.OUTCOME_LINKED, ValueList.OUTCOME),
                breakdown(Dimension.AGE_GENDER, ValueList.AGE_RANGE),
                Tallied.breakdown(tallied.bySecond(Dimension.AGE_GENDER, ValueList.GENDER)),
                rates,
                selfDefined,
                officerDefined,
                clothing(),
                Warnings.of(area, tallied, completeness, rates, selfDefined, officerDefined),
                unknown());
    }

    OutcomeRates outcomeRates() {
        OutcomeCount count = new OutcomeCount();
        tallied.cells().forEach(Dimension.OUTCOME_LINKED, (outcome, linked, number) -> {
            count.outcome(tallied.dictionary().get(ValueList.OUTCOME, outcome), number);
            count.linked(ThreeState.ofNumber(linked), number);
        });
        return count.rates();
    }

    @Nullable
    Rate rate() {
        return residents == null || residents.total() == 0 ? null : new Rate(tallied.people(), residents.total());
    }

    private SearchTotals totals() {
        return new SearchTotals(
                tallied.searches(),
                tallied.people(),
                tallied.ofType(SearchType.VEHICLE),
                area.kind() == AreaKind.FORCE ? tallied.withoutLocation() : 0);
    }

    private Breakdown breakdown(Dimension dimension, ValueList list) {
        return Tallied.breakdown(tallied.byFirst(dimension, list));
    }

    private ClothingFigures clothing() {
        List<AgeRemoval> byAge = new ArrayList<>();
        long[] all = new long[ThreeState.values().length];
        for (PublishedValue age :
                tallied.bySecond(Dimension.CLOTHING_AGE, ValueList.AGE_RANGE).keySet()) {
            long[] states = new long[all.length];
            for (ThreeState state : ThreeState.values()) {
                states[state.number()] = tallied.cells().count(Dimension.CLOTHING_AGE, state.number(), age.id());
                all[state.number()] += states[state.number()];
            }
            ReferenceCode code = age.code();
            byAge.add(new AgeRemoval(
                    code == null ? "" : code.code(), age.isBlank() ? "Not recorded" : age.label(), removal(states)));
        }
        return new ClothingFigures(removal(all), byAge);
    }

    private static Removal removal(long[] states) {
        return new Removal(
                states[ThreeState.TRUE.number()], states[ThreeState.FALSE.number()], states[ThreeState.BLANK.number()]);
    }

    private List<UnknownText> unknown() {
        List<UnknownText> texts = new ArrayList<>();
        addUnknown(texts, tallied.byFirst(Dimension.LEGISLATION, ValueList.LEGISLATION));
        addUnknown(texts, tallied.byFirst(Dimension.OBJECT, ValueList.OBJECT_OF_SEARCH));
        addUnknown(texts, tallied.byFirst(Dimension.OUTCOME_LINKED, ValueList.OUTCOME));
        addUnknown(texts, tallied.byFirst(Dimension.SELF_DEFINED_OUTCOME, ValueList.SELF_DEFINED_ETHNICITY));
        addUnknown(texts, tallied.byFirst(Dimension.OFFICER_DEFINED_OUTCOME, ValueList.OFFICER_DEFINED_ETHNICITY));
        addUnknown(texts, tallied.byFirst(Dimension.AGE_GENDER, ValueList.AGE_RANGE));
        addUnknown(texts, tallied.bySecond(Dimension.AGE_GENDER, ValueList.GENDER));
        texts.sort(Comparator.comparing(UnknownText::list).thenComparing(UnknownText::text));
        return texts;
    }

    private static void addUnknown(List<UnknownText> texts, Map<PublishedValue, Long> counts) {
        counts.forEach((value, people) -> {
            if (!value.isBlank() && value.code() == null) {
                texts.add(new UnknownText(value.list().code(), value.content(), people));
            }
        });
    }
}
