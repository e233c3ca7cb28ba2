package candour.backend.areadata.shown;

import candour.backend.areadata.profile.AreaFigures;
import candour.backend.areadata.profile.ClothingFigures.AgeRemoval;
import candour.backend.areadata.profile.ClothingFigures.Removal;
import candour.backend.platform.chart.Sentences;
import candour.backend.platform.text.Texts;
import candour.backend.platform.web.component.FigureView;
import candour.backend.platform.web.component.Markup;
import candour.backend.platform.web.component.TableView;
import candour.backend.stopsearch.Labels;
import candour.backend.stopsearch.ValueList;
import java.util.ArrayList;
import java.util.List;

/// Removal of more than outer clothing, exactly as published: the rows are already public one by one, so hiding their
/// sums would protect nobody and only make the page say other than the files.
public final class ClothingView {
    static final String FIGURE = "clothing";

    private ClothingView() {}

    public static FigureView of(AreaFigures figures, FigureScope scope) {
        Texts t = scope.texts();
        Removal all = figures.clothing().all();
        String sentence = sentence(t, all);
        String cases = t.say(
                "areadata.clothing.cases", "share", Shown.ofSearches(t, all.complete()), "months", scope.months());
        return new FigureView(
                FIGURE,
                sentence,
                cases,
                Markup.NONE,
                table(figures, scope),
                scope.downloads(FIGURE, t.say("areadata.clothing")),
                scope.source(false),
                scope.citation(sentence, FIGURE));
    }

    private static String sentence(Texts t, Removal all) {
        return all.removed() + all.notRemoved() == 0
                ? t.say("areadata.clothing.unknown")
                : t.say("areadata.clothing.removed", "searches", Sentences.searches(t, all.removed()));
    }

    private static TableView table(AreaFigures figures, FigureScope scope) {
        Texts t = scope.texts();
        List<TableView.Row> rows = new ArrayList<>();
        rows.add(row(t.say("areadata.clothing.allAges"), figures.clothing().all()));
        figures.clothing().byAge().forEach(age -> rows.add(row(age(t, age), age.removal())));
        return new TableView(
                "table-" + FIGURE,
                scope.caption(t.say("areadata.clothing.byAge")),
                List.of(
                        TableView.Column.words(t.say("areadata.col.age")),
                        TableView.Column.numbers(t.say("areadata.col.removed")),
                        TableView.Column.numbers(t.say("areadata.col.notRemoved")),
                        TableView.Column.numbers(t.say("areadata.col.notRecorded"))),
                rows,
                t.say("areadata.clothing.note"));
    }

    private static String age(Texts t, AgeRemoval age) {
        return age.code().isEmpty()
                ? t.say("areadata.col.notRecorded")
                : Labels.code(t, ValueList.AGE_RANGE, age.code(), age.label());
    }

    private static TableView.Row row(String label, Removal removal) {
        return TableView.Row.of(
                label,
                Sentences.number(removal.removed()),
                Sentences.number(removal.notRemoved()),
                Sentences.number(removal.notRecorded()));
    }
}
