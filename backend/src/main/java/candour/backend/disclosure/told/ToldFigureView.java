package candour.backend.disclosure.told;

import candour.backend.disclosure.Attribute;
import candour.backend.disclosure.Category;
import candour.backend.disclosure.CellWords;
import candour.backend.disclosure.Mark;
import candour.backend.disclosure.ReleasableTable;
import candour.backend.disclosure.ReleasedCell;
import candour.backend.platform.chart.Bars;
import candour.backend.platform.chart.ChartText;
import candour.backend.platform.text.Texts;
import candour.backend.platform.web.component.FigureView;
import candour.backend.platform.web.component.Markup;
import candour.backend.platform.web.component.SourceLine;
import candour.backend.platform.web.component.TableView;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A table of a release as a figure: a sentence, a drawing and the table itself.
final class ToldFigureView {
    /// Code of what people did not answer.
    private static final String NONE = "none";

    private ToldFigureView() {}

    /// The figure of a table with one attribute or two.
    static FigureView of(ToldScope scope, ReleasableTable table) {
        Texts t = scope.t();
        String sentence = table.attributes().size() == 1 ? sentence(scope, table) : t.say(table.textKey());
        String basis = t.say(
                "release.basis",
                "n",
                CellWords.figure(t, scope.number()),
                "place",
                scope.place(),
                "period",
                scope.periodWords());
        return new FigureView(
                "table-of-" + table.code(),
                sentence,
                basis,
                table.attributes().size() == 1 ? drawing(scope, table, sentence, basis) : Markup.NONE,
                table(scope, table),
                scope.downloads(),
                source(scope),
                scope.citation(t.say(table.textKey())));
    }

    static SourceLine source(ToldScope scope) {
        return new SourceLine(
                scope.t().say("release.source"), scope.periodWords(), scope.t().say("release.licence"));
    }

    /// The table alone.
    static TableView table(ToldScope scope, ReleasableTable table) {
        return table.attributes().size() == 1 ? simple(scope, table) : crossed(scope, table);
    }

    private static String sentence(ToldScope scope, ReleasableTable table) {
        Texts t = scope.t();
        String title = t.say(table.textKey());
        // a question stands as it is; what is none leads over to its answer
        String name = title.endsWith("?") ? title : title + ":";
        @Nullable ReleasedCell best = null;
        String said = "";
        for (Category category : table.attributes().getFirst().categories()) {
            @Nullable ReleasedCell cell = scope.cell(table.code(), List.of(category.code()));
            if (cell != null && cell.mark() == Mark.MOSTLY) {
                return t.say("release.says.mostly", "table", name, "answer", t.say(category.textKey()));
            }
            boolean more = best == null || cell != null && cell.shown() > best.shown();
            if (cell != null && cell.isShown() && more && !category.code().equals(NONE)) {
                best = cell;
                said = t.say(category.textKey());
            }
        }
        if (best == null) {
            return t.say("release.says.nothing", "table", name);
        }
        Optional<Integer> percent = CellWords.percent(best, scope.number());
        return percent.isPresent()
                ? t.say("release.says.percent", "table", name, "answer", said, "percent", percent.get())
                : t.say("release.says.number", "table", name, "answer", said, "n", CellWords.figure(t, best));
    }

    private static Markup drawing(ToldScope scope, ReleasableTable table, String sentence, String basis) {
        Texts t = scope.t();
        List<Bars.Bar> bars = new ArrayList<>();
        boolean any = false;
        for (Category category : table.attributes().getFirst().categories()) {
            @Nullable ReleasedCell cell = scope.cell(table.code(), List.of(category.code()));
            int value = cell == null ? 0 : cell.shown();
            any |= value > 0;
            String words = CellWords.percent(cell, scope.number())
                    .map(percent -> t.say("release.share", "n", CellWords.figure(t, cell), "percent", percent))
                    .orElseGet(() -> CellWords.figure(t, cell));
            bars.add(new Bars.Bar(t.say(category.textKey()), value, words, true));
        }
        return any
                ? new Markup(Bars.html(
                        new ChartText(t, "chart-of-" + table.code(), sentence, basis), bars, full(scope, bars)))
                : Markup.NONE;
    }

    /// The bar of all reports, so that a share looks like what it is; the longest bar where their number is hidden.
    private static double full(ToldScope scope, List<Bars.Bar> bars) {
        @Nullable ReleasedCell number = scope.number();
        return number != null && number.isShown()
                ? number.shown()
                : bars.stream().mapToDouble(Bars.Bar::value).max().orElse(0);
    }

    private static TableView simple(ToldScope scope, ReleasableTable table) {
        Texts t = scope.t();
        List<TableView.Row> rows = table.attributes().getFirst().categories().stream()
                .map(category -> {
                    @Nullable ReleasedCell cell = scope.cell(table.code(), List.of(category.code()));
                    return TableView.Row.of(
                            t.say(category.textKey()),
                            CellWords.figure(t, cell),
                            CellWords.percent(cell, scope.number())
                                    .map(percent -> t.say("release.percent", "percent", percent))
                                    .orElse("–"));
                })
                .toList();
        return new TableView(
                "data-of-" + table.code(),
                caption(scope, table),
                List.of(
                        TableView.Column.words(t.say("release.column.answer")),
                        TableView.Column.numbers(t.say("release.column.reports")),
                        TableView.Column.numbers(t.say("release.column.percent"))),
                rows,
                t.say("release.note"));
    }

    private static TableView crossed(ToldScope scope, ReleasableTable table) {
        Texts t = scope.t();
        Attribute down = table.attributes().getFirst();
        Attribute across = table.attributes().getLast();
        List<TableView.Column> columns = new ArrayList<>(List.of(TableView.Column.words(t.say(down.textKey()))));
        across.categories().forEach(category -> columns.add(TableView.Column.numbers(t.say(category.textKey()))));
        List<TableView.Row> rows = down.categories().stream()
                .map(row -> {
                    List<String> cells = new ArrayList<>(List.of(t.say(row.textKey())));
                    across.codes()
                            .forEach(code -> cells.add(
                                    CellWords.figure(t, scope.cell(table.code(), List.of(row.code(), code)))));
                    return new TableView.Row(cells, "");
                })
                .toList();
        return new TableView("data-of-" + table.code(), caption(scope, table), columns, rows, t.say("release.note"));
    }

    private static String caption(ToldScope scope, ReleasableTable table) {
        return scope.t()
                .say(
                        "release.caption",
                        "table",
                        scope.t().say(table.textKey()),
                        "place",
                        scope.place(),
                        "period",
                        scope.periodWords());
    }
}
