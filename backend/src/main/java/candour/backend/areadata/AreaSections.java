package candour.backend.areadata;

import candour.backend.areadata.AreaPage.Headline;
import candour.backend.areadata.profile.AreaFigures;
import candour.backend.areadata.profile.Caveat;
import candour.backend.areadata.profile.EthnicityBasis;
import candour.backend.areadata.profile.FindRate;
import candour.backend.areadata.shown.BreakdownView;
import candour.backend.areadata.shown.BreakdownView.Field;
import candour.backend.areadata.shown.Cautions;
import candour.backend.areadata.shown.ClothingView;
import candour.backend.areadata.shown.FigureScope;
import candour.backend.areadata.shown.FigureSection;
import candour.backend.areadata.shown.GroupsView;
import candour.backend.areadata.shown.OutcomesView;
import candour.backend.areadata.shown.Shown;
import candour.backend.areadata.shown.TrendView;
import candour.backend.platform.chart.Sentences;
import candour.backend.platform.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// The parts of an area page, in the order a reader needs them.
final class AreaSections {
    private static final Set<Caveat> WITH_OUTCOMES =
            Set.of(Caveat.OUTCOME_NAMES_CHANGED, Caveat.FIND_RATE_NOT_RECORDED);

    private AreaSections() {}

    /// The numbers that stand first.
    static List<Headline> headlines(Texts t, AreaFigures figures) {
        List<Headline> headlines = new ArrayList<>();
        long vehicles = figures.totals().vehicleOnly();
        headlines.add(new Headline(
                Sentences.number(figures.totals().searches()),
                vehicles == 0
                        ? t.say("areadata.headline.searches")
                        : t.say("areadata.headline.searches.vehicles", "n", vehicles)));
        if (figures.rate() != null) {
            headlines.add(new Headline(Shown.rate(t, figures.rate()), t.say("areadata.headline.rate")));
        }
        headlines.add(new Headline(
                Shown.share(t, figures.outcomeRates().noFurtherAction()),
                t.say(few(figures) ? "areadata.headline.nothing.few" : "areadata.headline.nothing")));
        headlines.add(found(t, figures.outcomeRates().find()));
        return headlines;
    }

    private static boolean few(AreaFigures figures) {
        return figures.outcomeRates().noFurtherAction().whole() < Shown.LEAST_BASE;
    }

    private static Headline found(Texts t, FindRate find) {
        return switch (find) {
            case FindRate.Known known -> new Headline(Shown.share(t, known.linked()), t.say("areadata.headline.found"));
            case FindRate.TooIncomplete incomplete ->
                new Headline(
                        t.say("areadata.headline.cannotTell"),
                        t.say("areadata.headline.cannotTell.words", "share", Shown.share(t, incomplete.complete())));
        };
    }

    static List<FigureSection> sections(AreaFigures figures, FigureScope scope) {
        Texts t = scope.texts();
        List<FigureSection> sections = new ArrayList<>();
        sections.add(new FigureSection(
                "over-time",
                t.say("areadata.section.time"),
                unlocated(t, figures),
                List.of(TrendView.of(figures, scope)),
                Cautions.among(t, figures.warnings(), Set.of(Caveat.NOT_WHOLE, Caveat.HISTORIC_AREA, Caveat.SAMPLE))));
        sections.add(new FigureSection(
                "what-for",
                t.say("areadata.section.what"),
                List.of(),
                List.of(
                        BreakdownView.of(Field.OBJECTS, figures, scope),
                        BreakdownView.of(Field.OUTCOMES, figures, scope),
                        BreakdownView.of(Field.POWERS, figures, scope)),
                List.of()));
        sections.add(new FigureSection(
                "who",
                t.say("areadata.section.who"),
                who(figures, scope),
                List.of(GroupsView.counts(figures, scope), GroupsView.ratios(figures, scope)),
                Cautions.withRatios(t, figures.warnings(scope.basis()))));
        sections.add(new FigureSection(
                "age-and-gender",
                t.say("areadata.section.age"),
                List.of(),
                List.of(BreakdownView.of(Field.AGES, figures, scope), BreakdownView.of(Field.GENDERS, figures, scope)),
                List.of()));
        sections.add(new FigureSection(
                "results",
                t.say("areadata.section.results"),
                List.of(t.say("areadata.section.results.intro")),
                List.of(OutcomesView.of(figures, scope)),
                Cautions.among(t, figures.warnings(), WITH_OUTCOMES)));
        sections.add(clothing(figures, scope));
        return sections;
    }

    private static List<String> unlocated(Texts t, AreaFigures figures) {
        if (!figures.area().isOfficialLevel()) {
            return List.of(t.say("areadata.section.point"));
        }
        return figures.totals().withoutLocation() == 0
                ? List.of()
                : List.of(
                        t.say("areadata.section.noPoint", "n", figures.totals().withoutLocation()));
    }

    private static List<String> who(AreaFigures figures, FigureScope scope) {
        Texts t = scope.texts();
        List<String> intro = new ArrayList<>();
        intro.add(
                scope.basis() == EthnicityBasis.SELF_DEFINED
                        ? t.say(
                                "areadata.section.selfDefined",
                                "notStated",
                                Shown.countAndShare(t, figures.selfDefined().notStated()),
                                "notRecorded",
                                Shown.countAndShare(t, figures.selfDefined().notRecorded()))
                        : t.say("areadata.section.officerDefined"));
        intro.add(t.say("areadata.section.why"));
        return intro;
    }

    private static FigureSection clothing(AreaFigures figures, FigureScope scope) {
        Texts t = scope.texts();
        return new FigureSection(
                "clothing-removed",
                t.say("areadata.clothing"),
                List.of(t.say("areadata.section.clothing")),
                List.of(ClothingView.of(figures, scope)),
                List.of());
    }
}
