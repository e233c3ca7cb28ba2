package candour.backend.areadata;

import candour.backend.areadata.measure.Proportion;
import candour.backend.areadata.profile.AreaFigures;
import candour.backend.areadata.profile.EthnicityFigures;
import candour.backend.areadata.profile.FindRate;
import candour.backend.areadata.profile.GroupOutcomes;
import candour.backend.areadata.profile.OutcomeRates;
import candour.backend.platform.chart.ChartText;
import candour.backend.platform.chart.Sentences;
import candour.backend.platform.chart.ShareBars;
import candour.backend.platform.web.component.FigureView;
import candour.backend.platform.web.component.Markup;
import candour.backend.platform.web.component.TableView;
import candour.shared.stopsearch.EthnicGroup;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What came of searches, group by group: the "hit rate" test asks whether searches of one group find less.
final class OutcomesView {
    static final String FIGURE = "outcomes-by-group";

    private OutcomesView() {}

    static FigureView of(AreaFigures figures, FigureScope scope) {
        EthnicityFigures ethnicity = figures.ethnicity(scope.basis());
        EthnicGroup marked = GroupsView.inQuestion(ethnicity);
        List<GroupOutcomes> shown = ethnicity.outcomes().stream()
                .filter(g -> g.group().hasResidents() && g.rates().arrest().whole() >= Shown.LEAST_BASE)
                .toList();
        String sentence = sentence(figures.outcomeRates(), shown, marked);
        String cases = scope.basis(figures.totals().people()) + ", ethnicity "
                + scope.basis().label();
        ChartText text = new ChartText("chart-" + FIGURE, sentence, "Outcomes by ethnic group. " + cases + ".");
        List<ShareBars.Panel> panels = shown.stream().map(g -> panel(g, marked)).toList();
        return new FigureView(
                FIGURE,
                sentence,
                cases,
                panels.isEmpty() ? Markup.NONE : new Markup(ShareBars.html(text, panels)),
                table(ethnicity, scope),
                scope.downloads(FIGURE, "Outcomes by ethnic group"),
                scope.source(false),
                scope.citation(sentence, FIGURE));
    }

    private static String sentence(
            OutcomeRates all, List<GroupOutcomes> shown, @org.jspecify.annotations.Nullable EthnicGroup marked) {
        Optional<GroupOutcomes> group =
                shown.stream().filter(g -> g.group() == marked).findFirst();
        Optional<GroupOutcomes> white =
                shown.stream().filter(g -> g.group() == EthnicGroup.WHITE).findFirst();
        if (group.isPresent() && white.isPresent()) {
            return "Nothing further was done after "
                    + Shown.ofSearches(group.get().rates().noFurtherAction()) + " of "
                    + Shown.peopleWithin(group.get().group()) + " and "
                    + Shown.ofSearches(white.get().rates().noFurtherAction()) + " of White people";
        }
        return all.noFurtherAction().whole() == 0
                ? "No outcome was recorded in the months supplied"
                : "Nothing further was done after " + Shown.ofSearches(all.noFurtherAction());
    }

    private static ShareBars.Panel panel(GroupOutcomes group, @org.jspecify.annotations.Nullable EthnicGroup marked) {
        OutcomeRates rates = group.rates();
        List<ShareBars.Share> shares = new ArrayList<>();
        shares.add(share("Arrest", rates.arrest()));
        shares.add(share("Other action", otherAction(rates)));
        shares.add(share("Nothing further", rates.noFurtherAction()));
        if (rates.find() instanceof FindRate.Known known && known.linked().whole() >= Shown.LEAST_BASE) {
            shares.add(share("Found what was looked for", known.linked()));
        }
        String name =
                group.group().label() + " (" + Sentences.searches(rates.arrest().whole()) + ")";
        return new ShareBars.Panel(name, shares, group.group() == marked);
    }

    static Proportion otherAction(OutcomeRates rates) {
        return new Proportion(
                rates.action().part() - rates.arrest().part(), rates.action().whole());
    }

    private static ShareBars.Share share(String label, Proportion part) {
        return new ShareBars.Share(label, part.percent().orElse(0), Shown.countAndShare(part));
    }

    /// How often something was found, in words; a blank field is no "no".
    static String find(FindRate find) {
        return switch (find) {
            case FindRate.Known known -> Shown.share(known.linked());
            case FindRate.TooIncomplete incomplete -> "not recorded often enough to say";
        };
    }

    private static TableView table(EthnicityFigures ethnicity, FigureScope scope) {
        List<TableView.Row> rows = ethnicity.outcomes().stream()
                .map(g -> TableView.Row.of(
                        g.group().censusLabel(),
                        Sentences.number(g.rates().arrest().whole()),
                        Shown.countAndShare(g.rates().arrest()),
                        Shown.countAndShare(otherAction(g.rates())),
                        Shown.countAndShare(g.rates().noFurtherAction()),
                        find(g.rates().find())))
                .toList();
        return new TableView(
                "table-" + FIGURE,
                "Outcomes by ethnic group, " + scope.subject().name() + ", "
                        + scope.period().label(),
                List.of(
                        TableView.Column.words("Ethnic group"),
                        TableView.Column.numbers("Outcome recorded"),
                        TableView.Column.numbers("Arrest"),
                        TableView.Column.numbers("Other action"),
                        TableView.Column.numbers("Nothing further"),
                        TableView.Column.words("Outcome linked to what was searched for")),
                rows,
                "Shares are of searches of people with an outcome recorded. A blank outcome is not \"nothing further\".");
    }
}
