package candour.backend.areadata.shown;

import candour.backend.areadata.measure.Rate;
import candour.backend.areadata.profile.Comparison;
import candour.backend.areadata.profile.EthnicityBasis;
import candour.backend.areadata.profile.GroupFigures;
import candour.backend.platform.chart.Bars;
import candour.backend.platform.chart.ChartText;
import candour.backend.platform.chart.Sentences;
import candour.backend.platform.text.Texts;
import candour.backend.platform.web.InWords;
import candour.backend.platform.web.component.FigureView;
import candour.backend.platform.web.component.Markup;
import candour.backend.platform.web.component.TableView;
import candour.backend.stopsearch.Labels;
import candour.shared.area.AreaKind;
import candour.shared.stopsearch.EthnicGroup;
import java.util.ArrayList;
import java.util.List;

/// Areas side by side in the same period. Rates of areas with different months are not drawn against each other.
public final class ComparisonView {
    static final String FIGURE = "comparison";

    private static final List<EthnicGroup> COMPARED =
            List.of(EthnicGroup.BLACK, EthnicGroup.ASIAN, EthnicGroup.MIXED, EthnicGroup.OTHER);

    private ComparisonView() {}

    public static FigureView of(Comparison comparison, FigureScope scope) {
        Texts t = scope.texts();
        List<Comparison.Row> rows = comparison.rows();
        boolean alike =
                rows.stream().mapToInt(Comparison.Row::supplied).distinct().count() == 1;
        List<Comparison.Row> rated =
                rows.stream().filter(r -> r.isSupplied() && r.rate() != null).toList();
        boolean drawn = alike && rated.size() > 1;
        String sentence = drawn
                ? sentence(t, rated)
                : alike ? t.say("areadata.comparison.little") : t.say("areadata.comparison.differ");
        String cases =
                t.say("areadata.comparison.cases", "period", comparison.period().label(t));
        ChartText text =
                new ChartText(t, "chart-" + FIGURE, sentence, t.say("areadata.comparison.drawn", "cases", cases));
        Markup drawing = drawn ? new Markup(Bars.html(text, bars(t, rated))) : Markup.NONE;
        return new FigureView(
                FIGURE,
                sentence,
                cases,
                drawing,
                table(comparison, scope),
                List.of(scope.table(FIGURE, t.say("areadata.comparison"))),
                scope.source(true),
                scope.citation(sentence, FIGURE));
    }

    private static List<Bars.Bar> bars(Texts t, List<Comparison.Row> rated) {
        List<Bars.Bar> bars = new ArrayList<>();
        for (Comparison.Row row : rated) {
            Rate rate = row.rate();
            if (rate != null) {
                bars.add(new Bars.Bar(name(t, row), rate.perThousand(), Shown.rate(t, rate), bars.isEmpty()));
            }
        }
        return bars;
    }

    private static String sentence(Texts t, List<Comparison.Row> rated) {
        Comparison.Row here = rated.getFirst();
        List<String> others = new ArrayList<>();
        for (Comparison.Row row : rated.subList(1, rated.size())) {
            others.add(t.say("areadata.comparison.other", "rate", Shown.rate(t, row.rate()), "area", name(t, row)));
        }
        return t.say(
                here.area().isOfficialLevel() ? "areadata.comparison.sentence" : "areadata.comparison.sentence.placed",
                "rate",
                Shown.rate(t, here.rate()),
                "area",
                name(t, here),
                "others",
                InWords.list(t.language(), others));
    }

    /// England and Wales is a sum over forces that supplied every month; its name says so.
    static String name(Texts t, Comparison.Row row) {
        if (row.area().kind() != AreaKind.COUNTRY) {
            return row.area().name();
        }
        int forces = row.forces().size();
        return t.say("areadata.comparison.forces", "area", row.area().name(), "n", forces);
    }

    static TableView table(Comparison comparison, FigureScope scope) {
        Texts t = scope.texts();
        List<TableView.Column> columns = new ArrayList<>(List.of(
                TableView.Column.words(t.say("areadata.col.area")),
                TableView.Column.numbers(t.say("areadata.col.supplied")),
                TableView.Column.numbers(t.say("areadata.col.people")),
                TableView.Column.numbers(t.say("areadata.col.rate")),
                TableView.Column.numbers(t.say("areadata.col.nothing"))));
        COMPARED.forEach(group ->
                columns.add(TableView.Column.numbers(t.say("areadata.ratioColumn", "group", Labels.group(t, group)))));
        List<TableView.Row> rows =
                comparison.rows().stream().map(row -> row(row, scope)).toList();
        return new TableView(
                "table-" + FIGURE,
                t.say(
                        "areadata.comparison.caption",
                        "period",
                        comparison.period().label(t)),
                columns,
                rows,
                t.say("areadata.comparison.note", "basis", scope.basis().label(t)));
    }

    private static TableView.Row row(Comparison.Row row, FigureScope scope) {
        Texts t = scope.texts();
        List<String> cells = new ArrayList<>();
        cells.add(name(t, row));
        cells.add(
                row.area().kind() == AreaKind.COUNTRY && row.forces().isEmpty()
                        ? t.say("areadata.comparison.noForce")
                        : t.say("areadata.of", "some", row.supplied(), "all", row.expected()));
        if (!row.isSupplied()) {
            for (int i = 0; i < 3 + COMPARED.size(); i++) {
                cells.add(t.say("platform.figure.notSupplied"));
            }
            return new TableView.Row(cells, link(row));
        }
        cells.add(Sentences.number(row.people()));
        cells.add(Shown.rateWithInterval(t, row.rate()));
        cells.add(Shown.share(t, row.outcomes().noFurtherAction()));
        List<GroupFigures> groups =
                scope.basis() == EthnicityBasis.SELF_DEFINED ? row.selfDefined() : row.officerDefined();
        for (EthnicGroup group : COMPARED) {
            cells.add(groups.stream()
                    .filter(g -> g.group() == group)
                    .findFirst()
                    .map(g -> Shown.disparity(t, g.disparity()))
                    .orElse(t.say("areadata.notByOfficers")));
        }
        return new TableView.Row(cells, link(row));
    }

    private static String link(Comparison.Row row) {
        return row.area().code() == null ? "" : "/areas/" + row.area().code();
    }
}
