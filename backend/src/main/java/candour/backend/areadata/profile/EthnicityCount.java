package candour.backend.areadata.profile;

import candour.backend.areadata.measure.Proportion;
import candour.backend.areadata.tally.Dimension;
import candour.backend.stopsearch.PublishedValue;
import candour.backend.stopsearch.ValueList;
import candour.shared.stopsearch.EthnicGroup;
import candour.shared.stopsearch.ThreeState;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Adds up searches of people by ethnicity on one basis.
final class EthnicityCount {
    private final Tallied tallied;
    private final EthnicityBasis basis;
    private final @Nullable PopulationBase residents;
    private final GroupCount groups;
    private final Map<EthnicGroup, OutcomeCount> outcomes = new EnumMap<>(EthnicGroup.class);

    EthnicityCount(Tallied tallied, EthnicityBasis basis, @Nullable PopulationBase residents) {
        this.tallied = tallied;
        this.basis = basis;
        this.residents = residents;
        this.groups = new GroupCount(basis);
        countOutcomes();
        countLinks();
    }

    /// The groups alone, for tables of many areas.
    List<GroupFigures> groups() {
        return groups.figures(residents, true);
    }

    EthnicityFigures figures() {
        long all = groups.all();
        List<GroupOutcomes> rates = groups.groups().stream()
                .map(group -> new GroupOutcomes(group, outcome(group).rates()))
                .toList();
        return new EthnicityFigures(
                basis,
                groups(),
                rates,
                new CategoryCount(tallied, basis, groups).figures(residents),
                new Proportion(groups.count(EthnicGroup.NOT_STATED), all),
                new Proportion(groups.count(EthnicGroup.NOT_RECORDED), all),
                residents);
    }

    static ValueList list(EthnicityBasis basis) {
        return switch (basis) {
            case SELF_DEFINED -> ValueList.SELF_DEFINED_ETHNICITY;
            case OFFICER_DEFINED -> ValueList.OFFICER_DEFINED_ETHNICITY;
        };
    }

    static Dimension byOutcome(EthnicityBasis basis) {
        return switch (basis) {
            case SELF_DEFINED -> Dimension.SELF_DEFINED_OUTCOME;
            case OFFICER_DEFINED -> Dimension.OFFICER_DEFINED_OUTCOME;
        };
    }

    private static Dimension byLink(EthnicityBasis basis) {
        return switch (basis) {
            case SELF_DEFINED -> Dimension.SELF_DEFINED_LINKED;
            case OFFICER_DEFINED -> Dimension.OFFICER_DEFINED_LINKED;
        };
    }

    private void countOutcomes() {
        tallied.cells().forEach(byOutcome(basis), (ethnicity, outcome, count) -> {
            Optional<EthnicGroup> group = group(ethnicity);
            if (group.isEmpty()) {
                groups.addUnknown(count);
                return;
            }
            groups.add(group.get(), count);
            PublishedValue words = tallied.dictionary().get(ValueList.OUTCOME, outcome);
            outcome(group.get()).outcome(words, count);
        });
    }

    private void countLinks() {
        tallied.cells().forEach(byLink(basis), (ethnicity, linked, count) -> group(ethnicity)
                .ifPresent(group -> outcome(group).linked(ThreeState.ofNumber(linked), count)));
    }

    private Optional<EthnicGroup> group(int ethnicity) {
        return tallied.dictionary().get(list(basis), ethnicity).ethnicGroup();
    }

    private OutcomeCount outcome(EthnicGroup group) {
        return outcomes.computeIfAbsent(group, any -> new OutcomeCount());
    }
}
