package candour.backend.representation.reach;

import candour.backend.areadata.measure.Interval;
import candour.backend.areadata.measure.Proportion;
import candour.backend.platform.chart.ChartText;
import candour.backend.platform.chart.ShareDots;
import candour.backend.platform.text.Texts;
import candour.backend.platform.web.component.FigureView;
import candour.backend.platform.web.component.Markup;
import candour.backend.platform.web.component.SourceLine;
import candour.backend.platform.web.component.TableView;
import candour.backend.representation.Characteristic;
import candour.backend.representation.measure.Fit;
import candour.backend.representation.measure.MeasuredGroup;
import candour.backend.representation.measure.Measuring;
import candour.backend.representation.measure.Standing;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Shares with their intervals beside both benchmarks: drawn, and as a table with everything that was worked out.
final class PictureFigure {
    private static final String FIGURE = "shares";

    private PictureFigure() {}

    /// @param sentence what it shows
    static FigureView of(Picture picture, String sentence, Texts t) {
        ReachQuery query = picture.query();
        String cases = t.say(
                "reach.figure.cases",
                "people",
                ReachWords.people(query.occasion(), t),
                "n",
                picture.known(),
                "place",
                query.area().name(),
                "period",
                ReachWords.period(query.quarter(), query.year(), t));
        ChartText text = new ChartText(t, "chart-" + FIGURE, sentence, t.say("reach.figure.drawn", "cases", cases));
        return new FigureView(
                FIGURE,
                sentence,
                cases,
                picture.known() == 0 ? Markup.NONE : new Markup(drawing(picture, text, t)),
                table(picture, cases, t),
                List.of(),
                source(picture, t),
                t.say("reach.figure.inside"));
    }

    private static String drawing(Picture picture, ChartText text, Texts t) {
        Characteristic characteristic = picture.query().characteristic();
        List<ShareDots.Row> rows = new ArrayList<>();
        for (String category : characteristic.categories()) {
            Proportion share = new Proportion(picture.people().of(characteristic, category), picture.known());
            Interval interval = share.interval().orElseThrow();
            rows.add(new ShareDots.Row(
                    ReachWords.category(characteristic, category, t),
                    ReachWords.percent(ReachWords.share(share)),
                    100 * ReachWords.share(share),
                    100 * interval.low(),
                    100 * interval.high(),
                    picture.comparisons().stream()
                            .map(one -> 100 * ReachWords.share(one.benchmark().share(category)))
                            .toList(),
                    picture.flags().stream()
                            .anyMatch(flag -> flag.group().code().equals(category))));
        }
        List<String> marks = picture.comparisons().stream()
                .map(one -> ReachWords.beside(one.benchmark().kind(), t))
                .toList();
        return ShareDots.html(
                text,
                rows,
                t.say(
                        "reach.figure.own",
                        "people",
                        ReachWords.people(picture.query().occasion(), t)),
                marks);
    }

    private static TableView table(Picture picture, String cases, Texts t) {
        List<TableView.Column> columns = new ArrayList<>(List.of(
                TableView.Column.words(t.say("reach.col.group")),
                TableView.Column.words(t.say("reach.col.beside")),
                TableView.Column.numbers(t.say("reach.col.people")),
                TableView.Column.numbers(t.say("reach.col.share")),
                TableView.Column.numbers(t.say("reach.col.benchmark")),
                TableView.Column.numbers(t.say("reach.col.gap")),
                TableView.Column.numbers(t.say("reach.col.ratio")),
                TableView.Column.numbers(t.say("reach.col.interval")),
                TableView.Column.numbers(t.say("reach.col.bounds")),
                TableView.Column.numbers(t.say("reach.col.p")),
                TableView.Column.words(t.say("reach.col.verdict")),
                TableView.Column.numbers(t.say("reach.col.needed"))));
        List<TableView.Row> rows = new ArrayList<>();
        for (Picture.Comparison comparison : picture.comparisons()) {
            for (MeasuredGroup group : comparison.now().groups()) {
                rows.add(new TableView.Row(cells(group, comparison, picture, t), ""));
            }
        }
        return new TableView("table-" + FIGURE, cases, columns, rows, note(picture, t));
    }

    private static List<String> cells(MeasuredGroup group, Picture.Comparison comparison, Picture picture, Texts t) {
        MeasuredGroup.Compared compared = group.compared();
        String none = t.say("reach.none");
        List<String> cells = new ArrayList<>(List.of(
                ReachWords.category(picture.query().characteristic(), group.code(), t),
                ReachWords.beside(comparison.benchmark().kind(), t),
                String.valueOf(group.share().part()),
                ReachWords.percent(ReachWords.share(group.share())),
                ReachWords.percent(ReachWords.share(group.benchmark()))));
        if (compared == null) {
            cells.addAll(List.of(none, none, none, none));
        } else {
            cells.add(String.format(java.util.Locale.UK, "%+.1f", compared.gap()));
            cells.add(ReachWords.ratio(compared.ratio()));
            cells.add(ReachWords.interval(compared.interval(), t));
            cells.add(ReachWords.interval(
                    new Interval(compared.bounds().none(), compared.bounds().all()), t));
        }
        cells.add(ReachWords.chance(group.adjustedP(), t));
        cells.add(RepresentationPages.verdict(group.standing()).label(t));
        Long needed = group.standing() == Standing.CANNOT_TELL_YET ? group.toTell() : group.stillNeeded();
        cells.add(
                needed == null
                        ? none
                        : group.standing() == Standing.CANNOT_TELL_YET
                                ? t.say("reach.col.toTell", "n", needed)
                                : String.valueOf(needed));
        return cells;
    }

    /// How alike the mixes are as a whole, and how the figures were worked out.
    private static String note(Picture picture, Texts t) {
        String whole = picture.comparisons().stream()
                .map(comparison -> {
                    Fit fit = Measuring.fit(comparison.counted());
                    return t.say(
                            "reach.note.whole",
                            "beside",
                            ReachWords.besideWithin(comparison.benchmark().kind(), t),
                            "similarity",
                            ReachWords.ratio(comparison.now().similarity()),
                            "p",
                            ReachWords.chance(fit.p(), t),
                            "method",
                            t.say("reach.fit." + fit.method().name().toLowerCase(java.util.Locale.ROOT)));
                })
                .collect(Collectors.joining(" "));
        return (whole + " " + t.say("reach.note.method")).strip();
    }

    private static SourceLine source(Picture picture, Texts t) {
        String sources = picture.comparisons().stream()
                .map(one -> one.benchmark().source() + " (" + one.benchmark().dated() + ")")
                .collect(Collectors.joining("; "));
        return new SourceLine(
                t.say("reach.source", "benchmarks", sources.isEmpty() ? t.say("reach.none") : sources),
                ReachWords.period(picture.query().quarter(), picture.query().year(), t),
                t.say("reach.source.licence"));
    }
}
