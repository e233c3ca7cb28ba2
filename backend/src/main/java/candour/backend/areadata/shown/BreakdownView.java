package candour.backend.areadata.shown;

import candour.backend.areadata.measure.Proportion;
import candour.backend.areadata.profile.AreaFigures;
import candour.backend.areadata.profile.Breakdown;
import candour.backend.areadata.profile.Breakdown.Category;
import candour.backend.platform.chart.Bars;
import candour.backend.platform.chart.ChartText;
import candour.backend.platform.chart.Sentences;
import candour.backend.platform.text.Texts;
import candour.backend.platform.web.component.FigureView;
import candour.backend.platform.web.component.Markup;
import candour.backend.platform.web.component.TableView;
import candour.backend.stopsearch.Labels;
import candour.backend.stopsearch.ValueList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/// Searches of people by one published field: power, object, outcome, age, gender.
public final class BreakdownView {
    private static final int MOST_BARS = 8;

    private BreakdownView() {}

    /// A field of the published records. Its texts begin with `areadata.breakdown.` and its figure's name: what it is,
    /// the finding where one category has more than half, and the finding where none has.
    public enum Field {
        OBJECTS("objects", ValueList.OBJECT_OF_SEARCH, false),
        POWERS("powers", ValueList.LEGISLATION, false),
        OUTCOMES("outcomes", ValueList.OUTCOME, false),
        AGES("ages", ValueList.AGE_RANGE, true),
        GENDERS("genders", ValueList.GENDER, false);

        private final String figure;
        private final ValueList list;
        private final boolean inOrder;

        /// @param figure the word that addresses and exports name it by
        /// @param list the list its codes are of
        /// @param inOrder whether the categories have an order of their own, as ages have
        Field(String figure, ValueList list, boolean inOrder) {
            this.figure = figure;
            this.list = list;
            this.inOrder = inOrder;
        }

        String figure() {
            return figure;
        }

        String what(Texts t) {
            return t.say("areadata.breakdown." + figure);
        }

        String label(Texts t, Category category) {
            return Labels.code(t, list, category.code(), category.label());
        }

        public Breakdown of(AreaFigures figures) {
            return switch (this) {
                case OBJECTS -> figures.objects();
                case POWERS -> figures.powers();
                case OUTCOMES -> figures.outcomes();
                case AGES -> figures.ageBands();
                case GENDERS -> figures.genders();
            };
        }
    }

    public static FigureView of(Field field, AreaFigures figures, FigureScope scope) {
        Texts t = scope.texts();
        Breakdown breakdown = field.of(figures);
        List<Category> met = met(field, breakdown);
        String sentence = sentence(t, field, breakdown);
        String cases = scope.basis(figures.totals().people());
        ChartText text = new ChartText(
                t,
                "chart-" + field.figure,
                sentence,
                t.say("areadata.chart.says", "what", field.what(t), "cases", cases));
        Markup drawing = met.isEmpty() ? Markup.NONE : new Markup(Bars.html(text, bars(t, field, met, breakdown)));
        return new FigureView(
                field.figure,
                sentence,
                cases,
                drawing,
                table(field, breakdown, met, scope),
                scope.downloads(field.figure, field.what(t)),
                scope.source(false),
                scope.citation(sentence, field.figure));
    }

    private static List<Category> met(Field field, Breakdown breakdown) {
        List<Category> met = new ArrayList<>(breakdown.categories().stream()
                .filter(c -> c.people().part() > 0)
                .toList());
        if (!field.inOrder) {
            met.sort(Comparator.comparingLong((Category c) -> c.people().part()).reversed());
        }
        return met;
    }

    private static List<Bars.Bar> bars(Texts t, Field field, List<Category> met, Breakdown breakdown) {
        long largest = met.stream().mapToLong(c -> c.people().part()).max().orElse(0);
        List<Bars.Bar> bars = new ArrayList<>();
        int shown = met.size() > MOST_BARS ? MOST_BARS - 1 : met.size();
        for (Category category : met.subList(0, shown)) {
            long people = category.people().part();
            bars.add(new Bars.Bar(
                    field.label(t, category), people, Shown.countAndShare(t, category.people()), people == largest));
        }
        if (shown < met.size()) {
            long rest = met.subList(shown, met.size()).stream()
                    .mapToLong(c -> c.people().part())
                    .sum();
            var others = new Proportion(rest, met.getFirst().people().whole());
            bars.add(new Bars.Bar(t.say("areadata.breakdown.others"), rest, Shown.countAndShare(t, others), false));
        }
        if (breakdown.notRecorded().part() > 0) {
            bars.add(new Bars.Bar(
                    t.say("areadata.col.notRecorded"),
                    breakdown.notRecorded().part(),
                    Shown.countAndShare(t, breakdown.notRecorded()),
                    false));
        }
        return bars;
    }

    private static String sentence(Texts t, Field field, Breakdown breakdown) {
        Category most = breakdown.categories().stream()
                .max(Comparator.comparingLong(c -> c.people().part()))
                .orElse(null);
        if (most == null || most.people().part() == 0) {
            return t.say("areadata.breakdown.nothing", "what", field.what(t));
        }
        String words = field.label(t, most);
        String label = field == Field.GENDERS ? words.toLowerCase(Locale.UK) : Shown.inSentence(words);
        boolean half = most.people().part() * 2 > most.people().whole();
        return t.say(
                "areadata.breakdown." + field.figure + (half ? ".most" : ".common"),
                "label",
                label,
                "share",
                Shown.share(t, most.people()));
    }

    private static TableView table(Field field, Breakdown breakdown, List<Category> met, FigureScope scope) {
        Texts t = scope.texts();
        List<TableView.Row> rows = new ArrayList<>();
        for (Category category : met) {
            String label = field.label(t, category);
            rows.add(TableView.Row.of(
                    category.isUnknown() ? t.say("areadata.breakdown.published", "text", label) : label,
                    Sentences.number(category.people().part()),
                    Shown.share(t, category.people())));
        }
        rows.add(TableView.Row.of(
                t.say("areadata.col.notRecorded"),
                Sentences.number(breakdown.notRecorded().part()),
                Shown.share(t, breakdown.notRecorded())));
        return new TableView(
                "table-" + field.figure,
                scope.caption(field.what(t)),
                List.of(
                        TableView.Column.words(
                                t.say(field == Field.AGES ? "areadata.col.age" : "areadata.col.asRecorded")),
                        TableView.Column.numbers(t.say("areadata.col.people")),
                        TableView.Column.numbers(t.say("areadata.col.share"))),
                rows,
                t.say("areadata.sharesNote"));
    }
}
