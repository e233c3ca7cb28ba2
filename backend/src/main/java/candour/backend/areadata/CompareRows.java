package candour.backend.areadata;

import candour.backend.areadata.profile.AreaFigures;
import candour.backend.areadata.profile.AreaProfile;
import candour.backend.areadata.profile.EthnicityBasis;
import candour.backend.areadata.profile.GroupFigures;
import candour.backend.areadata.profile.PopulationBase;
import candour.backend.platform.chart.Sentences;
import candour.backend.platform.web.component.TableView;
import candour.shared.stopsearch.EthnicGroup;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// The rows of the table that puts areas side by side: one row a measure, one column an area.
final class CompareRows {
    private CompareRows() {}

    static List<TableView.Row> of(List<AreaProfile> profiles, EthnicityBasis basis, List<EthnicGroup> groups) {
        List<TableView.Row> rows = new ArrayList<>();
        rows.add(row(
                "Months supplied",
                profiles,
                p -> p.completeness().supplied() + " of " + p.completeness().expected()));
        rows.add(row("Residents", profiles, CompareRows::residents));
        rows.add(figures("Searches", profiles, f -> Sentences.number(f.totals().searches())));
        rows.add(figures(
                "Searches of people", profiles, f -> Sentences.number(f.totals().people())));
        rows.add(figures("Per 1,000 residents", profiles, f -> Shown.rateWithInterval(f.rate())));
        rows.add(figures(
                "Nothing further done",
                profiles,
                f -> Shown.share(f.outcomeRates().noFurtherAction())));
        rows.add(figures("Arrest", profiles, f -> Shown.share(f.outcomeRates().arrest())));
        rows.add(figures(
                "Outcome linked to what was searched for",
                profiles,
                f -> OutcomesView.find(f.outcomeRates().find())));
        rows.add(figures(
                "Ethnicity not stated",
                profiles,
                f -> Shown.share(f.selfDefined().notStated())));
        for (EthnicGroup group : groups) {
            rows.add(figures(group.label() + " : White", profiles, f -> f.ethnicity(basis).groups().stream()
                    .filter(g -> g.group() == group)
                    .map(GroupFigures::disparity)
                    .map(Shown::disparity)
                    .findFirst()
                    .orElse("not recorded by officers")));
        }
        return rows;
    }

    private static String residents(AreaProfile profile) {
        PopulationBase base = profile.residents();
        return base == null ? "not known" : Sentences.number(base.total());
    }

    private static TableView.Row figures(String label, List<AreaProfile> profiles, Function<AreaFigures, String> cell) {
        return row(label, profiles, p -> p instanceof AreaFigures found ? cell.apply(found) : "not supplied");
    }

    private static TableView.Row row(String label, List<AreaProfile> profiles, Function<AreaProfile, String> cell) {
        List<String> cells = new ArrayList<>(List.of(label));
        profiles.forEach(p -> cells.add(cell.apply(p)));
        return new TableView.Row(cells, "");
    }
}
