package candour.backend.disclosure.told;

import candour.backend.area.Area;
import candour.backend.disclosure.CellWords;
import candour.backend.disclosure.Lattice;
import candour.backend.disclosure.Population;
import candour.backend.disclosure.ReleasableTable;
import candour.backend.disclosure.ReleasePeriod;
import candour.backend.disclosure.ReleasedCell;
import candour.backend.disclosure.release.Lattices;
import candour.backend.disclosure.release.ReleaseLookup;
import candour.backend.disclosure.release.ReleaseRow;
import candour.backend.platform.fault.NotFound;
import candour.backend.platform.text.Texts;
import candour.backend.platform.web.InWords;
import candour.backend.platform.web.component.NextStep;
import candour.backend.platform.web.component.TableView;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Puts the pages of released figures together.
@Singleton
class ToldPages {
    /// Code of the population of reports.
    static final String TOLD = "told";

    static final String PATH = "/what-people-told-us";

    private final ReleaseLookup releases;
    private final Lattices lattices;

    ToldPages(ReleaseLookup releases, Lattices lattices) {
        this.releases = releases;
        this.lattices = lattices;
    }

    /// The page where nothing was released yet.
    ToldPage nothing(Texts t) {
        return new ToldPage(
                lattices.force().name(),
                t.say("release.told.nothing"),
                List.of(),
                List.of(),
                null,
                List.of(),
                List.of(),
                "",
                "",
                List.of(),
                steps(t));
    }

    /// The figures of the period for an area.
    ///
    /// @param area GSS code of a district, or [Lattice#FORCE]
    /// @param site address of the portal
    /// @throws NotFound when nothing of the kind was released
    ToldPage of(Texts t, ReleasePeriod period, String area, String site) {
        ToldScope scope = scope(t, period, area, site);
        List<ReleasableTable> tables = scope.population().tables().stream()
                .filter(table -> !table.isNumber())
                .filter(table -> scope.cells().keySet().stream()
                        .anyMatch(key -> key.table().equals(table.code())))
                .toList();
        return new ToldPage(
                scope.place(),
                lead(scope),
                periods(t, period, area),
                places(t, period, area),
                CellWords.isForce(area) ? districts(scope) : null,
                tables.stream()
                        .filter(table -> table.attributes().size() == 1)
                        .map(table -> ToldFigureView.of(scope, table))
                        .toList(),
                tables.stream()
                        .filter(table -> table.attributes().size() > 1)
                        .map(table -> ToldFigureView.of(scope, table))
                        .toList(),
                t.say(
                        "release.told.released",
                        "n",
                        scope.release().number(),
                        "day",
                        InWords.day(t.language(), scope.release().releasedOn())),
                scope.citation(t.say("release.told.title")),
                scope.downloads(),
                steps(t));
    }

    /// Where the figures of the period and area stand.
    static String path(ReleasePeriod period, String area) {
        return PATH + "/" + period.code() + (CellWords.isForce(area) ? "" : "/" + area);
    }

    private ToldScope scope(Texts t, ReleasePeriod period, String area, String site) {
        ReleaseRow release =
                releases.find(period).orElseThrow(() -> new NotFound("nothing was released for this period"));
        Population told = lattices.populations().stream()
                .filter(population -> population.code().equals(TOLD))
                .findFirst()
                .orElseThrow();
        String place = CellWords.isForce(area)
                ? lattices.force().name()
                : lattices.districts().stream()
                        .filter(district -> district.code().value().equals(area))
                        .map(Area::name)
                        .findFirst()
                        .orElseThrow(() -> new NotFound("no figures are released for this area"));
        List<ReleasedCell> cells = releases.cells(release, TOLD, period, area);
        if (cells.isEmpty()) {
            throw new NotFound("no figures are released for this area");
        }
        return new ToldScope(t, told, release, period, area, place, path(period, area), site, ToldScope.byKey(cells));
    }

    private static String lead(ToldScope scope) {
        Texts t = scope.t();
        @Nullable ReleasedCell number = scope.number();
        String key = number == null || !number.isShown()
                ? "release.told.lead.few"
                : scope.period().isYear() ? "release.told.lead.year" : "release.told.lead";
        return t.say(key, "n", CellWords.figure(t, number), "place", scope.place(), "period", scope.periodWords());
    }

    private List<ToldPage.Choice> periods(Texts t, ReleasePeriod here, String area) {
        List<ReleasePeriod> all = new ArrayList<>();
        releases.list().forEach(release -> release.periods().stream()
                .filter(period -> !period.isYear() || releases.find(period).isPresent())
                .forEach(all::add));
        all.sort(Comparator.comparing(ReleasePeriod::isYear).thenComparing(Comparator.reverseOrder()));
        return all.stream()
                .map(period -> new ToldPage.Choice(choice(t, period), path(period, area), period.equals(here)))
                .toList();
    }

    private static String choice(Texts t, ReleasePeriod period) {
        String words = CellWords.period(t, period);
        return period.isYear() ? t.say("release.told.year", "year", words) : words;
    }

    private List<ToldPage.Choice> places(Texts t, ReleasePeriod period, String here) {
        List<ToldPage.Choice> places = new ArrayList<>();
        places.add(new ToldPage.Choice(
                t.say("release.told.whole", "force", lattices.force().name()),
                path(period, Lattice.FORCE),
                CellWords.isForce(here)));
        lattices.districts()
                .forEach(district -> places.add(new ToldPage.Choice(
                        district.name(),
                        path(period, district.code().value()),
                        district.code().value().equals(here))));
        return places;
    }

    private TableView districts(ToldScope scope) {
        Texts t = scope.t();
        List<TableView.Row> rows = lattices.districts().stream()
                .map(district -> {
                    String code = district.code().value();
                    Optional<ReleasedCell> number = releases.cells(scope.release(), TOLD, scope.period(), code).stream()
                            .filter(cell -> cell.key()
                                    .table()
                                    .equals(scope.population().number().code()))
                            .findFirst();
                    return new TableView.Row(
                            List.of(district.name(), CellWords.figure(t, number.orElse(null))),
                            path(scope.period(), code));
                })
                .toList();
        return new TableView(
                "districts",
                t.say("release.told.districts", "period", scope.periodWords()),
                List.of(
                        TableView.Column.words(t.say("release.column.district")),
                        TableView.Column.numbers(t.say("release.column.reports"))),
                rows,
                t.say("release.note"));
    }

    private static List<NextStep> steps(Texts t) {
        return List.of(
                new NextStep(t.say("release.step.tell"), t.say("release.step.tell.text"), "/tell"),
                new NextStep(t.say("release.step.words"), t.say("release.step.words.text"), "/experiences"),
                new NextStep(t.say("release.step.rights"), t.say("release.step.rights.text"), "/rights"));
    }
}
