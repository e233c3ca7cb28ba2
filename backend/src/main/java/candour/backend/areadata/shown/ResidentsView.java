package candour.backend.areadata.shown;

import candour.backend.areadata.measure.Proportion;
import candour.backend.areadata.profile.Completeness;
import candour.backend.areadata.profile.PopulationBase;
import candour.backend.platform.chart.Bars;
import candour.backend.platform.chart.ChartText;
import candour.backend.platform.chart.Sentences;
import candour.backend.platform.text.Texts;
import candour.backend.platform.web.component.Download;
import candour.backend.platform.web.component.FigureView;
import candour.backend.platform.web.component.Markup;
import candour.backend.platform.web.component.SourceLine;
import candour.backend.platform.web.component.TableView;
import candour.backend.stopsearch.Labels;
import candour.shared.stopsearch.EthnicGroup;
import java.util.Arrays;
import java.util.List;

/// Who lives here, by the census.
public final class ResidentsView {
    static final String FIGURE = "residents";

    private ResidentsView() {}

    public static FigureView of(PopulationBase residents, FigureScope scope) {
        Texts t = scope.texts();
        String sentence = sentence(residents, scope);
        String cases = t.say("areadata.residents.cases", "table", residents.label(t));
        ChartText text =
                new ChartText(t, "chart-" + FIGURE, sentence, scope.drawn(t.say("areadata.residents.by"), cases));
        List<EthnicGroup> groups = Arrays.stream(EthnicGroup.values())
                .filter(EthnicGroup::hasResidents)
                .toList();
        List<Bars.Bar> bars = groups.stream()
                .map(g -> new Bars.Bar(
                        Labels.group(t, g), residents.residents(g), Shown.countAndShare(t, part(residents, g)), false))
                .toList();
        return new FigureView(
                FIGURE,
                sentence,
                cases,
                new Markup(Bars.html(text, bars)),
                table(residents, groups, scope),
                downloads(scope),
                source(t, residents),
                scope.citation(sentence, FIGURE));
    }

    /// A sum of forces counts the residents of their areas alone, and says so.
    private static String sentence(PopulationBase residents, FigureScope scope) {
        Texts t = scope.texts();
        Completeness.Counted sum = scope.completeness().counted();
        return sum == null || sum.forces() == 0
                ? t.say(
                        "areadata.residents",
                        "n",
                        residents.total(),
                        "area",
                        scope.subject().name())
                : t.say("areadata.residents.counted", "n", sum.forces(), "people", residents.total());
    }

    private static TableView table(PopulationBase residents, List<EthnicGroup> groups, FigureScope scope) {
        Texts t = scope.texts();
        List<TableView.Row> rows = groups.stream()
                .map(g -> TableView.Row.of(
                        Labels.census(t, g),
                        Sentences.number(residents.residents(g)),
                        Shown.share(t, part(residents, g))))
                .toList();
        return TableView.of(
                "table-" + FIGURE,
                t.say("areadata.residents.caption", "area", scope.areaName()),
                List.of(
                        TableView.Column.words(t.say("areadata.col.group")),
                        TableView.Column.numbers(t.say("areadata.col.residents")),
                        TableView.Column.numbers(t.say("areadata.col.share"))),
                rows);
    }

    private static List<Download> downloads(FigureScope scope) {
        Texts t = scope.texts();
        String label = t.say("areadata.residents.of", "area", scope.areaName());
        return List.of(
                scope.table(FIGURE, t.say("areadata.residents.by")),
                new Download(label, "/api/v1" + scope.path(), "JSON"));
    }

    public static SourceLine source(Texts t, PopulationBase residents) {
        return new SourceLine(
                t.say("areadata.residents.source", "table", residents.label(t)),
                t.say("areadata.residents.day"),
                t.say("areadata.residents.licence"));
    }

    private static Proportion part(PopulationBase residents, EthnicGroup group) {
        long part = residents.residents(group);
        return new Proportion(part, Math.max(part, residents.total()));
    }
}
