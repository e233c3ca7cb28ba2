package candour.backend.areadata.profile;

import candour.backend.areadata.measure.Disparity;
import candour.backend.areadata.measure.Proportion;
import candour.backend.areadata.measure.Rate;
import candour.shared.stopsearch.EthnicGroup;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Searches of people by ethnic group, and the rates and ratios that follow.
final class GroupCount {
    private final EthnicityBasis basis;
    private final Map<EthnicGroup, Long> people = new EnumMap<>(EthnicGroup.class);
    private long unknown;

    GroupCount(EthnicityBasis basis) {
        this.basis = basis;
    }

    void add(EthnicGroup group, long count) {
        people.merge(group, count, Long::sum);
    }

    /// So many whose published text no list knows: they are in no group.
    void addUnknown(long count) {
        unknown += count;
    }

    long count(EthnicGroup group) {
        return people.getOrDefault(group, 0L);
    }

    /// People in one of the five groups.
    long known() {
        long known = 0;
        for (EthnicGroup group : EthnicGroup.values()) {
            known += group.hasResidents() ? count(group) : 0;
        }
        return known;
    }

    long all() {
        return known() + count(EthnicGroup.NOT_STATED) + count(EthnicGroup.NOT_RECORDED) + unknown;
    }

    /// The groups shown on this basis: officers' words have no Mixed and no "not stated" unless a force used them.
    List<EthnicGroup> groups() {
        List<EthnicGroup> groups = new ArrayList<>();
        for (EthnicGroup group : EthnicGroup.values()) {
            boolean usual = basis == EthnicityBasis.SELF_DEFINED
                    || group != EthnicGroup.MIXED && group != EthnicGroup.NOT_STATED;
            if (usual || count(group) > 0) {
                groups.add(group);
            }
        }
        return groups;
    }

    /// The figures of each group.
    ///
    /// @param supplied whether any month was supplied
    List<GroupFigures> figures(@Nullable PopulationBase residents, boolean supplied) {
        return groups().stream()
                .map(group -> figures(group, residents, supplied))
                .toList();
    }

    private GroupFigures figures(EthnicGroup group, @Nullable PopulationBase residents, boolean supplied) {
        long whole = group.hasResidents() ? known() : all();
        Proportion share = new Proportion(count(group), whole);
        long living = residents == null || !isComparable(group) ? 0 : residents.residents(group);
        Rate rate = supplied && living > 0 ? new Rate(count(group), living) : null;
        return new GroupFigures(group, share, rate, disparity(group, residents, living, supplied));
    }

    private Disparity disparity(EthnicGroup group, @Nullable PopulationBase residents, long living, boolean supplied) {
        if (!supplied) {
            return new Disparity.NotSupplied();
        }
        if (group == EthnicGroup.WHITE) {
            return new Disparity.Reference();
        }
        long white = residents == null ? 0 : residents.residents(EthnicGroup.WHITE);
        return Disparity.between(count(group), living, count(EthnicGroup.WHITE), white);
    }

    /// Officers hardly ever see anyone as Mixed, so residents who are Mixed are no base for what they wrote.
    private boolean isComparable(EthnicGroup group) {
        return group.hasResidents() && (basis == EthnicityBasis.SELF_DEFINED || group != EthnicGroup.MIXED);
    }
}
