package candour.backend.areadata.shown;

import candour.backend.areadata.profile.AreaFigures;
import candour.backend.areadata.profile.MonthCount;
import candour.backend.platform.chart.ChartText;
import candour.backend.platform.chart.MonthBars;
import candour.backend.platform.chart.Sentences;
import candour.backend.platform.text.Texts;
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
public final class TrendView {
    static final String FIGURE = "months";

    private TrendView() {}

    public static FigureView of(AreaFigures figures, FigureScope scope) {
        Texts t = scope.texts();
        String sentence = sentence(t, figures.byMonth());
        String cases = t.say(
                "areadata.trend.cases",
                "searches",
                Sentences.searches(t, figures.totals().searches()),
                "months",
                scope.months());
        ChartText text = new ChartText(t, "chart-" + FIGURE, sentence, scope.drawn(t.say("areadata.trend"), cases));
        Markup drawing = figures.byMonth().isEmpty()
                ? Markup.NONE
                : new Markup(MonthBars.svg(
                        text, figures.byMonth().stream().map(TrendView::bar).toList()));
        return new FigureView(
                FIGURE,
                sentence,
                cases,
                drawing,
                table(t, figures),
                scope.downloads(FIGURE, t.say("areadata.trend")),
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
    static String sentence(Texts t, List<MonthCount> months) {
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
                    t,
                    t.say("areadata.trend.year", "year", String.valueOf(whole.getLast())),
                    total(years.getOrDefault(whole.getFirst(), List.of())),
                    total(years.getOrDefault(whole.getLast(), List.of())),
                    String.valueOf(whole.getFirst()));
        }
        long total = total(counted);
        if (total == 0) {
            return t.say("areadata.trend.none");
        }
        MonthCount.Counted most = counted.stream()
                .max(Comparator.comparingLong(MonthCount.Counted::searches))
                .orElseThrow();
        String month = Sentences.month(t, most.month());
        return counted.size() == 1
                ? t.say("areadata.trend.one", "n", total, "month", month)
                : t.say("areadata.trend.most", "n", total, "month", month, "most", most.searches());
    }

    private static long total(List<MonthCount.Counted> months) {
        return months.stream().mapToLong(MonthCount.Counted::searches).sum();
    }

    private static TableView table(Texts t, AreaFigures figures) {
        List<TableView.Row> rows = new ArrayList<>();
        for (MonthCount month : figures.byMonth().reversed()) {
            rows.add(
                    switch (month) {
                        case MonthCount.Counted m ->
                            TableView.Row.of(
                                    Sentences.month(t, m.month()),
                                    Sentences.number(m.searches()),
                                    Sentences.number(m.people()),
                                    t.say(m.revised() ? "platform.complete.revised" : "platform.complete.supplied"));
                        case MonthCount.NotSupplied m ->
                            TableView.Row.of(
                                    Sentences.month(t, m.month()), "–", "–", t.say("platform.figure.notSupplied"));
                    });
        }
        return TableView.of(
                "table-" + FIGURE,
                t.say("areadata.trend.of", "area", figures.area().name()),
                List.of(
                        TableView.Column.words(t.say("areadata.col.month")),
                                TableView.Column.numbers(t.say("areadata.col.searches")),
                        TableView.Column.numbers(t.say("areadata.col.ofPeople")),
                                TableView.Column.words(t.say("areadata.col.record"))),
                rows);
    }
}
