package candour.backend.areadata;

import candour.backend.areadata.measure.Disparity;
import candour.backend.areadata.profile.AreaFigures;
import candour.backend.areadata.profile.EthnicityFigures;
import candour.backend.areadata.profile.GroupFigures;
import candour.backend.areadata.profile.PopulationBase;
import candour.backend.platform.chart.Bars;
import candour.backend.platform.chart.ChartText;
import candour.backend.platform.chart.RatioDots;
import candour.backend.platform.chart.Sentences;
import candour.backend.platform.web.component.FigureView;
import candour.backend.platform.web.component.Markup;
import candour.backend.platform.web.component.TableView;
import candour.shared.stopsearch.EthnicGroup;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Who is searched: counts and shares by ethnic group, and each group's rate beside that of White people.
final class GroupsView {
    static final String COUNTS = "groups";
    static final String RATIOS = "ratios";

    private GroupsView() {}

    /// Counts and shares; these come first below force level.
    static FigureView counts(AreaFigures figures, FigureScope scope) {
        EthnicityFigures ethnicity = figures.ethnicity(scope.basis());
        Optional<GroupFigures> largest = ethnicity.groups().stream()
                .filter(g -> g.group().hasResidents())
                .max(Comparator.comparingLong(g -> g.people().part()));
        String sentence = largest.filter(g -> g.people().part() > 0)
                .map(g -> Shown.ofSearches(g.people()) + " were of " + Shown.peopleWithin(g.group())
                        + ", where the ethnic group is known")
                .orElse("No ethnic group was recorded in the months supplied");
        String cases = scope.basis(figures.totals().people()) + ", ethnicity "
                + scope.basis().label();
        ChartText text =
                new ChartText("chart-" + COUNTS, sentence, "Searches of people by ethnic group. " + cases + ".");
        EthnicGroup marked = inQuestion(ethnicity);
        List<Bars.Bar> bars = ethnicity.groups().stream()
                .map(g ->
                        new Bars.Bar(label(g), g.people().part(), Shown.countAndShare(g.people()), g.group() == marked))
                .toList();
        return new FigureView(
                COUNTS,
                sentence,
                cases,
                new Markup(Bars.html(text, bars)),
                table(COUNTS, ethnicity, scope),
                scope.downloads(COUNTS, "Searches by ethnic group"),
                scope.source(true),
                scope.citation(sentence, COUNTS));
    }

    private static String label(GroupFigures figures) {
        return figures.group().hasResidents()
                ? figures.group().label()
                : figures.group().label() + ", of all";
    }

    /// Rates beside that of White people, with intervals.
    static FigureView ratios(AreaFigures figures, FigureScope scope) {
        EthnicityFigures ethnicity = figures.ethnicity(scope.basis());
        String sentence = finding(ethnicity);
        String cases = scope.basis(figures.totals().people()) + ", ethnicity "
                + scope.basis().label() + base(ethnicity);
        ChartText text = new ChartText(
                "chart-" + RATIOS,
                sentence,
                "Search rate of each ethnic group as a multiple of that of White people, with 95% intervals. " + cases
                        + ".");
        EthnicGroup marked = inQuestion(ethnicity);
        List<RatioDots.Row> rows = ethnicity.groups().stream()
                .filter(g -> g.disparity() instanceof Disparity.Compared || g.disparity() instanceof Disparity.TooFew)
                .map(g -> new RatioDots.Row(g.group().label(), estimate(g.disparity()), g.group() == marked))
                .toList();
        Markup drawing = rows.isEmpty()
                ? Markup.NONE
                : new Markup(RatioDots.html(text, rows, "times the rate of White people, with 95% interval"));
        return new FigureView(
                RATIOS,
                sentence,
                cases,
                drawing,
                table(RATIOS, ethnicity, scope),
                scope.downloads(RATIOS, "Rates and ratios by ethnic group"),
                scope.source(true),
                scope.citation(sentence, RATIOS));
    }

    private static String base(EthnicityFigures ethnicity) {
        PopulationBase residents = ethnicity.residents();
        return residents == null ? "" : ", residents by " + residents.label();
    }

    private static RatioDots.@Nullable Estimate estimate(Disparity disparity) {
        return disparity instanceof Disparity.Compared compared ? Shown.estimate(compared.ratio()) : null;
    }

    /// The group whose rate differs most clearly upwards from that of White people; null where none does.
    static @Nullable EthnicGroup inQuestion(EthnicityFigures ethnicity) {
        return ethnicity.groups().stream()
                .filter(g -> g.disparity() instanceof Disparity.Compared c
                        && c.ratio().interval().low() > 1)
                .max(Comparator.comparingDouble(
                        g -> ((Disparity.Compared) g.disparity()).ratio().value()))
                .map(GroupFigures::group)
                .orElse(null);
    }

    /// The finding in one sentence.
    static String finding(EthnicityFigures ethnicity) {
        EthnicGroup marked = inQuestion(ethnicity);
        for (GroupFigures group : ethnicity.groups()) {
            if (group.group() == marked && group.disparity() instanceof Disparity.Compared compared) {
                return Sentences.ratio(Shown.people(marked), "White people", Shown.estimate(compared.ratio()));
            }
        }
        if (ethnicity.groups().stream().anyMatch(g -> g.disparity() instanceof Disparity.Compared)) {
            return "No group was clearly searched at a higher rate than White people";
        }
        if (ethnicity.groups().stream().anyMatch(g -> g.disparity() instanceof Disparity.TooFew)) {
            return "There were too few searches here to compare groups";
        }
        return "Groups cannot be compared: no residents by ethnic group are held for this area";
    }

    private static TableView table(String figure, EthnicityFigures ethnicity, FigureScope scope) {
        PopulationBase residents = ethnicity.residents();
        List<TableView.Row> rows = ethnicity.groups().stream()
                .map(g -> TableView.Row.of(
                        g.group().censusLabel(),
                        Sentences.number(g.people().part()),
                        Shown.share(g.people()),
                        residents == null || !g.group().hasResidents()
                                ? "–"
                                : Sentences.number(residents.residents(g.group())),
                        g.group().hasResidents() ? Shown.rateWithInterval(g.rate()) : "–",
                        g.group().hasResidents() ? Shown.disparity(g.disparity()) : "–"))
                .toList();
        return new TableView(
                "table-" + figure,
                (figure.equals(COUNTS) ? "Searches" : "Rates of searches") + " of people by ethnic group, "
                        + scope.subject().name() + ", " + scope.period().label(),
                List.of(
                        TableView.Column.words("Ethnic group"),
                        TableView.Column.numbers("Searches"),
                        TableView.Column.numbers("Share"),
                        TableView.Column.numbers("Residents"),
                        TableView.Column.numbers("Per 1,000 residents (95% interval)"),
                        TableView.Column.numbers("Times the rate of White people (95% interval)")),
                rows,
                "Ethnicity " + scope.basis().label() + base(ethnicity)
                        + ". Shares leave out \"not stated\" and \"not recorded\","
                        + " which are shares of all. Rates are for the months supplied, not for a year.");
    }
}
