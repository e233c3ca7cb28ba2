package candour.backend.areadata.shown;

import candour.backend.areadata.measure.Disparity;
import candour.backend.areadata.measure.Rate;
import candour.backend.areadata.profile.AreaFigures;
import candour.backend.areadata.profile.ClothingFigures.Removal;
import candour.backend.areadata.profile.Comparison;
import candour.backend.areadata.profile.EthnicityBasis;
import candour.backend.areadata.profile.EthnicityFigures;
import candour.backend.areadata.profile.FindRate;
import candour.backend.areadata.profile.GroupFigures;
import candour.backend.areadata.profile.MonthCount;
import candour.backend.areadata.profile.OutcomeRates;
import candour.backend.areadata.profile.PopulationBase;
import candour.backend.areadata.shown.BreakdownView.Field;
import candour.backend.platform.text.Texts;
import candour.shared.stopsearch.EthnicGroup;
import candour.shared.text.Language;
import java.util.ArrayList;
import java.util.List;

/// Everything an area page shows, as lines of an export.
final class FigureLines {
    private static final Texts ENGLISH = Texts.of(Language.ENGLISH);
    private static final String NOT_SUPPLIED = "not supplied";

    private FigureLines() {}

    static List<FigureLine> of(AreaFigures figures, EthnicityBasis basis) {
        List<FigureLine> lines = new ArrayList<>();
        months(figures, lines);
        for (Field field : Field.values()) {
            breakdown(field, figures, lines);
        }
        EthnicityFigures ethnicity = figures.ethnicity(basis);
        groups(GroupsView.COUNTS, ethnicity, lines);
        categories(ethnicity, lines);
        groups(GroupsView.RATIOS, ethnicity, lines);
        ethnicity
                .outcomes()
                .forEach(g -> outcomes(
                        OutcomesView.FIGURE, g.group().code(), g.group().censusLabel(), g.rates(), lines));
        clothing(figures, lines);
        return lines;
    }

    private static void months(AreaFigures figures, List<FigureLine> lines) {
        for (MonthCount month : figures.byMonth()) {
            String key = month.month().toString();
            switch (month) {
                case MonthCount.Counted m -> {
                    String note = m.sample() ? "made-up sample" : m.revised() ? "revised" : "";
                    lines.add(new FigureLine(
                            TrendView.FIGURE, key, key, "searches", m.searches(), null, null, null, null, note));
                    lines.add(new FigureLine(
                            TrendView.FIGURE, key, key, "people", m.people(), null, null, null, null, note));
                }
                case MonthCount.NotSupplied m -> {
                    lines.add(FigureLine.none(TrendView.FIGURE, key, key, "searches", NOT_SUPPLIED));
                    lines.add(FigureLine.none(TrendView.FIGURE, key, key, "people", NOT_SUPPLIED));
                }
            }
        }
    }

    private static void breakdown(Field field, AreaFigures figures, List<FigureLine> lines) {
        field.of(figures)
                .categories()
                .forEach(c -> lines.add(FigureLine.part(
                        field.figure(),
                        c.code(),
                        c.label(),
                        "people",
                        c.people(),
                        c.isUnknown() ? "text in no published list" : "")));
        lines.add(FigureLine.part(
                field.figure(), "", "Not recorded", "people", field.of(figures).notRecorded(), "share of all"));
    }

    private static void groups(String figure, EthnicityFigures ethnicity, List<FigureLine> lines) {
        for (GroupFigures group : ethnicity.groups()) {
            String code = group.group().code();
            String label = group.group().censusLabel();
            if (figure.equals(GroupsView.COUNTS)) {
                String note = group.group().hasResidents() ? "" : "share of all";
                lines.add(FigureLine.part(figure, code, label, "people", group.people(), note));
            } else if (group.group().hasResidents()) {
                rate(figure, code, label, group.rate(), lines);
                ratio(figure, code, label, group.disparity(), lines);
            }
        }
    }

    private static void categories(EthnicityFigures ethnicity, List<FigureLine> lines) {
        ethnicity.categories().forEach(c -> {
            lines.add(FigureLine.part("categories", c.code(), c.label(), "people", c.people(), c.note()));
            if (c.rate() != null) {
                rate("categories", c.code(), c.label(), c.rate(), lines);
            }
        });
    }

    private static void rate(
            String figure,
            String code,
            String label,
            @org.jspecify.annotations.Nullable Rate rate,
            List<FigureLine> lines) {
        lines.add(
                rate == null
                        ? FigureLine.none(figure, code, label, "rate_per_1000", "no residents held")
                        : FigureLine.worked(
                                figure,
                                code,
                                label,
                                "rate_per_1000",
                                rate.perThousand(),
                                rate.interval(),
                                rate.events(),
                                rate.residents()));
    }

    private static void ratio(String figure, String code, String label, Disparity disparity, List<FigureLine> lines) {
        String measure = "ratio_to_white";
        lines.add(
                disparity instanceof Disparity.Compared compared
                        ? FigureLine.worked(
                                figure,
                                code,
                                label,
                                measure,
                                compared.ratio().value(),
                                compared.ratio().interval(),
                                compared.ratio().events(),
                                compared.ratio().residents())
                        : FigureLine.none(figure, code, label, measure, Shown.disparity(ENGLISH, disparity)));
    }

    static void outcomes(String figure, String code, String label, OutcomeRates rates, List<FigureLine> lines) {
        lines.add(FigureLine.part(figure, code, label, "arrest", rates.arrest(), ""));
        lines.add(FigureLine.part(figure, code, label, "other_action", OutcomesView.otherAction(rates), ""));
        lines.add(FigureLine.part(figure, code, label, "no_further_action", rates.noFurtherAction(), ""));
        lines.add(FigureLine.part(figure, code, label, "outcome_not_recorded", rates.notRecorded(), "share of all"));
        lines.add(
                switch (rates.find()) {
                    case FindRate.Known known ->
                        FigureLine.part(figure, code, label, "outcome_linked_to_object", known.linked(), "");
                    case FindRate.TooIncomplete incomplete ->
                        FigureLine.none(figure, code, label, "outcome_linked_to_object", "recorded too rarely to say");
                });
    }

    private static void clothing(AreaFigures figures, List<FigureLine> lines) {
        clothing("all", "All ages", figures.clothing().all(), lines);
        figures.clothing()
                .byAge()
                .forEach(age -> clothing(
                        age.code().isEmpty() ? "not-recorded" : age.code(), age.label(), age.removal(), lines));
    }

    private static void clothing(String code, String label, Removal removal, List<FigureLine> lines) {
        String figure = ClothingView.FIGURE;
        lines.add(FigureLine.part(figure, code, label, "more_than_outer_clothing_removed", removal.share(), ""));
        lines.add(FigureLine.part(figure, code, label, "removal_not_recorded", removal.missing(), "share of all"));
    }

    static List<FigureLine> residents(PopulationBase base) {
        List<FigureLine> lines = new ArrayList<>();
        lines.add(FigureLine.count(ResidentsView.FIGURE, "total", "All usual residents", "residents", base.total()));
        for (EthnicGroup group : EthnicGroup.values()) {
            if (group.hasResidents()) {
                lines.add(FigureLine.count(
                        ResidentsView.FIGURE, group.code(), group.censusLabel(), "residents", base.residents(group)));
            }
        }
        return lines;
    }

    static List<FigureLine> comparison(Comparison comparison, EthnicityBasis basis) {
        List<FigureLine> lines = new ArrayList<>();
        for (Comparison.Row row : comparison.rows()) {
            String code = row.area().code() == null ? "" : row.area().code().value();
            String name = ComparisonView.name(ENGLISH, row);
            String figure = ComparisonView.FIGURE;
            lines.add(FigureLine.part(
                    figure,
                    code,
                    name,
                    "months_supplied",
                    new candour.backend.areadata.measure.Proportion(row.supplied(), row.expected()),
                    ""));
            if (!row.isSupplied()) {
                lines.add(FigureLine.none(figure, code, name, "people", NOT_SUPPLIED));
                continue;
            }
            lines.add(FigureLine.count(figure, code, name, "people", row.people()));
            rate(figure, code, name, row.rate(), lines);
            outcomes(figure, code, name, row.outcomes(), lines);
            List<GroupFigures> groups = basis == EthnicityBasis.SELF_DEFINED ? row.selfDefined() : row.officerDefined();
            groups.stream()
                    .filter(g -> g.group().hasResidents())
                    .forEach(g -> ratio(figure, code, name + ", " + g.group().label(), g.disparity(), lines));
        }
        return lines;
    }
}
