package candour.backend.areadata.compare;

import candour.backend.areadata.profile.AreaFigures;
import candour.backend.areadata.profile.AreaProfile;
import candour.backend.areadata.profile.Completeness;
import candour.backend.areadata.profile.EthnicityBasis;
import candour.backend.areadata.profile.GroupFigures;
import candour.backend.areadata.profile.PopulationBase;
import candour.backend.areadata.shown.OutcomesView;
import candour.backend.areadata.shown.Shown;
import candour.backend.platform.chart.Sentences;
import candour.backend.platform.text.Texts;
import candour.backend.platform.web.component.TableView;
import candour.backend.stopsearch.Labels;
import candour.shared.stopsearch.EthnicGroup;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// The rows of the table that puts areas side by side: one row a measure, one column an area.
final class CompareRows {
    private CompareRows() {}

    static List<TableView.Row> of(Texts t, List<AreaProfile> profiles, EthnicityBasis basis, List<EthnicGroup> groups) {
        List<TableView.Row> rows = new ArrayList<>();
        rows.add(row(t.say("areadata.col.supplied"), profiles, p -> supplied(t, p.completeness())));
        rows.add(row(t.say("areadata.col.residents"), profiles, p -> residents(t, p)));
        rows.add(figures(
                t,
                t.say("areadata.col.searches"),
                profiles,
                f -> Sentences.number(f.totals().searches())));
        rows.add(figures(
                t,
                t.say("areadata.col.people"),
                profiles,
                f -> Sentences.number(f.totals().people())));
        rows.add(figures(t, t.say("areadata.col.perThousand"), profiles, f -> Shown.rateWithInterval(t, f.rate())));
        rows.add(figures(
                t,
                t.say("areadata.compare.nothing"),
                profiles,
                f -> Shown.share(t, f.outcomeRates().noFurtherAction())));
        rows.add(figures(
                t,
                t.say("areadata.col.arrest"),
                profiles,
                f -> Shown.share(t, f.outcomeRates().arrest())));
        rows.add(figures(
                t,
                t.say("areadata.col.linked"),
                profiles,
                f -> OutcomesView.find(t, f.outcomeRates().find())));
        rows.add(figures(
                t,
                t.say("areadata.compare.notStated"),
                profiles,
                f -> Shown.share(t, f.selfDefined().notStated())));
        groups.forEach(group -> rows.add(ratios(t, group, profiles, basis)));
        return rows;
    }

    private static String supplied(Texts t, Completeness months) {
        return t.say("areadata.of", "some", months.supplied(), "all", months.expected());
    }

    private static TableView.Row ratios(Texts t, EthnicGroup group, List<AreaProfile> profiles, EthnicityBasis basis) {
        return figures(
                t,
                t.say("areadata.ratioColumn", "group", Labels.group(t, group)),
                profiles,
                f -> f.ethnicity(basis).groups().stream()
                        .filter(g -> g.group() == group)
                        .map(GroupFigures::disparity)
                        .map(disparity -> Shown.disparity(t, disparity))
                        .findFirst()
                        .orElse(t.say("areadata.notByOfficers")));
    }

    private static String residents(Texts t, AreaProfile profile) {
        PopulationBase base = profile.residents();
        return base == null ? t.say("areadata.notKnown") : Sentences.number(base.total());
    }

    private static TableView.Row figures(
            Texts t, String label, List<AreaProfile> profiles, Function<AreaFigures, String> cell) {
        return row(
                label,
                profiles,
                p -> p instanceof AreaFigures found ? cell.apply(found) : t.say("platform.figure.notSupplied"));
    }

    private static TableView.Row row(String label, List<AreaProfile> profiles, Function<AreaProfile, String> cell) {
        List<String> cells = new ArrayList<>(List.of(label));
        profiles.forEach(p -> cells.add(cell.apply(p)));
        return new TableView.Row(cells, "");
    }
}
