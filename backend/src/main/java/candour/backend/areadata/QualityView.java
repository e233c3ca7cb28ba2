package candour.backend.areadata;

import candour.backend.areadata.measure.Proportion;
import candour.backend.areadata.profile.AreaFigures;
import candour.backend.platform.chart.Bars;
import candour.backend.platform.chart.ChartText;
import candour.backend.platform.chart.Sentences;
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

    static TableView table(String force, List<Year> years) {
        List<TableView.Row> rows = years.stream().map(QualityView::row).toList();
        return new TableView(
                "table-quality",
                "How often each field is filled in, " + force,
                List.of(
                        TableView.Column.words("Year"),
                        TableView.Column.numbers("Searches of people"),
                        TableView.Column.numbers("Ethnicity self-defined"),
                        TableView.Column.numbers("Not stated"),
                        TableView.Column.numbers("Self-defined left blank"),
                        TableView.Column.numbers("Officer-defined left blank"),
                        TableView.Column.numbers("Outcome left blank"),
                        TableView.Column.numbers("Without map point")),
                rows,
                "\"Not stated\" is the person's answer or the record that none was given; blank is neither. Shares of"
                        + " searches of people, the last of all searches.");
    }

    private static TableView.Row row(Year year) {
        AreaFigures figures = year.figures();
        return TableView.Row.of(
                year.label()
                        + (figures.completeness().isWhole()
                                ? ""
                                : " (" + figures.completeness().supplied() + " of "
                                        + figures.completeness().expected() + " months)"),
                Sentences.number(figures.totals().people()),
                Shown.share(year.selfDefined()),
                Shown.share(figures.selfDefined().notStated()),
                Shown.share(figures.selfDefined().notRecorded()),
                Shown.share(figures.officerDefined().notRecorded()),
                Shown.share(figures.outcomeRates().notRecorded()),
                Shown.share(figures.totals().unlocated()));
    }

    /// The newest year beside the oldest.
    static ForcePage.Trend trend(List<Year> years) {
        if (years.isEmpty()) {
            return new ForcePage.Trend("", Markup.NONE);
        }
        Year newest = years.getFirst();
        Year oldest = years.getLast();
        String sentence = years.size() == 1
                ? "People's own account of their ethnicity was recorded in " + Shown.ofSearches(newest.selfDefined())
                        + " in " + newest.label()
                : "People's own account of their ethnicity was recorded in " + Shown.ofSearches(newest.selfDefined())
                        + " in " + newest.label() + ", compared with " + Shown.share(oldest.selfDefined()) + " in "
                        + oldest.label();
        List<Bars.Bar> bars = years.stream()
                .map(y -> new Bars.Bar(
                        y.label(), y.selfDefined().percent().orElse(0), Shown.share(y.selfDefined()), y == newest))
                .toList();
        ChartText text = new ChartText(
                "chart-quality", sentence, "Share of searches of people with self-defined ethnicity, by year.");
        return new ForcePage.Trend(sentence, new Markup(Bars.html(text, bars, 100)));
    }
}
