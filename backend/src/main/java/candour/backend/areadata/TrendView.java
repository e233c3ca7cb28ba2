package candour.backend.areadata;

import candour.backend.areadata.profile.AreaFigures;
import candour.backend.areadata.profile.MonthCount;
import candour.backend.platform.chart.ChartText;
import candour.backend.platform.chart.MonthBars;
import candour.backend.platform.chart.Sentences;
import candour.backend.platform.web.component.FigureView;
import candour.backend.platform.web.component.Markup;
import candour.backend.platform.web.component.TableView;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Searches by month.
final class TrendView {
    static final String FIGURE = "months";

    private TrendView() {}

    static FigureView of(AreaFigures figures, FigureScope scope) {
        String sentence = sentence(figures.byMonth());
        String cases = Sentences.searches(figures.totals().searches()) + ", " + scope.months();
        ChartText text = new ChartText("chart-" + FIGURE, sentence, "Searches by month. " + cases + ".");
        Markup drawing = figures.byMonth().isEmpty()
                ? Markup.NONE
                : new Markup(MonthBars.svg(
                        text, figures.byMonth().stream().map(TrendView::bar).toList()));
        return new FigureView(
                FIGURE,
                sentence,
                cases,
                drawing,
                table(figures),
                scope.downloads(FIGURE, "Searches by month"),
                scope.source(false),
                scope.citation(sentence, FIGURE));
    }

    private static MonthBars.Month bar(MonthCount month) {
        return switch (month) {
            case MonthCount.Counted counted ->
                new MonthBars.Month(
                        counted.month(),
                        counted.searches(),
                        counted.revised() ? MonthBars.State.REVISED : MonthBars.State.SUPPLIED);
            case MonthCount.NotSupplied missing ->
                new MonthBars.Month(missing.month(), 0, MonthBars.State.NOT_SUPPLIED);
        };
    }

    /// Compares the first with the last calendar year that was supplied in full; else names the busiest month.
    static String sentence(List<MonthCount> months) {
        List<MonthCount.Counted> counted = months.stream()
                .filter(MonthCount.Counted.class::isInstance)
                .map(MonthCount.Counted.class::cast)
                .toList();
        Map<Integer, List<MonthCount.Counted>> years = counted.stream()
                .collect(Collectors.groupingBy(m -> m.month().getYear(), TreeMap::new, Collectors.toList()));
        List<Integer> whole = years.keySet().stream()
                .filter(y -> years.getOrDefault(y, List.of()).size() == 12)
                .toList();
        if (whole.size() > 1) {
            return Sentences.change(
                    "Searches in " + whole.getLast(),
                    total(years.getOrDefault(whole.getFirst(), List.of())),
                    total(years.getOrDefault(whole.getLast(), List.of())),
                    String.valueOf(whole.getFirst()));
        }
        long total = total(counted);
        if (total == 0) {
            return "No searches were recorded in the months supplied";
        }
        MonthCount.Counted most = counted.stream()
                .max(Comparator.comparingLong(MonthCount.Counted::searches))
                .orElseThrow();
        if (counted.size() == 1) {
            return "There " + (total == 1 ? "was " : "were ") + Sentences.searches(total) + " in "
                    + Sentences.month(most.month());
        }
        return "There " + (total == 1 ? "was " : "were ") + Sentences.searches(total) + ", most in "
                + Sentences.month(most.month()) + " (" + Sentences.number(most.searches()) + ")";
    }

    private static long total(List<MonthCount.Counted> months) {
        return months.stream().mapToLong(MonthCount.Counted::searches).sum();
    }

    private static TableView table(AreaFigures figures) {
        List<TableView.Row> rows = new ArrayList<>();
        for (MonthCount month : figures.byMonth().reversed()) {
            rows.add(
                    switch (month) {
                        case MonthCount.Counted m ->
                            TableView.Row.of(
                                    Sentences.month(m.month()),
                                    Sentences.number(m.searches()),
                                    Sentences.number(m.people()),
                                    m.revised() ? "revised" : "supplied");
                        case MonthCount.NotSupplied m ->
                            TableView.Row.of(Sentences.month(m.month()), "–", "–", "not supplied");
                    });
        }
        return TableView.of(
                "table-" + FIGURE,
                "Searches by month, " + figures.area().name(),
                List.of(
                        TableView.Column.words("Month"), TableView.Column.numbers("Searches"),
                        TableView.Column.numbers("Of people"), TableView.Column.words("Record")),
                rows);
    }
}
