package candour.backend.areadata;

import candour.backend.areadata.measure.Proportion;
import candour.backend.areadata.profile.AreaFigures;
import candour.backend.areadata.profile.Breakdown;
import candour.backend.areadata.profile.Breakdown.Category;
import candour.backend.platform.chart.Bars;
import candour.backend.platform.chart.ChartText;
import candour.backend.platform.chart.Sentences;
import candour.backend.platform.web.component.FigureView;
import candour.backend.platform.web.component.Markup;
import candour.backend.platform.web.component.TableView;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/// Searches of people by one published field: power, object, outcome, age, gender.
final class BreakdownView {
    private static final int MOST_BARS = 8;

    private BreakdownView() {}

    /// A field and the words a figure of it needs.
    ///
    /// @param figure the word that addresses and exports name it by
    /// @param what the heading of its table: "What was searched for"
    /// @param most the beginning of the finding where one category has more than half: "Most searches were for"
    /// @param common the beginning where none has: "The most common reason was"
    /// @param than the end where none has, after the share
    /// @param inOrder whether the categories have an order of their own, as ages have
    enum Field {
        OBJECTS(
                "objects",
                "What police searched for",
                "Most searches were for ",
                "The most common search was for ",
                "",
                false),
        POWERS("powers", "The law used", "Most searches used the ", "The law most often used was the ", "", false),
        OUTCOMES(
                "outcomes",
                "What happened after the search",
                "Most searches ended with ",
                "The most common ending was ",
                "",
                false),
        AGES(
                "ages",
                "Searches by age",
                "Most searches were of people aged ",
                "More searches were of people aged ",
                " than of any other age",
                true),
        GENDERS(
                "genders",
                "Searches by gender, as the officer recorded it",
                "Most searches were of people recorded as ",
                "More searches were of people recorded as ",
                " than as any other",
                false);

        private final String figure;
        private final String what;
        private final String most;
        private final String common;
        private final String than;
        private final boolean inOrder;

        Field(String figure, String what, String most, String common, String than, boolean inOrder) {
            this.figure = figure;
            this.what = what;
            this.most = most;
            this.common = common;
            this.than = than;
            this.inOrder = inOrder;
        }

        String figure() {
            return figure;
        }

        String what() {
            return what;
        }

        Breakdown of(AreaFigures figures) {
            return switch (this) {
                case OBJECTS -> figures.objects();
                case POWERS -> figures.powers();
                case OUTCOMES -> figures.outcomes();
                case AGES -> figures.ageBands();
                case GENDERS -> figures.genders();
            };
        }
    }

    static FigureView of(Field field, AreaFigures figures, FigureScope scope) {
        Breakdown breakdown = field.of(figures);
        List<Category> met = met(field, breakdown);
        String sentence = sentence(field, breakdown);
        String cases = scope.basis(figures.totals().people());
        ChartText text = new ChartText("chart-" + field.figure, sentence, field.what + ". " + cases + ".");
        Markup drawing = met.isEmpty() ? Markup.NONE : new Markup(Bars.html(text, bars(met, breakdown)));
        return new FigureView(
                field.figure,
                sentence,
                cases,
                drawing,
                table(field, breakdown, met, scope),
                scope.downloads(field.figure, field.what),
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

    private static List<Bars.Bar> bars(List<Category> met, Breakdown breakdown) {
        long largest = met.stream().mapToLong(c -> c.people().part()).max().orElse(0);
        List<Bars.Bar> bars = new ArrayList<>();
        int shown = met.size() > MOST_BARS ? MOST_BARS - 1 : met.size();
        for (Category category : met.subList(0, shown)) {
            long people = category.people().part();
            bars.add(new Bars.Bar(category.label(), people, Shown.countAndShare(category.people()), people == largest));
        }
        if (shown < met.size()) {
            long rest = met.subList(shown, met.size()).stream()
                    .mapToLong(c -> c.people().part())
                    .sum();
            var others = new Proportion(rest, met.getFirst().people().whole());
            bars.add(new Bars.Bar("All others together", rest, Shown.countAndShare(others), false));
        }
        if (breakdown.notRecorded().part() > 0) {
            bars.add(new Bars.Bar(
                    "Not recorded",
                    breakdown.notRecorded().part(),
                    Shown.countAndShare(breakdown.notRecorded()),
                    false));
        }
        return bars;
    }

    private static String sentence(Field field, Breakdown breakdown) {
        Category most = breakdown.categories().stream()
                .max(Comparator.comparingLong(c -> c.people().part()))
                .orElse(null);
        if (most == null || most.people().part() == 0) {
            return field.what + ": nothing recorded in the months supplied";
        }
        String label = field == Field.GENDERS ? most.label().toLowerCase(Locale.UK) : Shown.inSentence(most.label());
        boolean half = most.people().part() * 2 > most.people().whole();
        String share = " (" + Shown.share(most.people()) + ")";
        return half ? field.most + label + share : field.common + label + share + field.than;
    }

    private static TableView table(Field field, Breakdown breakdown, List<Category> met, FigureScope scope) {
        List<TableView.Row> rows = new ArrayList<>();
        for (Category category : met) {
            rows.add(TableView.Row.of(
                    category.isUnknown() ? category.label() + " (as published)" : category.label(),
                    Sentences.number(category.people().part()),
                    Shown.share(category.people())));
        }
        rows.add(TableView.Row.of(
                "Not recorded",
                Sentences.number(breakdown.notRecorded().part()),
                Shown.share(breakdown.notRecorded())));
        return new TableView(
                "table-" + field.figure,
                field.what + ", " + scope.subject().name() + ", "
                        + scope.period().label(),
                List.of(
                        TableView.Column.words(field == Field.AGES ? "Age" : "As recorded"),
                        TableView.Column.numbers("Searches of people"),
                        TableView.Column.numbers("Share")),
                rows,
                "Shares are of the searches where it was recorded; \"not recorded\" is a share of all.");
    }
}
