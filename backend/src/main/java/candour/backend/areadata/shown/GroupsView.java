package candour.backend.areadata.shown;

import candour.backend.areadata.measure.Disparity;
import candour.backend.areadata.profile.AreaFigures;
import candour.backend.areadata.profile.EthnicityFigures;
import candour.backend.areadata.profile.GroupFigures;
import candour.backend.areadata.profile.PopulationBase;
import candour.backend.platform.chart.Bars;
import candour.backend.platform.chart.ChartText;
import candour.backend.platform.chart.RatioDots;
import candour.backend.platform.chart.Sentences;
import candour.backend.platform.text.Texts;
import candour.backend.platform.web.component.FigureView;
import candour.backend.platform.web.component.Markup;
import candour.backend.platform.web.component.TableView;
import candour.backend.stopsearch.Labels;
import candour.shared.stopsearch.EthnicGroup;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Who is searched: counts and shares by ethnic group, and each group's rate beside that of White people.
public final class GroupsView {
    static final String COUNTS = "groups";
    static final String RATIOS = "ratios";

    private GroupsView() {}

    /// Counts and shares; these come first below force level.
    public static FigureView counts(AreaFigures figures, FigureScope scope) {
        Texts t = scope.texts();
        EthnicityFigures ethnicity = figures.ethnicity(scope.basis());
        Optional<GroupFigures> largest = ethnicity.groups().stream()
                .filter(g -> g.group().hasResidents())
                .max(Comparator.comparingLong(g -> g.people().part()));
        String sentence = largest.filter(g -> g.people().part() > 0)
                .map(g -> t.say(
                        "areadata.groups.largest",
                        "share",
                        Shown.ofSearches(t, g.people()),
                        "people",
                        Labels.peopleWithin(t, g.group())))
                .orElse(t.say("areadata.groups.none"));
        String cases = scope.basisWithEthnicity(figures.totals().people());
        ChartText text = new ChartText(t, "chart-" + COUNTS, sentence, scope.drawn(t.say("areadata.groups"), cases));
        EthnicGroup marked = inQuestion(ethnicity);
        List<Bars.Bar> bars = ethnicity.groups().stream()
                .map(g -> new Bars.Bar(
                        label(t, g), g.people().part(), Shown.countAndShare(t, g.people()), g.group() == marked))
                .toList();
        return new FigureView(
                COUNTS,
                sentence,
                cases,
                new Markup(Bars.html(text, bars)),
                table(COUNTS, ethnicity, scope),
                scope.downloads(COUNTS, t.say("areadata.groups.download")),
                scope.source(true),
                scope.citation(sentence, COUNTS));
    }

    private static String label(Texts t, GroupFigures figures) {
        return figures.group().hasResidents()
                ? Labels.group(t, figures.group())
                : t.say("areadata.groups.ofAll", "group", Labels.group(t, figures.group()));
    }

    /// Rates beside that of White people, with intervals.
    public static FigureView ratios(AreaFigures figures, FigureScope scope) {
        Texts t = scope.texts();
        EthnicityFigures ethnicity = figures.ethnicity(scope.basis());
        String sentence = finding(t, ethnicity);
        String cases = ethnicity.residents() == null
                ? scope.basisWithEthnicity(figures.totals().people())
                : t.say(
                        "areadata.groups.cases",
                        "cases",
                        scope.basisWithEthnicity(figures.totals().people()),
                        "residents",
                        ethnicity.residents().label(t));
        ChartText text =
                new ChartText(t, "chart-" + RATIOS, sentence, scope.drawn(t.say("areadata.groups.drawn"), cases));
        EthnicGroup marked = inQuestion(ethnicity);
        List<RatioDots.Row> rows = ethnicity.groups().stream()
                .filter(g -> g.disparity() instanceof Disparity.Compared || g.disparity() instanceof Disparity.TooFew)
                .map(g -> new RatioDots.Row(Labels.group(t, g.group()), estimate(g.disparity()), g.group() == marked))
                .toList();
        Markup drawing =
                rows.isEmpty() ? Markup.NONE : new Markup(RatioDots.html(text, rows, t.say("areadata.groups.axis")));
        return new FigureView(
                RATIOS,
                sentence,
                cases,
                drawing,
                table(RATIOS, ethnicity, scope),
                scope.downloads(RATIOS, t.say("areadata.groups.ratios")),
                scope.source(true),
                scope.citation(sentence, RATIOS));
    }

    private static String note(Texts t, EthnicityFigures ethnicity, FigureScope scope) {
        PopulationBase residents = ethnicity.residents();
        String basis = scope.basis().label(t);
        return residents == null
                ? t.say("areadata.groups.note", "basis", basis)
                : t.say("areadata.groups.note.residents", "basis", basis, "residents", residents.label(t));
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
    static String finding(Texts t, EthnicityFigures ethnicity) {
        EthnicGroup marked = inQuestion(ethnicity);
        for (GroupFigures group : ethnicity.groups()) {
            if (group.group() == marked && group.disparity() instanceof Disparity.Compared compared) {
                return Sentences.ratio(
                        t,
                        Labels.people(t, marked),
                        t.say("stopsearch.people.white"),
                        Shown.estimate(compared.ratio()));
            }
        }
        if (ethnicity.groups().stream().anyMatch(g -> g.disparity() instanceof Disparity.Compared)) {
            return t.say("areadata.groups.noHigher");
        }
        if (ethnicity.groups().stream().anyMatch(g -> g.disparity() instanceof Disparity.TooFew)) {
            return t.say("areadata.groups.tooFew");
        }
        return t.say("areadata.groups.noResidents");
    }

    private static TableView table(String figure, EthnicityFigures ethnicity, FigureScope scope) {
        Texts t = scope.texts();
        PopulationBase residents = ethnicity.residents();
        List<TableView.Row> rows = ethnicity.groups().stream()
                .map(g -> TableView.Row.of(
                        Labels.census(t, g.group()),
                        Sentences.number(g.people().part()),
                        Shown.share(t, g.people()),
                        residents == null || !g.group().hasResidents()
                                ? "–"
                                : Sentences.number(residents.residents(g.group())),
                        g.group().hasResidents() ? Shown.rateWithInterval(t, g.rate()) : "–",
                        g.group().hasResidents() ? Shown.disparity(t, g.disparity()) : "–"))
                .toList();
        return new TableView(
                "table-" + figure,
                scope.caption(t.say(figure.equals(COUNTS) ? "areadata.groups" : "areadata.groups.rates")),
                List.of(
                        TableView.Column.words(t.say("areadata.col.group")),
                        TableView.Column.numbers(t.say("areadata.col.searches")),
                        TableView.Column.numbers(t.say("areadata.col.share")),
                        TableView.Column.numbers(t.say("areadata.col.residents")),
                        TableView.Column.numbers(t.say("areadata.col.rate")),
                        TableView.Column.numbers(t.say("areadata.col.times"))),
                rows,
                note(t, ethnicity, scope));
    }
}
