package candour.backend.areadata;

import candour.backend.areadata.profile.AreaFigures;
import candour.backend.areadata.profile.ClothingFigures.Removal;
import candour.backend.platform.chart.Sentences;
import candour.backend.platform.web.component.FigureView;
import candour.backend.platform.web.component.Markup;
import candour.backend.platform.web.component.TableView;
import java.util.ArrayList;
import java.util.List;

/// Removal of more than outer clothing, exactly as published: the rows are already public one by one, so hiding their
/// sums would protect nobody and only make the page say other than the files.
final class ClothingView {
    static final String FIGURE = "clothing";

    private ClothingView() {}

    static FigureView of(AreaFigures figures, FigureScope scope) {
        Removal all = figures.clothing().all();
        String sentence = sentence(all);
        String cases = "Recorded for " + Shown.ofSearches(all.complete()) + " of people, " + scope.months();
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

    private static String sentence(Removal all) {
        return all.removed() + all.notRemoved() == 0
                ? "Whether more than outer clothing was removed is not recorded here"
                : "More than outer clothing was removed in " + Sentences.searches(all.removed()) + " of people";
    }

    private static TableView table(AreaFigures figures, FigureScope scope) {
        List<TableView.Row> rows = new ArrayList<>();
        rows.add(row("All ages", figures.clothing().all()));
        figures.clothing().byAge().forEach(age -> rows.add(row(age.label(), age.removal())));
        return new TableView(
                "table-" + FIGURE,
                "Removal of more than outer clothing by age, " + scope.subject().name() + ", "
                        + scope.period().label(),
                List.of(
                        TableView.Column.words("Age"),
                        TableView.Column.numbers("Removed"),
                        TableView.Column.numbers("Not removed"),
                        TableView.Column.numbers("Not recorded")),
                rows,
                "Outer clothing is a coat, jacket or gloves. \"More\" begins with a T-shirt or a headscarf; it is not a count"
                        + " of strip searches. A blank is not a no.");
    }

    private static TableView.Row row(String label, Removal removal) {
        return TableView.Row.of(
                label,
                Sentences.number(removal.removed()),
                Sentences.number(removal.notRemoved()),
                Sentences.number(removal.notRecorded()));
    }
}
