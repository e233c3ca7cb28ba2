package candour.backend.areadata;

import candour.backend.areadata.AreaPage.Headline;
import candour.backend.areadata.BreakdownView.Field;
import candour.backend.areadata.profile.AreaFigures;
import candour.backend.areadata.profile.Caveat;
import candour.backend.areadata.profile.EthnicityBasis;
import candour.backend.areadata.profile.FindRate;
import candour.backend.platform.chart.Sentences;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// The parts of an area page, in the order a reader needs them.
final class AreaSections {
    private static final Set<Caveat> WITH_OUTCOMES =
            Set.of(Caveat.OUTCOME_NAMES_CHANGED, Caveat.FIND_RATE_NOT_RECORDED);

    private AreaSections() {}

    /// The numbers that stand first.
    static List<Headline> headlines(AreaFigures figures) {
        List<Headline> headlines = new ArrayList<>();
        headlines.add(new Headline(
                Sentences.number(figures.totals().searches()), "searches in the months supplied" + vehicles(figures)));
        if (figures.rate() != null) {
            headlines.add(new Headline(
                    Shown.rate(figures.rate()),
                    "searches of people per 1,000 residents over these months. Searches are events: one person may be"
                            + " searched more than once"));
        }
        headlines.add(new Headline(
                Shown.share(figures.outcomeRates().noFurtherAction()),
                (few(figures) ? "" : "of ") + "searches of people ended with nothing further done"));
        headlines.add(found(figures.outcomeRates().find()));
        return headlines;
    }

    private static boolean few(AreaFigures figures) {
        return figures.outcomeRates().noFurtherAction().whole() < Shown.LEAST_BASE;
    }

    private static Headline found(FindRate find) {
        return switch (find) {
            case FindRate.Known known ->
                new Headline(Shown.share(known.linked()), "had an outcome linked to what the officer searched for");
            case FindRate.TooIncomplete incomplete ->
                new Headline(
                        "Cannot tell",
                        "how often something was found: recorded for " + Shown.share(incomplete.complete())
                                + " of searches, and a blank is not a no");
        };
    }

    private static String vehicles(AreaFigures figures) {
        long vehicles = figures.totals().vehicleOnly();
        return vehicles == 0
                ? ""
                : ", " + Sentences.number(vehicles) + (vehicles == 1 ? " of a vehicle alone" : " of vehicles alone");
    }

    static List<FigureSection> sections(AreaFigures figures, FigureScope scope) {
        List<FigureSection> sections = new ArrayList<>();
        sections.add(new FigureSection(
                "over-time",
                "Searches over time",
                unlocated(figures),
                List.of(TrendView.of(figures, scope)),
                Cautions.among(figures.warnings(), Set.of(Caveat.NOT_WHOLE, Caveat.HISTORIC_AREA, Caveat.SAMPLE))));
        sections.add(new FigureSection(
                "what-for",
                "What police searched for, and what happened",
                List.of(),
                List.of(
                        BreakdownView.of(Field.OBJECTS, figures, scope),
                        BreakdownView.of(Field.OUTCOMES, figures, scope),
                        BreakdownView.of(Field.POWERS, figures, scope)),
                List.of()));
        sections.add(new FigureSection(
                "who",
                "Who is searched",
                who(figures, scope),
                List.of(GroupsView.counts(figures, scope), GroupsView.ratios(figures, scope)),
                Cautions.withRatios(figures.warnings())));
        sections.add(new FigureSection(
                "age-and-gender",
                "Age and gender",
                List.of(),
                List.of(BreakdownView.of(Field.AGES, figures, scope), BreakdownView.of(Field.GENDERS, figures, scope)),
                List.of()));
        sections.add(new FigureSection(
                "results",
                "What came of searches, group by group",
                List.of(
                        "If searches of one group end more often with nothing found, that group may be searched on weaker"
                                + " grounds. It is one sign among others."),
                List.of(OutcomesView.of(figures, scope)),
                Cautions.among(figures.warnings(), WITH_OUTCOMES)));
        sections.add(clothing(figures, scope));
        return sections;
    }

    private static List<String> unlocated(AreaFigures figures) {
        if (!figures.area().isOfficialLevel()) {
            return List.of(
                    "A search counts here when its published map point lies here. Points are approximate, \"on or"
                            + " near\", and searches published without one are counted only for the whole force.");
        }
        return figures.totals().withoutLocation() == 0
                ? List.of()
                : List.of(Sentences.searches(figures.totals().withoutLocation())
                        + " were published without a map point. They count here and in no smaller area.");
    }

    private static List<String> who(AreaFigures figures, FigureScope scope) {
        List<String> intro = new ArrayList<>();
        intro.add(
                scope.basis() == EthnicityBasis.SELF_DEFINED
                        ? "Ethnicity is shown as people described themselves. "
                                + Shown.countAndShare(figures.selfDefined().notStated())
                                + " did not state it and for "
                                + Shown.countAndShare(figures.selfDefined().notRecorded())
                                + " it was not recorded."
                        : "Ethnicity is shown as the officer saw it. Officers have no word for Mixed, so people of Mixed ethnic"
                                + " groups are counted in other groups here.");
        intro.add("Differences in rates do not by themselves say why. They call for an explanation or for change.");
        return intro;
    }

    private static FigureSection clothing(AreaFigures figures, FigureScope scope) {
        return new FigureSection(
                "clothing-removed",
                "Removal of more than outer clothing",
                List.of("Outer clothing is a coat, jacket or gloves. Anything more must be out of public view."),
                List.of(ClothingView.of(figures, scope)),
                List.of());
    }
}
