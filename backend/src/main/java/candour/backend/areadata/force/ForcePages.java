package candour.backend.areadata.force;

import candour.backend.area.AreaLookup;
import candour.backend.area.Force;
import candour.backend.areadata.MapBlock;
import candour.backend.areadata.MapBlocks;
import candour.backend.areadata.Overseeing;
import candour.backend.areadata.PartsOfOthers;
import candour.backend.areadata.StripView;
import candour.backend.areadata.ThinSupply;
import candour.backend.areadata.profile.AreaFigures;
import candour.backend.areadata.profile.AreaFiguresLookup;
import candour.backend.areadata.profile.Completeness;
import candour.backend.areadata.profile.EthnicityBasis;
import candour.backend.areadata.profile.ForceName;
import candour.backend.areadata.profile.HeldMonths;
import candour.backend.areadata.profile.MonthSupply;
import candour.backend.areadata.profile.NationalTable;
import candour.backend.areadata.profile.Period;
import candour.backend.areadata.profile.Subject;
import candour.backend.areadata.profile.UnknownText;
import candour.backend.areadata.shown.FigureScope;
import candour.backend.platform.chart.Sentences;
import candour.backend.platform.reference.PublicReference;
import candour.backend.platform.text.Texts;
import candour.backend.platform.web.component.Download;
import candour.backend.platform.web.component.Notice;
import candour.backend.platform.web.component.TableView;
import candour.backend.platform.web.component.TextLink;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Puts the pages of the forces together.
@Singleton
class ForcePages {
    private final AreaFiguresLookup figures;
    private final AreaLookup areas;
    private final MapBlocks places;
    private final Overseeing overseeing;
    private final PartsOfOthers others;

    ForcePages(
            AreaFiguresLookup figures,
            AreaLookup areas,
            MapBlocks places,
            Overseeing overseeing,
            PartsOfOthers others) {
        this.figures = figures;
        this.areas = areas;
        this.places = places;
        this.overseeing = overseeing;
        this.others = others;
    }

    /// All forces.
    ForcesPage forces(Texts t) {
        Optional<HeldMonths> held = figures.held();
        if (held.isEmpty()) {
            return new ForcesPage(
                    t.say("areadata.strip.nothing"),
                    supplied(t, List.of()),
                    areas.forces().stream().map(ForcePages::link).toList(),
                    null);
        }
        HeldMonths months = held.get();
        List<NationalTable.Row> rows = figures.nationalTable(
                        months.first().getYear(), months.last().getYear(), EthnicityBasis.SELF_DEFINED)
                .forces();
        Set<Integer> known = rows.stream().map(r -> r.force().id()).collect(Collectors.toSet());
        List<TextLink> without = areas.forces().stream()
                .filter(f -> !known.contains(f.id()))
                .map(ForcePages::link)
                .toList();
        return new ForcesPage(
                lead(t, rows, months),
                supplied(t, rows),
                without,
                places.ofForces(t, rows, months).orElse(null));
    }

    /// Forces without an area of their own are named, and not counted: elsewhere they are not counted either.
    private String lead(Texts t, List<NationalTable.Row> rows, HeldMonths months) {
        Map<Boolean, List<Force>> forces =
                areas.forces().stream().collect(Collectors.partitioningBy(force -> force.areaCode() != null));
        String lead = t.say(
                "areadata.forces.lead",
                "some",
                rows.stream()
                        .filter(row -> forces.getOrDefault(true, List.of()).stream()
                                .anyMatch(force -> force.id() == row.force().id()))
                        .count(),
                "all",
                forces.getOrDefault(true, List.of()).size(),
                "first",
                Sentences.month(t, months.first()),
                "last",
                Sentences.month(t, months.last()));
        String others =
                forces.getOrDefault(false, List.of()).stream().map(Force::name).collect(Collectors.joining(", "));
        return others.isEmpty() ? lead : lead + " " + t.say("areadata.forces.more", "names", others);
    }

    private static TextLink link(Force force) {
        return new TextLink(force.name(), "/forces/" + force.slug());
    }

    private static TableView supplied(Texts t, List<NationalTable.Row> rows) {
        List<TableView.Row> shown = rows.stream()
                .map(r -> new TableView.Row(
                        List.of(
                                r.force().name(),
                                t.say("areadata.of", "some", r.supplied(), "all", r.expected()),
                                Sentences.number(r.people())),
                        "/forces/" + r.force().slug()))
                .toList();
        return new TableView(
                "table-forces",
                t.say("areadata.forces.supplied"),
                List.of(
                        TableView.Column.words(t.say("areadata.col.force")),
                        TableView.Column.numbers(t.say("areadata.col.supplied")),
                        TableView.Column.numbers(t.say("areadata.col.people"))),
                shown,
                t.say("areadata.forces.note"));
    }

    /// One force.
    ///
    /// @param site address of the portal
    ForcePage force(Texts t, Subject subject, ForceName force, String site) {
        Completeness ledger = figures.ledger(force);
        Period instead = figures.held()
                .map(held -> ThinSupply.instead(ledger.within(held.latest(12)), ledger))
                .orElse(null);
        List<QualityView.Year> years = years(subject);
        String area = subject.code() == null || years.isEmpty() ? "" : "/areas/" + subject.code() + months(instead);
        String path = "/forces/" + force.slug();
        return new ForcePage(
                force.name(),
                lead(t, force, ledger),
                notice(t, force, ledger, instead, area),
                StripView.of(t, subject, ledger),
                area,
                ledger(t, force, ledger),
                years.isEmpty() ? null : QualityView.table(t, force.name(), years),
                QualityView.trend(t, years),
                unknown(t, subject),
                districts(t, subject, instead, site),
                others.of(t, subject.code()),
                overseeing.of(t, subject),
                overseeing.steps(t, subject),
                downloads(t, path, ledger));
    }

    private List<QualityView.Year> years(Subject subject) {
        List<QualityView.Year> years = new ArrayList<>();
        for (int year : figures.held().map(HeldMonths::years).orElse(List.of())) {
            if (figures.profile(subject, Period.year(year)) instanceof AreaFigures found
                    && found.totals().people() > 0) {
                years.add(new QualityView.Year(String.valueOf(year), found));
            }
        }
        return years;
    }

    private static String lead(Texts t, ForceName force, Completeness ledger) {
        return t.say(
                "areadata.force.lead",
                "force",
                force.name(),
                "complete",
                Sentences.completeness(t, ledger.supplied(), Math.max(1, ledger.expected())));
    }

    private static String months(@Nullable Period instead) {
        return instead == null ? "" : "?period=" + instead.key();
    }

    private @Nullable Notice notice(
            Texts t, ForceName force, Completeness ledger, @Nullable Period instead, String area) {
        if (ledger.supplied() == 0) {
            return new Notice(
                    t.say("areadata.none.title"),
                    t.say("areadata.none.force", "force", force.name()),
                    new TextLink(t.say("areadata.none.link"), "/forces"));
        }
        Optional<HeldMonths> held = figures.held();
        if (instead == null || area.isEmpty() || held.isEmpty()) {
            return null;
        }
        Completeness latest = ledger.within(held.get().latest(12));
        return ThinSupply.notice(t, force.name(), latest, true, instead, area);
    }

    private static TableView ledger(Texts t, ForceName force, Completeness ledger) {
        List<TableView.Row> rows = ledger.months().reversed().stream()
                .map(m -> switch (m) {
                    case MonthSupply.Supplied s ->
                        new TableView.Row(
                                List.of(
                                        Sentences.month(t, s.month()),
                                        state(t, s),
                                        Sentences.number(s.searches()),
                                        Sentences.number(s.people()),
                                        Sentences.number(s.withoutLocation()),
                                        s.rejectedIn() == null
                                                ? Sentences.number(s.rejected())
                                                : t.say("areadata.force.refused", "n", s.rejected())),
                                s.rejectedIn() == null ? "" : rejected(s.rejectedIn()),
                                5);
                    case MonthSupply.NotSupplied n ->
                        TableView.Row.of(
                                Sentences.month(t, n.month()),
                                t.say("platform.figure.notSupplied"),
                                "–",
                                "–",
                                "–",
                                "–");
                })
                .toList();
        return new TableView(
                "table-ledger",
                t.say("areadata.force.every", "force", force.name()),
                List.of(
                        TableView.Column.words(t.say("areadata.col.month")),
                                TableView.Column.words(t.say("areadata.col.record")),
                        TableView.Column.numbers(t.say("areadata.col.searches")),
                                TableView.Column.numbers(t.say("areadata.col.ofPeople")),
                        TableView.Column.numbers(t.say("areadata.col.noPoint")),
                                TableView.Column.numbers(t.say("areadata.col.refused"))),
                rows,
                t.say("areadata.force.note"));
    }

    /// Where the rows that an import did not take in can be had.
    static String rejected(PublicReference reference) {
        return "/imports/" + reference + "/rejected.csv";
    }

    static String state(Texts t, MonthSupply.Supplied month) {
        String revised = month.revisions() == 0
                ? t.say("platform.complete.supplied")
                : t.say("areadata.force.revised", "n", month.revisions());
        return month.sample() ? t.say("areadata.force.madeUp", "state", revised) : revised;
    }

    private @Nullable TableView unknown(Texts t, Subject subject) {
        Optional<HeldMonths> held = figures.held();
        if (held.isEmpty()
                || !(figures.profile(subject, held.get().all()) instanceof AreaFigures found)
                || found.unknown().isEmpty()) {
            return null;
        }
        List<TableView.Row> rows = found.unknown().stream()
                .map((UnknownText u) -> TableView.Row.of(u.text(), field(t, u.list()), Sentences.number(u.people())))
                .toList();
        return new TableView(
                "table-unknown",
                t.say("areadata.unknown"),
                List.of(
                        TableView.Column.words(t.say("areadata.col.published")),
                        TableView.Column.words(t.say("areadata.col.field")),
                        TableView.Column.numbers(t.say("areadata.col.people"))),
                rows,
                t.say("areadata.unknown.note"));
    }

    private static String field(Texts t, String list) {
        return t.say("stopsearch.list." + list);
    }

    private @Nullable MapBlock districts(Texts t, Subject subject, @Nullable Period instead, String site) {
        Optional<HeldMonths> held = figures.held();
        if (held.isEmpty() || subject.code() == null) {
            return null;
        }
        FigureScope scope = FigureScope.of(
                t,
                figures.profile(subject, instead == null ? held.get().latest(12) : instead),
                EthnicityBasis.SELF_DEFINED,
                "/areas/" + subject.code(),
                site);
        return places.of(subject, scope).orElse(null);
    }

    private static List<Download> downloads(Texts t, String path, Completeness ledger) {
        return ledger.expected() == 0
                ? List.of()
                : List.of(new Download(t.say("areadata.force.ledger.file"), path + "/ledger.csv", "CSV"));
    }
}
