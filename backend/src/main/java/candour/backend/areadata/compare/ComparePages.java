package candour.backend.areadata.compare;

import candour.backend.area.Area;
import candour.backend.area.AreaLookup;
import candour.backend.areadata.compare.ComparePage.Chosen;
import candour.backend.areadata.compare.ComparePage.Offer;
import candour.backend.areadata.measure.Disparity;
import candour.backend.areadata.profile.AreaFigures;
import candour.backend.areadata.profile.AreaFiguresLookup;
import candour.backend.areadata.profile.AreaProfile;
import candour.backend.areadata.profile.EthnicityBasis;
import candour.backend.areadata.profile.GroupFigures;
import candour.backend.areadata.profile.HeldMonths;
import candour.backend.areadata.profile.Period;
import candour.backend.areadata.profile.Subject;
import candour.backend.areadata.shown.Cautions;
import candour.backend.areadata.shown.FigureScope;
import candour.backend.areadata.shown.FigureSection;
import candour.backend.areadata.shown.PeriodChooser;
import candour.backend.areadata.shown.Shown;
import candour.backend.platform.chart.Bars;
import candour.backend.platform.chart.ChartText;
import candour.backend.platform.chart.RatioDots;
import candour.backend.platform.chart.Sentences;
import candour.backend.platform.text.Texts;
import candour.backend.platform.web.component.FigureView;
import candour.backend.platform.web.component.FormError;
import candour.backend.platform.web.component.Markup;
import candour.backend.platform.web.component.Notice;
import candour.backend.platform.web.component.TableView;
import candour.backend.stopsearch.Labels;
import candour.shared.area.AreaKind;
import candour.shared.stopsearch.EthnicGroup;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Puts areas side by side.
@Singleton
class ComparePages {
    static final int MOST = 4;
    private static final List<EthnicGroup> GROUPS =
            List.of(EthnicGroup.BLACK, EthnicGroup.ASIAN, EthnicGroup.MIXED, EthnicGroup.OTHER);

    private final AreaFiguresLookup figures;
    private final AreaLookup areas;

    ComparePages(AreaFiguresLookup figures, AreaLookup areas) {
        this.figures = figures;
        this.areas = areas;
    }

    /// The page for these areas.
    ///
    /// @param errors what was asked for and cannot be shown
    /// @param site address of the portal
    ComparePage of(
            Texts t,
            List<Subject> subjects,
            HeldMonths held,
            Period period,
            EthnicityBasis basis,
            List<FormError> errors,
            String site) {
        List<AreaProfile> profiles =
                subjects.stream().map(s -> figures.profile(s, period)).toList();
        List<PeriodChooser.Field> kept = subjects.stream()
                .map(s -> new PeriodChooser.Field("area", String.valueOf(s.code())))
                .toList();
        List<FigureView> views = new ArrayList<>();
        if (!profiles.isEmpty()) {
            FigureScope scope = FigureScope.of(t, profiles.getFirst(), basis, "/compare", site);
            views.addAll(views(profiles, scope));
        }
        return new ComparePage(
                chosen(t, profiles, subjects, period, basis),
                errors,
                notice(t, profiles),
                PeriodChooser.of(t, "/compare", kept, held, period, basis),
                views,
                profiles.isEmpty() ? null : table(t, profiles, period, basis),
                profiles.isEmpty() ? List.of() : caveats(t, profiles),
                subjects.size() < MOST ? offers(t) : List.of(),
                MOST - subjects.size());
    }

    private static List<Chosen> chosen(
            Texts t, List<AreaProfile> profiles, List<Subject> subjects, Period period, EthnicityBasis basis) {
        String rest = "period=" + period.key() + (basis == EthnicityBasis.SELF_DEFINED ? "" : "&basis=" + basis.code());
        return profiles.stream()
                .map(p -> {
                    StringBuilder without = new StringBuilder("/compare?");
                    subjects.stream()
                            .filter(s -> s.areaId() != p.area().areaId())
                            .forEach(s ->
                                    without.append("area=").append(s.code()).append('&'));
                    String code = String.valueOf(p.area().code());
                    return new Chosen(
                            code,
                            p.area().name(),
                            Sentences.completeness(
                                    t,
                                    p.completeness().supplied(),
                                    Math.max(1, p.completeness().expected())),
                            "/areas/" + code + "?" + rest,
                            without + rest);
                })
                .toList();
    }

    private static @Nullable Notice notice(Texts t, List<AreaProfile> profiles) {
        boolean alike =
                profiles.stream().map(p -> p.completeness().used()).distinct().count() <= 1;
        return alike ? null : Notice.important(t, t.say("areadata.compare.unlike"));
    }

    private static List<FigureSection.Caution> caveats(Texts t, List<AreaProfile> profiles) {
        return Cautions.withRatiosOfSeveral(
                t,
                profiles.stream()
                        .filter(AreaFigures.class::isInstance)
                        .map(profile -> ((AreaFigures) profile).warnings())
                        .toList());
    }

    private static List<FigureView> views(List<AreaProfile> profiles, FigureScope scope) {
        List<AreaFigures> supplied = profiles.stream()
                .filter(AreaFigures.class::isInstance)
                .map(AreaFigures.class::cast)
                .toList();
        boolean alike =
                supplied.stream().map(f -> f.completeness().used()).distinct().count() == 1;
        if (supplied.size() < 2 || !alike) {
            return List.of();
        }
        List<FigureView> views = new ArrayList<>();
        List<AreaFigures> rated =
                supplied.stream().filter(f -> f.rate() != null).toList();
        if (rated.size() > 1) {
            views.add(rates(rated, scope));
        }
        for (EthnicGroup group : GROUPS) {
            if (supplied.stream().anyMatch(f -> find(f, group, scope.basis()) instanceof Disparity.Compared)) {
                views.add(ratios(supplied, group, scope));
            }
        }
        return views;
    }

    private static FigureView rates(List<AreaFigures> rated, FigureScope scope) {
        Texts t = scope.texts();
        AreaFigures most = rated.stream()
                .max(java.util.Comparator.comparingDouble(
                        f -> f.rate() == null ? 0 : f.rate().perThousand()))
                .orElseThrow();
        String sentence =
                t.say("areadata.compare.most", "area", most.area().name(), "rate", Shown.rate(t, most.rate()));
        List<Bars.Bar> bars = rated.stream()
                .map(f -> new Bars.Bar(
                        f.area().name(),
                        f.rate() == null ? 0 : f.rate().perThousand(),
                        Shown.rate(t, f.rate()),
                        f == most))
                .toList();
        List<TableView.Row> rows = rated.stream()
                .map(f -> TableView.Row.of(f.area().name(), Shown.rateWithInterval(t, f.rate())))
                .toList();
        return view(
                "rates",
                sentence,
                t.say("areadata.comparison.cases", "period", scope.months()),
                scope,
                new Markup(Bars.html(new ChartText(t, "chart-rates", sentence, t.say("areadata.compare.rates")), bars)),
                rows,
                t.say("areadata.col.rate"));
    }

    private static FigureView ratios(List<AreaFigures> supplied, EthnicGroup group, FigureScope scope) {
        Texts t = scope.texts();
        List<RatioDots.Row> dots = new ArrayList<>();
        List<TableView.Row> rows = new ArrayList<>();
        for (AreaFigures figures : supplied) {
            Disparity disparity = find(figures, group, scope.basis());
            RatioDots.Estimate estimate = disparity instanceof Disparity.Compared c ? Shown.estimate(c.ratio()) : null;
            dots.add(new RatioDots.Row(figures.area().name(), estimate, true));
            rows.add(TableView.Row.of(figures.area().name(), Shown.disparity(t, disparity)));
        }
        String sentence = t.say("areadata.compare.group", "people", Labels.people(t, group));
        ChartText text = new ChartText(t, "chart-ratios-" + group.code(), sentence, t.say("areadata.compare.drawn"));
        return view(
                "ratios-" + group.code(),
                sentence,
                t.say("areadata.compare.cases", "basis", scope.basis().label(t), "months", scope.months()),
                scope,
                new Markup(RatioDots.html(text, dots, t.say("areadata.groups.axis"))),
                rows,
                t.say("areadata.col.times"));
    }

    private static Disparity find(AreaFigures figures, EthnicGroup group, EthnicityBasis basis) {
        return figures.ethnicity(basis).groups().stream()
                .filter(g -> g.group() == group)
                .map(GroupFigures::disparity)
                .findFirst()
                .orElse(new Disparity.NoResidents());
    }

    private static FigureView view(
            String id,
            String sentence,
            String cases,
            FigureScope scope,
            Markup drawing,
            List<TableView.Row> rows,
            String column) {
        Texts t = scope.texts();
        TableView table = TableView.of(
                "table-" + id,
                sentence,
                List.of(TableView.Column.words(t.say("areadata.col.area")), TableView.Column.numbers(column)),
                rows);
        return new FigureView(
                id,
                sentence,
                cases,
                drawing,
                table,
                List.of(),
                scope.source(true),
                t.say(
                        "areadata.compare.citation",
                        "sentence",
                        sentence,
                        "months",
                        scope.completeness().hasSample()
                                ? t.say("areadata.cited.sample", "area", scope.months())
                                : scope.months(),
                        "address",
                        scope.site() + t.language().prefix() + "/compare"));
    }

    private static TableView table(Texts t, List<AreaProfile> profiles, Period period, EthnicityBasis basis) {
        List<TableView.Column> columns =
                new ArrayList<>(List.of(TableView.Column.words(t.say("areadata.col.measure"))));
        profiles.forEach(p -> columns.add(TableView.Column.numbers(p.area().name())));
        List<TableView.Row> rows = CompareRows.of(t, profiles, basis, GROUPS);
        return new TableView(
                "table-compare",
                t.say("areadata.compare.caption", "period", period.label(t)),
                columns,
                rows,
                t.say("areadata.compare.note", "basis", basis.label(t)));
    }

    private List<Offer> offers(Texts t) {
        List<Offer> offers = new ArrayList<>();
        for (AreaKind kind : List.of(AreaKind.COUNTRY, AreaKind.FORCE, AreaKind.DISTRICT)) {
            List<Area> list = areas.list(kind);
            if (!list.isEmpty()) {
                offers.add(new Offer(
                        kind == AreaKind.COUNTRY
                                ? t.say("areadata.compare.everywhere")
                                : kind == AreaKind.FORCE
                                        ? t.say("areadata.compare.forces")
                                        : t.say("areadata.compare.districts"),
                        list.stream()
                                .map(a -> new Offer.Choice(a.code().value(), a.name()))
                                .toList()));
            }
        }
        return offers;
    }
}
