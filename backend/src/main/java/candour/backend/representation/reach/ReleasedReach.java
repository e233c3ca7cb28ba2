package candour.backend.representation.reach;

import candour.backend.area.Area;
import candour.backend.area.AreaLookup;
import candour.backend.disclosure.CellWords;
import candour.backend.disclosure.Lattice;
import candour.backend.disclosure.ReleasePeriod;
import candour.backend.disclosure.ReleasedCell;
import candour.backend.disclosure.release.Lattices;
import candour.backend.disclosure.release.ReleaseLookup;
import candour.backend.disclosure.release.ReleaseRow;
import candour.backend.platform.text.Texts;
import candour.backend.platform.web.component.TableView;
import candour.backend.representation.AnswerTables;
import candour.backend.representation.Characteristic;
import candour.backend.representation.Occasion;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Puts the page for everybody together, from released figures alone: no count that was not released is read here.
@Singleton
class ReleasedReach {
    private final ReleaseLookup releases;
    private final Lattices lattices;
    private final Benchmarks benchmarks;
    private final AreaLookup areas;

    ReleasedReach(ReleaseLookup releases, Lattices lattices, Benchmarks benchmarks, AreaLookup areas) {
        this.releases = releases;
        this.lattices = lattices;
        this.benchmarks = benchmarks;
        this.areas = areas;
    }

    /// The newest release for the whole force.
    WhoWeReachPage page(Texts t) {
        String lead = t.say("reach.public.lead");
        Optional<ReleaseRow> release = releases.latest();
        Optional<Area> area = areas.area(lattices.force());
        if (release.isEmpty() || area.isEmpty()) {
            return new WhoWeReachPage(lead, t.say("reach.public.nothing"), List.of(), List.of());
        }
        ReleaseRow newest = release.get();
        return new WhoWeReachPage(
                lead,
                "",
                Arrays.stream(Occasion.values())
                        .map(occasion -> part(newest, occasion, area.get(), t))
                        .toList(),
                List.of(t.say("reach.public.rounded"), t.say("reach.public.residents"), t.say("reach.public.unasked")));
    }

    private WhoWeReachPage.Part part(ReleaseRow release, Occasion occasion, Area area, Texts t) {
        List<TableView> tables = new ArrayList<>();
        @Nullable ReleasedCell all = null;
        String period = "";
        for (ReleasePeriod one : release.periods().stream().sorted().toList().reversed()) {
            List<ReleasedCell> cells = releases.cells(release, AnswerTables.population(occasion), one, Lattice.FORCE);
            all = all == null ? find(cells, AnswerTables.NUMBER, "") : all;
            period = period.isEmpty() ? CellWords.period(t, one) : period;
            for (Characteristic characteristic : AnswerTables.released()) {
                if (cells.stream().anyMatch(cell -> cell.key().table().equals(characteristic.code()) && cell.isShown())
                        && tables.stream().noneMatch(table -> table.id().endsWith(characteristic.code()))) {
                    tables.add(table(cells, occasion, characteristic, area, CellWords.period(t, one), t));
                }
            }
        }
        String says = t.say(
                all != null && all.isShown() ? "reach.public.says" : "reach.public.few",
                "people",
                ReachWords.people(occasion, t),
                "period",
                period,
                "n",
                CellWords.figure(t, all));
        return new WhoWeReachPage.Part(ReachWords.occasion(occasion, t), says, tables);
    }

    private TableView table(
            List<ReleasedCell> cells,
            Occasion occasion,
            Characteristic characteristic,
            Area area,
            String period,
            Texts t) {
        List<Benchmark> beside = benchmarks.list(area, Optional.empty(), characteristic, t);
        @Nullable ReleasedCell whole = find(cells, AnswerTables.NUMBER, "");
        List<TableView.Row> rows = new ArrayList<>();
        for (String category : characteristic.categories()) {
            @Nullable ReleasedCell cell = find(cells, characteristic.code(), category);
            rows.add(TableView.Row.of(
                    ReachWords.category(characteristic, category, t),
                    CellWords.figure(t, cell),
                    CellWords.percent(cell, whole).map(share -> share + "%").orElse(t.say("reach.none")),
                    beside.isEmpty()
                            ? t.say("reach.none")
                            : ReachWords.percent(
                                    ReachWords.share(beside.getFirst().share(category)))));
        }
        return new TableView(
                "table-" + occasion.code() + "-" + characteristic.code(),
                t.say(
                        "reach.public.caption",
                        "by",
                        ReachWords.characteristic(characteristic, t),
                        "people",
                        ReachWords.people(occasion, t),
                        "period",
                        period),
                List.of(
                        TableView.Column.words(t.say("reach.col.group")),
                        TableView.Column.numbers(t.say("reach.col.people")),
                        TableView.Column.numbers(t.say("reach.col.share")),
                        TableView.Column.numbers(t.say("reach.public.ofResidents"))),
                rows,
                beside.isEmpty()
                        ? t.say("reach.caution.noResidents")
                        : t.say(
                                "reach.public.source",
                                "source",
                                beside.getFirst().source(),
                                "dated",
                                beside.getFirst().dated()));
    }

    private static @Nullable ReleasedCell find(List<ReleasedCell> cells, String table, String category) {
        return cells.stream()
                .filter(cell -> cell.key().table().equals(table))
                .filter(cell -> String.join(" ", cell.key().categories()).equals(category))
                .findFirst()
                .orElse(null);
    }
}
