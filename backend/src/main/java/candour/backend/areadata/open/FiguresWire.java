package candour.backend.areadata.open;

import candour.backend.areadata.measure.Disparity;
import candour.backend.areadata.measure.Interval;
import candour.backend.areadata.measure.Proportion;
import candour.backend.areadata.measure.Rate;
import candour.backend.areadata.profile.Breakdown;
import candour.backend.areadata.profile.CategoryFigures;
import candour.backend.areadata.profile.ClothingFigures;
import candour.backend.areadata.profile.EthnicityFigures;
import candour.backend.areadata.profile.FindRate;
import candour.backend.areadata.profile.GroupFigures;
import candour.backend.areadata.profile.GroupOutcomes;
import candour.backend.areadata.profile.OutcomeRates;
import candour.backend.platform.text.Texts;
import candour.backend.stopsearch.Labels;
import candour.backend.stopsearch.ValueList;
import candour.shared.stopsearch.EthnicGroup;
import candour.shared.wire.BreakdownDocument;
import candour.shared.wire.CategoryDocument;
import candour.shared.wire.ClothingDocument;
import candour.shared.wire.EthnicityDocument;
import candour.shared.wire.GroupDocument;
import candour.shared.wire.OutcomesDocument;
import candour.shared.wire.RateDocument;
import candour.shared.wire.RatioDocument;
import candour.shared.wire.ShareDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Writes the parts of figures as wire records.
final class FiguresWire {

    private FiguresWire() {}

    static BreakdownDocument breakdown(Texts t, ValueList list, Breakdown breakdown) {
        List<CategoryDocument> categories = breakdown.categories().stream()
                .map(c -> new CategoryDocument(
                        c.code(), Labels.code(t, list, c.code(), c.label()), c.grouping(), share(c.people()), null, ""))
                .toList();
        return new BreakdownDocument(categories, share(breakdown.notRecorded()));
    }

    static EthnicityDocument ethnicity(Texts t, ValueList list, EthnicityFigures figures) {
        Map<EthnicGroup, OutcomeRates> outcomes =
                figures.outcomes().stream().collect(Collectors.toMap(GroupOutcomes::group, GroupOutcomes::rates));
        return new EthnicityDocument(
                figures.basis().code(),
                figures.groups().stream()
                        .map(group -> group(t, group, outcomes.get(group.group())))
                        .toList(),
                figures.categories().stream()
                        .map(category -> category(t, list, category))
                        .toList(),
                share(figures.notStated()),
                share(figures.notRecorded()));
    }

    static GroupDocument group(Texts t, GroupFigures group, @Nullable OutcomeRates outcomes) {
        return new GroupDocument(
                group.group().code(),
                Labels.group(t, group.group()),
                share(group.people()),
                rate(group.rate()),
                ratio(group.disparity()),
                outcomes == null ? null : outcomes(outcomes));
    }

    static OutcomesDocument outcomes(OutcomeRates rates) {
        ShareDocument linked =
                switch (rates.find()) {
                    case FindRate.Known known -> share(known.linked());
                    case FindRate.TooIncomplete ignored -> null;
                };
        return new OutcomesDocument(
                share(rates.action()),
                share(rates.arrest()),
                share(rates.noFurtherAction()),
                share(rates.notRecorded()),
                linked,
                share(rates.find().complete()));
    }

    static List<ClothingDocument> clothing(ClothingFigures clothing) {
        List<ClothingDocument> rows = new ArrayList<>();
        rows.add(clothing("all", clothing.all()));
        clothing.byAge()
                .forEach(age -> rows.add(clothing(age.code().isEmpty() ? "not-recorded" : age.code(), age.removal())));
        return rows;
    }

    static ShareDocument share(Proportion proportion) {
        @Nullable
        Double share = proportion.share().isPresent() ? proportion.share().getAsDouble() : null;
        @Nullable Interval interval = proportion.interval().orElse(null);
        return new ShareDocument(
                proportion.part(),
                proportion.whole(),
                share,
                interval == null ? null : interval.low(),
                interval == null ? null : interval.high());
    }

    static @Nullable RateDocument rate(@Nullable Rate rate) {
        return rate == null
                ? null
                : new RateDocument(
                        rate.perThousand(),
                        rate.interval().low(),
                        rate.interval().high(),
                        rate.events(),
                        rate.residents());
    }

    private static RatioDocument ratio(Disparity disparity) {
        return switch (disparity) {
            case Disparity.Compared compared ->
                new RatioDocument(
                        "compared",
                        compared.ratio().value(),
                        compared.ratio().interval().low(),
                        compared.ratio().interval().high());
            case Disparity.TooFew ignored -> without("too-few");
            case Disparity.NoResidents ignored -> without("no-residents");
            case Disparity.NotSupplied ignored -> without("not-supplied");
            case Disparity.Reference ignored -> without("reference");
        };
    }

    private static RatioDocument without(String state) {
        return new RatioDocument(state, null, null, null);
    }

    private static CategoryDocument category(Texts t, ValueList list, CategoryFigures category) {
        EthnicGroup group = category.group();
        return new CategoryDocument(
                category.code(),
                Labels.code(t, list, category.code(), category.label()),
                group == null ? "" : group.code(),
                share(category.people()),
                category.residents(),
                Labels.note(t, list, category.code(), category.note()));
    }

    private static ClothingDocument clothing(String ageRange, ClothingFigures.Removal removal) {
        return new ClothingDocument(ageRange, removal.removed(), removal.notRemoved(), removal.notRecorded());
    }
}
