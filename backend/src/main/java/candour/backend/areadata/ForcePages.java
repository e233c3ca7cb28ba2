package candour.backend.areadata;

import candour.backend.area.AreaLookup;
import candour.backend.area.Force;
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
import candour.backend.platform.chart.Sentences;
import candour.backend.platform.reference.PublicReference;
import candour.backend.platform.web.component.Download;
import candour.backend.platform.web.component.Notice;
import candour.backend.platform.web.component.TableView;
import candour.backend.platform.web.component.TextLink;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Puts the pages of the forces together.
@Singleton
class ForcePages {
    private final AreaFiguresLookup figures;
    private final AreaLookup areas;
    private final Places places;
    private final Overseeing overseeing;

    ForcePages(AreaFiguresLookup figures, AreaLookup areas, Places places, Overseeing overseeing) {
        this.figures = figures;
        this.areas = areas;
        this.places = places;
        this.overseeing = overseeing;
    }

    /// All forces.
    ForcesPage forces() {
        Optional<HeldMonths> held = figures.held();
        if (held.isEmpty()) {
            return new ForcesPage(
                    "This portal holds no month of any force yet.",
                    supplied(List.of()),
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
        String lead = Sentences.number(rows.size()) + " of "
                + Sentences.number(areas.forces().size())
                + " forces supplied at least one month between " + Sentences.month(months.first()) + " and "
                + Sentences.month(months.last()) + ".";
        return new ForcesPage(
                lead, supplied(rows), without, places.ofForces(rows, months).orElse(null));
    }

    private static TextLink link(Force force) {
        return new TextLink(force.name(), "/forces/" + force.slug());
    }

    private static TableView supplied(List<NationalTable.Row> rows) {
        List<TableView.Row> shown = rows.stream()
                .map(r -> new TableView.Row(
                        List.of(r.force().name(), r.supplied() + " of " + r.expected(), Sentences.number(r.people())),
                        "/forces/" + r.force().slug()))
                .toList();
        return new TableView(
                "table-forces",
                "Forces that supplied records",
                List.of(
                        TableView.Column.words("Force"),
                        TableView.Column.numbers("Months supplied"),
                        TableView.Column.numbers("Searches of people")),
                shown,
                "A month that is missing was not supplied to this portal. It does not mean that nobody was searched.");
    }

    /// One force.
    ///
    /// @param site address of the portal
    ForcePage force(Subject subject, ForceName force, String site) {
        Completeness ledger = figures.ledger(force);
        Period instead = figures.held()
                .map(held -> ThinSupply.instead(ledger.within(held.latest(12)), ledger))
                .orElse(null);
        List<QualityView.Year> years = years(subject);
        String area = subject.code() == null || years.isEmpty() ? "" : "/areas/" + subject.code() + months(instead);
        String path = "/forces/" + force.slug();
        return new ForcePage(
                force.name(),
                lead(force, ledger),
                notice(force, ledger, instead, area),
                StripView.of(subject, ledger),
                area,
                ledger(force, ledger),
                years.isEmpty() ? null : QualityView.table(force.name(), years),
                QualityView.trend(years),
                unknown(subject),
                districts(subject, instead, site),
                overseeing.of(subject),
                overseeing.steps(subject),
                downloads(path, ledger));
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

    private static String lead(ForceName force, Completeness ledger) {
        return "What " + force.name() + " supplied to data.police.uk and this portal holds: "
                + Sentences.completeness(ledger.supplied(), Math.max(1, ledger.expected())) + ".";
    }

    private static String months(@Nullable Period instead) {
        return instead == null ? "" : "?period=" + instead.key();
    }

    private @Nullable Notice notice(ForceName force, Completeness ledger, @Nullable Period instead, String area) {
        if (ledger.supplied() == 0) {
            return new Notice(
                    "No figures",
                    force.name()
                            + " has not supplied any month that this portal holds. That is not zero searches: it is"
                            + " not known.",
                    new TextLink("See which forces have data", "/forces"));
        }
        Optional<HeldMonths> held = figures.held();
        if (instead == null || area.isEmpty() || held.isEmpty()) {
            return null;
        }
        Completeness latest = ledger.within(held.get().latest(12));
        return ThinSupply.notice(force.name(), latest, "the latest", instead, area);
    }

    private static TableView ledger(ForceName force, Completeness ledger) {
        List<TableView.Row> rows = ledger.months().reversed().stream()
                .map(m -> switch (m) {
                    case MonthSupply.Supplied s ->
                        new TableView.Row(
                                List.of(
                                        Sentences.month(s.month()),
                                        state(s),
                                        Sentences.number(s.searches()),
                                        Sentences.number(s.people()),
                                        Sentences.number(s.withoutLocation()),
                                        Sentences.number(s.rejected()) + (s.rejectedIn() == null ? "" : " (see why)")),
                                s.rejectedIn() == null ? "" : rejected(s.rejectedIn()),
                                5);
                    case MonthSupply.NotSupplied n ->
                        TableView.Row.of(Sentences.month(n.month()), "not supplied", "–", "–", "–", "–");
                })
                .toList();
        return new TableView(
                "table-ledger",
                "Every month, " + force.name(),
                List.of(
                        TableView.Column.words("Month"), TableView.Column.words("Record"),
                        TableView.Column.numbers("Searches"), TableView.Column.numbers("Of people"),
                        TableView.Column.numbers("Without map point"), TableView.Column.numbers("Rows refused")),
                rows,
                "Months are by London time. Refused rows could not be read. They are kept, and \"see why\" is a CSV file of"
                        + " them with the reasons.");
    }

    /// Where the rows that an import did not take in can be had.
    static String rejected(PublicReference reference) {
        return "/imports/" + reference + "/rejected.csv";
    }

    static String state(MonthSupply.Supplied month) {
        String revised = month.revisions() == 0
                ? "supplied"
                : month.revisions() == 1 ? "revised once" : "revised " + month.revisions() + " times";
        return month.sample() ? revised + ", made up" : revised;
    }

    private @Nullable TableView unknown(Subject subject) {
        Optional<HeldMonths> held = figures.held();
        if (held.isEmpty()
                || !(figures.profile(subject, held.get().all()) instanceof AreaFigures found)
                || found.unknown().isEmpty()) {
            return null;
        }
        List<TableView.Row> rows = found.unknown().stream()
                .map((UnknownText u) ->
                        TableView.Row.of(u.text(), u.list().replace('_', ' '), Sentences.number(u.people())))
                .toList();
        return new TableView(
                "table-unknown",
                "Words in no published list",
                List.of(
                        TableView.Column.words("As published"),
                        TableView.Column.words("Field"),
                        TableView.Column.numbers("Searches of people")),
                rows,
                "They are kept and counted as they stand.");
    }

    private @Nullable MapBlock districts(Subject subject, @Nullable Period instead, String site) {
        Optional<HeldMonths> held = figures.held();
        if (held.isEmpty() || subject.code() == null) {
            return null;
        }
        FigureScope scope = FigureScope.of(
                figures.profile(subject, instead == null ? held.get().latest(12) : instead),
                EthnicityBasis.SELF_DEFINED,
                "/areas/" + subject.code(),
                site);
        return places.of(subject, scope).orElse(null);
    }

    private static List<Download> downloads(String path, Completeness ledger) {
        return ledger.expected() == 0
                ? List.of()
                : List.of(new Download("The ledger, month by month", path + "/ledger.csv", "CSV"));
    }
}
