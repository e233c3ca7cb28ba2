package candour.backend.areadata;

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
import candour.backend.platform.chart.Sentences;
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
    private final Places places;
    private final Overseeing overseeing;

    AreaPages(AreaFiguresLookup figures, Places places, Overseeing overseeing) {
        this.figures = figures;
        this.places = places;
        this.overseeing = overseeing;
    }

    /// The page of an area.
    ///
    /// @param path of the page without its query
    /// @param site address of the portal
    AreaPage of(Subject subject, HeldMonths held, Period period, EthnicityBasis basis, String path, String site) {
        AreaProfile profile = figures.profile(subject, period);
        FigureScope scope = FigureScope.of(profile, basis, path, site);
        boolean supplied = profile instanceof AreaFigures;
        List<FigureSection> sections = sections(profile, scope);
        MapBlock map = places.of(subject, scope).orElse(null);
        PopulationBase base = profile.residents();
        return new AreaPage(
                subject.name(),
                kind(subject),
                lead(subject, period),
                notice(profile, held, scope),
                StripView.of(subject, profile.completeness()),
                PeriodChooser.of(path, List.of(), held, period, basis),
                profile instanceof AreaFigures found ? AreaSections.headlines(found) : List.of(),
                contents(sections, map, base != null),
                sections,
                map,
                base == null ? null : ResidentsView.of(base, scope),
                overseeing.of(subject),
                steps(subject, supplied),
                sources(scope, supplied),
                files(scope, supplied),
                scope.address(),
                "Candour, stop and search figures for " + subject.name() + ", " + scope.months() + ". "
                        + scope.address());
    }

    private List<FigureSection> sections(AreaProfile profile, FigureScope scope) {
        if (!(profile instanceof AreaFigures found)) {
            return List.of();
        }
        List<FigureSection> sections = new ArrayList<>(AreaSections.sections(found, scope));
        FigureView comparison = comparison(profile.area(), scope);
        if (comparison != null) {
            sections.add(new FigureSection(
                    "beside",
                    "Beside wider areas",
                    List.of(),
                    List.of(comparison),
                    Cautions.withRatios(found.warnings())));
        }
        return sections;
    }

    private static List<TextLink> contents(List<FigureSection> sections, @Nullable MapBlock map, boolean residents) {
        List<TextLink> contents = new ArrayList<>();
        sections.forEach(section -> contents.add(new TextLink(section.heading(), "#" + section.id())));
        if (map != null) {
            contents.add(new TextLink(map.heading(), "#places"));
        }
        if (residents) {
            contents.add(new TextLink("Who lives here", "#who-lives-here"));
        }
        contents.add(new TextLink("Who oversees the police here?", "#who-oversees"));
        contents.add(new TextLink("What you can do next", "#next-steps"));
        contents.add(new TextLink("Take the figures with you", "#take-away"));
        return contents;
    }

    private static String kind(Subject subject) {
        String kind = subject.kind().label();
        return subject.force() == null || subject.kind() == AreaKind.COUNTRY
                ? kind
                : kind + ", policed by " + subject.force().name();
    }

    private static String lead(Subject subject, Period period) {
        return "Police stop and search in " + subject.name() + ", "
                + (period.isYear() ? "January to December " + period.label() : period.label()) + ".";
    }

    private @Nullable Notice notice(AreaProfile profile, HeldMonths held, FigureScope scope) {
        ForceName force = profile.area().force();
        Completeness whole =
                force == null ? figures.profile(profile.area(), held.all()).completeness() : figures.ledger(force);
        String who = force == null ? "Its police force" : force.name();
        if (whole.supplied() == 0 && profile instanceof NothingSupplied) {
            return new Notice(
                    "No figures",
                    "There are no stop and search figures for " + profile.area().name() + ". " + who
                            + " has not supplied any month that this portal holds. That is not zero searches: it is not known.",
                    new TextLink("See which forces have data", "/forces"));
        }
        Period instead = ThinSupply.instead(profile.completeness(), whole);
        return instead == null
                ? null
                : ThinSupply.notice(
                        who, profile.completeness(), "these", instead, scope.path() + scope.within(instead));
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

    private List<NextStep> steps(Subject subject, boolean supplied) {
        List<NextStep> steps = new ArrayList<>();
        if (!supplied && subject.force() != null) {
            steps.add(new NextStep(
                    "Ask for the figures",
                    "Forces publish stop and search records each month on data.police.uk. Anyone may ask a public body for"
                            + " information it holds (Freedom of Information Act 2000, section 1).",
                    "https://www.gov.uk/make-a-freedom-of-information-request"));
        }
        steps.addAll(overseeing.steps(subject));
        return steps;
    }

    private static List<SourceLine> sources(FigureScope scope, boolean supplied) {
        List<SourceLine> sources = new ArrayList<>();
        PopulationBase base = scope.residents();
        if (supplied) {
            sources.add(scope.source(false));
        }
        if (base != null) {
            sources.add(ResidentsView.source(base));
        }
        return sources;
    }

    private static List<Download> files(FigureScope scope, boolean supplied) {
        if (!supplied && scope.residents() == null) {
            return List.of();
        }
        String label = "All figures on this page, "
                + Sentences.months(scope.period().from(), scope.period().to());
        return List.of(
                new Download(label, scope.path() + "/figures.csv" + scope.query(), "CSV"),
                new Download(label, supplied ? scope.document() : "/api/v1" + scope.path(), "JSON"));
    }
}
