package candour.backend.areadata;

import candour.backend.areadata.measure.Proportion;
import candour.backend.areadata.profile.PopulationBase;
import candour.backend.platform.chart.Bars;
import candour.backend.platform.chart.ChartText;
import candour.backend.platform.chart.Sentences;
import candour.backend.platform.web.component.Download;
import candour.backend.platform.web.component.FigureView;
import candour.backend.platform.web.component.Markup;
import candour.backend.platform.web.component.SourceLine;
import candour.backend.platform.web.component.TableView;
import candour.shared.stopsearch.EthnicGroup;
import java.util.Arrays;
import java.util.List;

/// Who lives here, by the census.
final class ResidentsView {
    static final String FIGURE = "residents";

    private ResidentsView() {}

    static FigureView of(PopulationBase residents, FigureScope scope) {
        String sentence = Sentences.number(residents.total()) + " people live in "
                + scope.subject().name();
        String cases = "Usual residents on census day, 21 March 2021, " + residents.label();
        ChartText text = new ChartText("chart-" + FIGURE, sentence, "Residents by ethnic group. " + cases + ".");
        List<EthnicGroup> groups = Arrays.stream(EthnicGroup.values())
                .filter(EthnicGroup::hasResidents)
                .toList();
        List<Bars.Bar> bars = groups.stream()
                .map(g ->
                        new Bars.Bar(g.label(), residents.residents(g), Shown.countAndShare(part(residents, g)), false))
                .toList();
        List<TableView.Row> rows = groups.stream()
                .map(g -> TableView.Row.of(
                        g.censusLabel(), Sentences.number(residents.residents(g)), Shown.share(part(residents, g))))
                .toList();
        TableView table = TableView.of(
                "table-" + FIGURE,
                "Residents by ethnic group, " + scope.subject().name() + ", Census 2021",
                List.of(
                        TableView.Column.words("Ethnic group"),
                        TableView.Column.numbers("Residents"),
                        TableView.Column.numbers("Share")),
                rows);
        return new FigureView(
                FIGURE,
                sentence,
                cases,
                new Markup(Bars.html(text, bars)),
                table,
                List.of(
                        scope.table(FIGURE, "Residents by ethnic group"),
                        new Download("residents of " + scope.subject().name(), "/api/v1" + scope.path(), "JSON")),
                source(residents),
                scope.citation(sentence, FIGURE));
    }

    static SourceLine source(PopulationBase residents) {
        return new SourceLine(
                "Office for National Statistics, " + residents.label(),
                "Census day, 21 March 2021",
                "Licensed under the Open Government Licence v3.0.");
    }

    private static Proportion part(PopulationBase residents, EthnicGroup group) {
        long part = residents.residents(group);
        return new Proportion(part, Math.max(part, residents.total()));
    }
}
