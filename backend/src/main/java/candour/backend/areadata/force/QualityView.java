package candour.backend.areadata.force;

import candour.backend.areadata.measure.Proportion;
import candour.backend.areadata.profile.AreaFigures;
import candour.backend.areadata.shown.Shown;
import candour.backend.platform.chart.Bars;
import candour.backend.platform.chart.ChartText;
import candour.backend.platform.chart.Sentences;
import candour.backend.platform.text.Texts;
import candour.backend.platform.web.component.Markup;
import candour.backend.platform.web.component.TableView;
import java.util.List;

/// How good a force's records are, by year: self-defined ethnicity stated, not stated, left blank, and other fields.
/// Source of the demand: APCC Equality Framework, theme 2.1.
final class QualityView {
    private QualityView() {}

    /// One year of records.
    record Year(String label, AreaFigures figures) {
        Proportion selfDefined() {
            long known = figures.totals().people()
                    - figures.selfDefined().notStated().part()
                    - figures.selfDefined().notRecorded().part();
            return new Proportion(Math.max(0, known), figures.totals().people());
        }
    }

    private static final int MONTHS = 12;

    static TableView table(Texts t, String force, List<Year> years) {
        List<TableView.Row> rows = years.stream().map(year -> row(t, year)).toList();
        return new TableView(
                "table-quality",
                t.say("areadata.quality.caption", "force", force),
                List.of(
                        TableView.Column.words(t.say("areadata.col.year")),
                        TableView.Column.numbers(t.say("areadata.col.people")),
                        TableView.Column.numbers(t.say("areadata.col.selfDefined")),
                        TableView.Column.numbers(t.say("areadata.col.notStated")),
                        TableView.Column.numbers(t.say("areadata.col.selfBlank")),
                        TableView.Column.numbers(t.say("areadata.col.officerBlank")),
                        TableView.Column.numbers(t.say("areadata.col.outcomeBlank")),
                        TableView.Column.numbers(t.say("areadata.col.noPoint"))),
                rows,
                t.say("areadata.quality.note"));
    }

    private static TableView.Row row(Texts t, Year year) {
        AreaFigures figures = year.figures();
        return TableView.Row.of(
                figures.completeness().supplied() == MONTHS
                        ? year.label()
                        : t.say(
                                "areadata.quality.year",
                                "year",
                                year.label(),
                                "some",
                                figures.completeness().supplied(),
                                "all",
                                MONTHS),
                Sentences.number(figures.totals().people()),
                Shown.share(t, year.selfDefined()),
                Shown.share(t, figures.selfDefined().notStated()),
                Shown.share(t, figures.selfDefined().notRecorded()),
                Shown.share(t, figures.officerDefined().notRecorded()),
                Shown.share(t, figures.outcomeRates().notRecorded()),
                Shown.share(t, figures.totals().unlocated()));
    }

    /// The newest year beside the oldest.
    static ForcePage.Trend trend(Texts t, List<Year> years) {
        if (years.isEmpty()) {
            return new ForcePage.Trend("", Markup.NONE);
        }
        Year newest = years.getFirst();
        Year oldest = years.getLast();
        String sentence = years.size() == 1
                ? t.say(
                        "areadata.quality.one",
                        "share",
                        Shown.ofSearches(t, newest.selfDefined()),
                        "year",
                        newest.label())
                : t.say(
                        "areadata.quality.two",
                        "share",
                        Shown.ofSearches(t, newest.selfDefined()),
                        "year",
                        newest.label(),
                        "before",
                        Shown.share(t, oldest.selfDefined()),
                        "since",
                        oldest.label());
        List<Bars.Bar> bars = years.stream()
                .map(y -> new Bars.Bar(
                        y.label(), y.selfDefined().percent().orElse(0), Shown.share(t, y.selfDefined()), y == newest))
                .toList();
        ChartText text = new ChartText(t, "chart-quality", sentence, t.say("areadata.quality.drawn"));
        return new ForcePage.Trend(sentence, new Markup(Bars.html(text, bars, 100)));
    }
}
