package candour.backend.areadata.profile;

import candour.backend.areadata.measure.Proportion;
import candour.backend.areadata.measure.Rate;
import candour.backend.stopsearch.PublishedValue;
import candour.backend.stopsearch.ReferenceCode;
import candour.backend.stopsearch.ValueList;
import candour.shared.stopsearch.EthnicGroup;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Searches of people by detailed ethnic category: every code of the list, also those nobody was recorded under, and
/// texts that no list knows.
final class CategoryCount {
    private static final String ROMA = "W4";
    private static final String OTHER_WHITE = "W9";

    private final EthnicityBasis basis;
    private final GroupCount groups;
    private final List<ReferenceCode> codes;
    private final Map<String, Long> byCode = new HashMap<>();
    private final List<CategoryFigures> unknown = new ArrayList<>();

    CategoryCount(Tallied tallied, EthnicityBasis basis, GroupCount groups) {
        this.basis = basis;
        this.groups = groups;
        ValueList list = EthnicityCount.list(basis);
        this.codes = tallied.dictionary().codes(list);
        Map<PublishedValue, Long> counts = tallied.byFirst(EthnicityCount.byOutcome(basis), list);
        counts.forEach(this::add);
    }

    List<CategoryFigures> figures(@Nullable PopulationBase residents) {
        List<CategoryFigures> figures = new ArrayList<>();
        for (ReferenceCode code : codes) {
            if (isShown(code)) {
                figures.add(figures(code, residents));
            }
        }
        figures.addAll(unknown);
        return figures;
    }

    private void add(PublishedValue value, long count) {
        ReferenceCode code = value.code();
        if (code != null) {
            byCode.merge(code.code(), count, Long::sum);
        } else if (!value.isBlank()) {
            unknown.add(new CategoryFigures(
                    "",
                    value.content(),
                    null,
                    new Proportion(count, groups.all()),
                    null,
                    null,
                    "No published list knows this text."));
        }
    }

    /// The officer's Mixed is in the published layout and hardly ever used.
    private boolean isShown(ReferenceCode code) {
        return basis == EthnicityBasis.SELF_DEFINED
                || !code.grouping().equals(EthnicGroup.MIXED.code())
                || byCode.containsKey(code.code());
    }

    private CategoryFigures figures(ReferenceCode code, @Nullable PopulationBase residents) {
        EthnicGroup group = EthnicGroup.ofCode(code.grouping());
        long people = byCode.getOrDefault(code.code(), 0L);
        Optional<Long> living = residents(code.code(), group, residents);
        Rate rate = living.filter(number -> number > 0 && !isRomaWithoutCode(code.code()))
                .map(number -> new Rate(people, number))
                .orElse(null);
        return new CategoryFigures(
                code.code(),
                code.label(),
                group,
                new Proportion(people, group.hasResidents() ? groups.known() : groups.all()),
                living.orElse(null),
                rate,
                note(code));
    }

    private Optional<Long> residents(String code, EthnicGroup group, @Nullable PopulationBase residents) {
        if (residents == null || !group.hasResidents()) {
            return Optional.empty();
        }
        if (basis == EthnicityBasis.OFFICER_DEFINED) {
            return group == EthnicGroup.MIXED ? Optional.empty() : Optional.of(residents.residents(group));
        }
        Long living = residents.detailed().get(code);
        if (living != null && code.equals(OTHER_WHITE) && isRomaWithoutCode(ROMA)) {
            return Optional.of(living + residents.detailed().getOrDefault(ROMA, 0L));
        }
        return Optional.ofNullable(living);
    }

    /// The 18+1 list has no code for Roma: where no force used one, Roma are within any other White background.
    private boolean isRomaWithoutCode(String code) {
        return code.equals(ROMA) && !byCode.containsKey(ROMA);
    }

    private String note(ReferenceCode code) {
        if (basis == EthnicityBasis.SELF_DEFINED && isRomaWithoutCode(ROMA)) {
            if (code.code().equals(ROMA)) {
                return "The police list has no code for Roma. Searches of Roma are recorded under other categories.";
            }
            if (code.code().equals(OTHER_WHITE)) {
                return "Residents counted here include Roma, for whom the police list has no code.";
            }
        }
        return code.note();
    }
}
