package candour.backend.areadata.shown;

import candour.backend.areadata.measure.Proportion;
import candour.backend.areadata.profile.AreaFigures;
import candour.backend.areadata.profile.EthnicityFigures;
import candour.backend.areadata.profile.FindRate;
import candour.backend.areadata.profile.GroupOutcomes;
import candour.backend.areadata.profile.OutcomeRates;
import candour.backend.platform.chart.ChartText;
import candour.backend.platform.chart.Sentences;
import candour.backend.platform.chart.ShareBars;
import candour.backend.platform.text.Texts;
import candour.backend.platform.web.component.FigureView;
import candour.backend.platform.web.component.Markup;
import candour.backend.platform.web.component.TableView;
import candour.backend.stopsearch.Labels;
import candour.shared.stopsearch.EthnicGroup;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What came of searches, group by group: the "hit rate" test asks whether searches of one group find less.
public final class OutcomesView {
    static final String FIGURE = "outcomes-by-group";

    private OutcomesView() {}

    public static FigureView of(AreaFigures figures, FigureScope scope) {
        Texts t = scope.texts();
        EthnicityFigures ethnicity = figures.ethnicity(scope.basis());
        EthnicGroup marked = GroupsView.inQuestion(ethnicity);
        List<GroupOutcomes> shown = ethnicity.outcomes().stream()
                .filter(g -> g.group().hasResidents() && g.rates().arrest().whole() >= Shown.LEAST_BASE)
                .toList();
        String sentence = sentence(t, figures.outcomeRates(), shown, marked);
        String cases = scope.basisWithEthnicity(figures.totals().people());
        ChartText text = new ChartText(t, "chart-" + FIGURE, sentence, scope.drawn(t.say("areadata.outcomes"), cases));
        List<ShareBars.Panel> panels =
                shown.stream().map(g -> panel(t, g, marked)).toList();
        return new FigureView(
                FIGURE,
                sentence,
                cases,
                panels.isEmpty() ? Markup.NONE : new Markup(ShareBars.html(text, panels)),
                table(ethnicity, scope),
                scope.downloads(FIGURE, t.say("areadata.outcomes")),
                scope.source(false),
                scope.citation(sentence, FIGURE));
    }

    private static String sentence(
            Texts t,
            OutcomeRates all,
            List<GroupOutcomes> shown,
            @org.jspecify.annotations.Nullable EthnicGroup marked) {
        Optional<GroupOutcomes> group =
                shown.stream().filter(g -> g.group() == marked).findFirst();
        Optional<GroupOutcomes> white =
                shown.stream().filter(g -> g.group() == EthnicGroup.WHITE).findFirst();
        if (group.isPresent() && white.isPresent()) {
            return t.say(
                    "areadata.outcomes.two",
                    "share",
                    Shown.ofSearches(t, group.get().rates().noFurtherAction()),
                    "people",
                    Labels.peopleWithin(t, group.get().group()),
                    "white",
                    Shown.ofSearches(t, white.get().rates().noFurtherAction()));
        }
        return all.noFurtherAction().whole() == 0
                ? t.say("areadata.outcomes.none")
                : t.say("areadata.outcomes.one", "share", Shown.ofSearches(t, all.noFurtherAction()));
    }

    private static ShareBars.Panel panel(
            Texts t, GroupOutcomes group, @org.jspecify.annotations.Nullable EthnicGroup marked) {
        OutcomeRates rates = group.rates();
        List<ShareBars.Share> shares = new ArrayList<>();
        shares.add(share(t, t.say("areadata.col.arrest"), rates.arrest()));
        shares.add(share(t, t.say("areadata.col.otherAction"), otherAction(rates)));
        shares.add(share(t, t.say("areadata.col.nothing"), rates.noFurtherAction()));
        if (rates.find() instanceof FindRate.Known known && known.linked().whole() >= Shown.LEAST_BASE) {
            shares.add(share(t, t.say("areadata.outcomes.found"), known.linked()));
        }
        String name = t.say(
                "areadata.outcomes.panel",
                "group",
                Labels.group(t, group.group()),
                "searches",
                Sentences.searches(t, rates.arrest().whole()));
        return new ShareBars.Panel(name, shares, group.group() == marked);
    }

    static Proportion otherAction(OutcomeRates rates) {
        return new Proportion(
                rates.action().part() - rates.arrest().part(), rates.action().whole());
    }

    private static ShareBars.Share share(Texts t, String label, Proportion part) {
        return new ShareBars.Share(label, part.percent().orElse(0), Shown.countAndShare(t, part));
    }

    /// How often something was found, in words; a blank field is no "no".
    public static String find(Texts t, FindRate find) {
        return switch (find) {
            case FindRate.Known known -> Shown.share(t, known.linked());
            case FindRate.TooIncomplete incomplete -> t.say("areadata.outcomes.rarely");
        };
    }

    private static TableView table(EthnicityFigures ethnicity, FigureScope scope) {
        Texts t = scope.texts();
        List<TableView.Row> rows = ethnicity.outcomes().stream()
                .map(g -> TableView.Row.of(
                        Labels.census(t, g.group()),
                        Sentences.number(g.rates().arrest().whole()),
                        Shown.countAndShare(t, g.rates().arrest()),
                        Shown.countAndShare(t, otherAction(g.rates())),
                        Shown.countAndShare(t, g.rates().noFurtherAction()),
                        find(t, g.rates().find())))
                .toList();
        return new TableView(
                "table-" + FIGURE,
                scope.caption(t.say("areadata.outcomes")),
                List.of(
                        TableView.Column.words(t.say("areadata.col.group")),
                        TableView.Column.numbers(t.say("areadata.col.outcomeRecorded")),
                        TableView.Column.numbers(t.say("areadata.col.arrest")),
                        TableView.Column.numbers(t.say("areadata.col.otherAction")),
                        TableView.Column.numbers(t.say("areadata.col.nothing")),
                        TableView.Column.words(t.say("areadata.col.linked"))),
                rows,
                t.say("areadata.outcomes.note"));
    }
}
