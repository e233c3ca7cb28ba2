package candour.backend.areadata;

import candour.backend.areadata.measure.Rate;
import candour.backend.areadata.profile.Comparison;
import candour.backend.areadata.profile.EthnicityBasis;
import candour.backend.areadata.profile.GroupFigures;
import candour.backend.platform.chart.Bars;
import candour.backend.platform.chart.ChartText;
import candour.backend.platform.chart.Sentences;
import candour.backend.platform.web.component.FigureView;
import candour.backend.platform.web.component.Markup;
import candour.backend.platform.web.component.TableView;
import candour.shared.area.AreaKind;
import candour.shared.stopsearch.EthnicGroup;
import java.util.ArrayList;
import java.util.List;

/// Areas side by side in the same period. Rates of areas with different months are not drawn against each other.
final class ComparisonView {
    static final String FIGURE = "comparison";

    private static final List<EthnicGroup> COMPARED =
            List.of(EthnicGroup.BLACK, EthnicGroup.ASIAN, EthnicGroup.MIXED, EthnicGroup.OTHER);

    private ComparisonView() {}

    static FigureView of(Comparison comparison, FigureScope scope) {
        List<Comparison.Row> rows = comparison.rows();
        boolean alike =
                rows.stream().mapToInt(Comparison.Row::supplied).distinct().count() == 1;
        List<Comparison.Row> rated =
                rows.stream().filter(r -> r.isSupplied() && r.rate() != null).toList();
        boolean drawn = alike && rated.size() > 1;
        String sentence = drawn
                ? sentence(rated)
                : alike
                        ? "There is not enough here to compare rates"
                        : "Rates are not drawn together: the months supplied differ";
        String cases =
                "Searches of people per 1,000 residents, " + comparison.period().label();
        ChartText text = new ChartText("chart-" + FIGURE, sentence, cases + ".");
        Markup drawing = drawn ? new Markup(Bars.html(text, bars(rated))) : Markup.NONE;
        return new FigureView(
                FIGURE,
                sentence,
                cases,
                drawing,
                table(comparison, scope),
                List.of(scope.table(FIGURE, "Comparison with wider areas")),
                scope.source(true),
                scope.citation(sentence, FIGURE));
    }

    private static List<Bars.Bar> bars(List<Comparison.Row> rated) {
        List<Bars.Bar> bars = new ArrayList<>();
        for (Comparison.Row row : rated) {
            Rate rate = row.rate();
            if (rate != null) {
                bars.add(new Bars.Bar(name(row), rate.perThousand(), Shown.rate(rate), bars.isEmpty()));
            }
        }
        return bars;
    }

    private static String sentence(List<Comparison.Row> rated) {
        Comparison.Row here = rated.getFirst();
        List<String> others = new ArrayList<>();
        for (Comparison.Row row : rated.subList(1, rated.size())) {
            others.add(Shown.rate(row.rate()) + " in " + name(row));
        }
        return Shown.rate(here.rate()) + " searches per 1,000 residents in " + name(here) + ", compared with "
                + candour.backend.platform.web.InWords.list(others);
    }

    /// England and Wales is a sum over forces that supplied every month; its name says so.
    static String name(Comparison.Row row) {
        if (row.area().kind() != AreaKind.COUNTRY) {
            return row.area().name();
        }
        int forces = row.forces().size();
        return row.area().name() + (forces == 1 ? " (1 force)" : " (" + forces + " forces)");
    }

    static TableView table(Comparison comparison, FigureScope scope) {
        List<TableView.Column> columns = new ArrayList<>(List.of(
                TableView.Column.words("Area"),
                TableView.Column.numbers("Months supplied"),
                TableView.Column.numbers("Searches of people"),
                TableView.Column.numbers("Per 1,000 residents (95% interval)"),
                TableView.Column.numbers("Nothing further")));
        COMPARED.forEach(group -> columns.add(TableView.Column.numbers(group.label() + " : White")));
        List<TableView.Row> rows =
                comparison.rows().stream().map(row -> row(row, scope)).toList();
        return new TableView(
                "table-" + FIGURE,
                "The same figures for wider areas, " + comparison.period().label(),
                columns,
                rows,
                "Ratios are search rates as a multiple of that of White people, ethnicity "
                        + scope.basis().label()
                        + ", with 95% intervals. England and Wales counts only forces that supplied every month of the"
                        + " period.");
    }

    private static TableView.Row row(Comparison.Row row, FigureScope scope) {
        List<String> cells = new ArrayList<>();
        cells.add(name(row));
        cells.add(
                row.area().kind() == AreaKind.COUNTRY && row.forces().isEmpty()
                        ? "no force supplied all"
                        : row.supplied() + " of " + row.expected());
        if (!row.isSupplied()) {
            for (int i = 0; i < 3 + COMPARED.size(); i++) {
                cells.add("not supplied");
            }
            return new TableView.Row(cells, link(row));
        }
        cells.add(Sentences.number(row.people()));
        cells.add(Shown.rateWithInterval(row.rate()));
        cells.add(Shown.share(row.outcomes().noFurtherAction()));
        List<GroupFigures> groups =
                scope.basis() == EthnicityBasis.SELF_DEFINED ? row.selfDefined() : row.officerDefined();
        for (EthnicGroup group : COMPARED) {
            cells.add(groups.stream()
                    .filter(g -> g.group() == group)
                    .findFirst()
                    .map(g -> Shown.disparity(g.disparity()))
                    .orElse("not recorded by officers"));
        }
        return new TableView.Row(cells, link(row));
    }

    private static String link(Comparison.Row row) {
        return row.area().code() == null ? "" : "/areas/" + row.area().code();
    }
}
