package candour.backend.areadata;

import candour.backend.areadata.profile.AreaFigures;
import candour.backend.areadata.profile.ClothingFigures.AgeRemoval;
import candour.backend.areadata.profile.ClothingFigures.Removal;
import candour.backend.platform.chart.Sentences;
import candour.backend.platform.web.component.FigureView;
import candour.backend.platform.web.component.Markup;
import candour.backend.platform.web.component.TableView;
import java.util.List;

/// Removal of more than outer clothing. Searches of this kind are few and say much about single people, children above
/// all: they are shown for whole force areas and a year or more, fewer than 10 as such, others to the nearest 5.
/// Source of the threshold: ONS Longitudinal Study disclosure control; of the rounding: NHS Digital small numbers.
final class ClothingView {
    static final String FIGURE = "clothing";

    private static final long FEWEST = 10;
    private static final int LEAST_MONTHS = 12;

    private ClothingView() {}

    /// Whether the area is wide enough and the period long enough.
    static boolean isShown(AreaFigures figures) {
        return figures.area().isOfficialLevel() && figures.completeness().expected() >= LEAST_MONTHS;
    }

    static FigureView of(AreaFigures figures, FigureScope scope) {
        Removal all = figures.clothing().all();
        String sentence = all.removed() + all.notRemoved() == 0
                ? "Whether more than outer clothing was removed is not recorded here"
                : "More than outer clothing was removed in " + count(all.removed()) + " searches";
        String cases = "Recorded for " + Shown.share(all.complete()) + " of searches of people, " + scope.months();
        return new FigureView(
                FIGURE,
                sentence,
                cases,
                Markup.NONE,
                table(figures, scope),
                scope.downloads(FIGURE, "Removal of more than outer clothing"),
                scope.source(false),
                scope.citation(sentence, FIGURE));
    }

    /// "fewer than 10", or to the nearest 5 with "about".
    static String count(long removed) {
        return removed == 0 ? "no" : removed < FEWEST ? "fewer than 10" : "about " + Sentences.number(rounded(removed));
    }

    /// To the nearest 5.
    static long rounded(long removed) {
        return (removed + 2) / 5 * 5;
    }

    static boolean isFew(long removed) {
        return removed > 0 && removed < FEWEST;
    }

    private static TableView table(AreaFigures figures, FigureScope scope) {
        List<TableView.Row> rows =
                figures.clothing().byAge().stream().map(ClothingView::row).toList();
        return new TableView(
                "table-" + FIGURE,
                "Removal of more than outer clothing by age, " + scope.subject().name() + ", "
                        + scope.period().label(),
                List.of(
                        TableView.Column.words("Age"),
                        TableView.Column.numbers("More than outer clothing removed"),
                        TableView.Column.numbers("Recorded for")),
                rows,
                "Outer clothing is a coat, jacket or gloves. \"More\" begins with a T-shirt or a headscarf; it is not a count"
                        + " of strip searches. Numbers from 10 are to the nearest 5.");
    }

    private static TableView.Row row(AgeRemoval age) {
        return TableView.Row.of(
                age.label(),
                count(age.removal().removed()),
                Shown.share(age.removal().complete()));
    }
}
