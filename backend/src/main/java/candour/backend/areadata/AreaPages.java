package candour.backend.areadata;

import candour.backend.area.AreaPart;
import candour.backend.areadata.profile.AreaFigures;
import candour.backend.areadata.profile.AreaFiguresLookup;
import candour.backend.areadata.profile.AreaProfile;
import candour.backend.areadata.profile.Comparison;
import candour.backend.areadata.profile.Completeness;
import candour.backend.areadata.profile.EthnicityBasis;
import candour.backend.areadata.profile.ForceName;
import candour.backend.areadata.profile.HeldMonths;
import candour.backend.areadata.profile.NothingSupplied;
import candour.backend.areadata.profile.Period;
import candour.backend.areadata.profile.PopulationBase;
import candour.backend.areadata.profile.Subject;
import candour.backend.areadata.shown.Cautions;
import candour.backend.areadata.shown.ComparisonView;
import candour.backend.areadata.shown.FigureScope;
import candour.backend.areadata.shown.FigureSection;
import candour.backend.areadata.shown.PeriodChooser;
import candour.backend.areadata.shown.ResidentsView;
import candour.backend.platform.chart.Sentences;
import candour.backend.platform.text.Texts;
import candour.backend.platform.web.component.Download;
import candour.backend.platform.web.component.FigureView;
import candour.backend.platform.web.component.NextStep;
import candour.backend.platform.web.component.Notice;
import candour.backend.platform.web.component.SourceLine;
import candour.backend.platform.web.component.TextLink;
import candour.shared.area.AreaKind;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Puts the page of an area together.
@Singleton
class AreaPages {
    private final AreaFiguresLookup figures;
    private final MapBlocks places;
    private final Overseeing overseeing;
    private final PartsOfOthers others;

    AreaPages(AreaFiguresLookup figures, MapBlocks places, Overseeing overseeing, PartsOfOthers others) {
        this.figures = figures;
        this.places = places;
        this.overseeing = overseeing;
        this.others = others;
    }

    /// The page of an area.
    ///
    /// @param path of the page without its query
    /// @param site address of the portal
    AreaPage of(
            Texts t, Subject subject, HeldMonths held, Period period, EthnicityBasis basis, String path, String site) {
        AreaProfile profile = figures.profile(subject, period);
        FigureScope scope = FigureScope.of(t, profile, basis, path, site);
        boolean supplied = profile instanceof AreaFigures;
        List<FigureSection> sections = sections(profile, scope);
        MapBlock map = places.of(subject, scope).orElse(null);
        PopulationBase base = profile.residents();
        List<AreaPart> parts = others.of(t, subject.code());
        return new AreaPage(
                subject.name(),
                kind(t, subject),
                lead(t, subject, period),
                notice(profile, held, scope),
                StripView.of(t, subject, profile.completeness()),
                PeriodChooser.of(t, path, List.of(), held, period, basis),
                profile instanceof AreaFigures found ? AreaSections.headlines(t, found) : List.of(),
                contents(t, sections, map, base != null, parts),
                sections,
                map,
                base == null ? null : ResidentsView.of(base, scope),
                parts,
                overseeing.of(t, subject),
                steps(t, subject, supplied),
                sources(scope, supplied),
                files(scope, supplied),
                scope.address(),
                t.say(
                        "areadata.page.citation",
                        "area",
                        scope.citedArea(),
                        "months",
                        scope.months(),
                        "address",
                        scope.address()));
    }

    private List<FigureSection> sections(AreaProfile profile, FigureScope scope) {
        if (!(profile instanceof AreaFigures found)) {
            return List.of();
        }
        Texts t = scope.texts();
        List<FigureSection> sections = new ArrayList<>(AreaSections.sections(found, scope));
        FigureView comparison = comparison(profile.area(), scope);
        if (comparison != null) {
            sections.add(new FigureSection(
                    "beside",
                    t.say("areadata.section.beside"),
                    List.of(),
                    List.of(comparison),
                    Cautions.withRatios(t, found.warnings(scope.basis()))));
        }
        return sections;
    }

    private static List<TextLink> contents(
            Texts t, List<FigureSection> sections, @Nullable MapBlock map, boolean residents, List<AreaPart> parts) {
        List<TextLink> contents = new ArrayList<>();
        sections.forEach(section -> contents.add(new TextLink(section.heading(), "#" + section.id())));
        if (map != null) {
            contents.add(new TextLink(map.heading(), "#places"));
        }
        if (residents) {
            contents.add(new TextLink(t.say("areadata.residents.heading"), "#who-lives-here"));
        }
        parts.forEach(part -> contents.add(new TextLink(part.heading(), "#" + part.id())));
        contents.add(new TextLink(t.say("areadata.oversees"), "#who-oversees"));
        contents.add(new TextLink(t.say("platform.next"), "#next-steps"));
        contents.add(new TextLink(t.say("areadata.take"), "#take-away"));
        return contents;
    }

    private static String kind(Texts t, Subject subject) {
        String kind = t.say("area.kind." + subject.kind().code());
        return subject.force() == null || subject.kind() == AreaKind.COUNTRY
                ? kind
                : t.say(
                        "areadata.page.policed",
                        "kind",
                        kind,
                        "force",
                        subject.force().name());
    }

    private static String lead(Texts t, Subject subject, Period period) {
        return t.say(
                period.isYear() ? "areadata.page.lead.year" : "areadata.page.lead",
                "area",
                subject.name(),
                "period",
                period.label(t));
    }

    private @Nullable Notice notice(AreaProfile profile, HeldMonths held, FigureScope scope) {
        Texts t = scope.texts();
        ForceName force = profile.area().force();
        Completeness whole =
                force == null ? figures.profile(profile.area(), held.all()).completeness() : figures.ledger(force);
        String who = force == null ? t.say("areadata.page.itsForce") : force.name();
        if (profile instanceof NothingSupplied && profile.area().kind() == AreaKind.COUNTRY) {
            return new Notice(
                    t.say("areadata.none.title"),
                    t.say(
                            "areadata.none.country",
                            "area",
                            profile.area().name(),
                            "period",
                            profile.period().label(t)),
                    new TextLink(t.say("areadata.none.link"), "/forces"));
        }
        if (whole.supplied() == 0 && profile instanceof NothingSupplied) {
            return new Notice(
                    t.say("areadata.none.title"),
                    t.say("areadata.none.area", "area", profile.area().name(), "who", who),
                    new TextLink(t.say("areadata.none.link"), "/forces"));
        }
        Period instead = ThinSupply.instead(profile.completeness(), whole);
        return instead == null
                ? null
                : ThinSupply.notice(
                        t, who, profile.completeness(), false, instead, scope.path() + scope.within(instead));
    }

    private @Nullable FigureView comparison(Subject subject, FigureScope scope) {
        Comparison all = figures.comparison(subject, scope.period());
        List<Comparison.Row> rows =
                all.rows().stream().filter(r -> !isOwnForceAlone(r, subject)).toList();
        return rows.size() > 1 ? ComparisonView.of(new Comparison(all.period(), rows), scope) : null;
    }

    /// Whether "England and Wales" would be this very force under another name, as no other supplied every month.
    private static boolean isOwnForceAlone(Comparison.Row row, Subject subject) {
        return row.area().kind() == AreaKind.COUNTRY
                && subject.force() != null
                && row.forces().stream().allMatch(f -> f.id() == subject.force().id());
    }

    private List<NextStep> steps(Texts t, Subject subject, boolean supplied) {
        List<NextStep> steps = new ArrayList<>();
        if (!supplied && subject.force() != null) {
            steps.add(new NextStep(
                    t.say("areadata.step.ask"),
                    t.say("areadata.step.ask.text"),
                    "https://www.gov.uk/make-a-freedom-of-information-request"));
        }
        steps.addAll(overseeing.steps(t, subject));
        return steps;
    }

    private static List<SourceLine> sources(FigureScope scope, boolean supplied) {
        List<SourceLine> sources = new ArrayList<>();
        PopulationBase base = scope.residents();
        if (supplied) {
            sources.add(scope.source(false));
        }
        if (base != null) {
            sources.add(ResidentsView.source(scope.texts(), base));
        }
        return sources;
    }

    private static List<Download> files(FigureScope scope, boolean supplied) {
        if (!supplied && scope.residents() == null) {
            return List.of();
        }
        Texts t = scope.texts();
        String label = t.say(
                "areadata.page.all",
                "months",
                Sentences.months(t, scope.period().from(), scope.period().to()));
        return List.of(
                new Download(label, scope.path() + "/figures.csv" + scope.query(), "CSV"),
                new Download(label, supplied ? scope.document() : "/api/v1" + scope.path(), "JSON"));
    }
}
