package candour.backend.disclosure.release;

import candour.backend.area.Area;
import candour.backend.disclosure.CellKey;
import candour.backend.disclosure.CellWords;
import candour.backend.disclosure.Mark;
import candour.backend.disclosure.Population;
import candour.backend.disclosure.ReleasableTable;
import candour.backend.disclosure.ReleasePeriod;
import candour.backend.disclosure.ReleasedCell;
import candour.backend.identity.Role;
import candour.backend.identity.SignedIn;
import candour.backend.platform.fault.NotFound;
import candour.backend.platform.text.Texts;
import candour.backend.platform.web.InWords;
import candour.backend.platform.web.component.FormError;
import candour.backend.platform.web.component.TableView;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Puts the page of a release that waits together: exactly what would be released, and no count.
@Singleton
class ReviewPages {
    private final MakingFigures making;
    private final CountsSeal seal;
    private final Lattices lattices;

    ReviewPages(MakingFigures making, CountsSeal seal, Lattices lattices) {
        this.making = making;
        this.seal = seal;
        this.lattices = lattices;
    }

    /// @param area GSS code of the district whose figures are shown; empty for the whole force
    /// @throws NotFound when the force has no such district
    ReviewPage of(SignedIn by, Texts t, DraftRow draft, String area, List<FormError> errors) {
        String place = place(area);
        String path = "/staff/releases/" + draft.id();
        List<ReleasedCell> figures = making.make(draft);
        Counts counts = seal.open(draft.id(), draft.sealed());
        String title = t.say("release.review.title", "quarter", CellWords.period(t, draft.period()));
        return new ReviewPage(
                by,
                title,
                path,
                t.say("release.state." + draft.state()),
                tone(draft),
                stage(by, draft),
                kept(t, path, figures),
                counts.revised().isEmpty()
                        ? ""
                        : t.say("release.review.revised", "what", String.join(", ", counts.revised())),
                t.say("release.review.figures", "place", place),
                tables(t, area, figures),
                draft.version(),
                errors);
    }

    static String tone(DraftRow draft) {
        return draft.is(DraftRow.RELEASED) ? "done" : "waiting";
    }

    private static String stage(SignedIn by, DraftRow draft) {
        boolean mayAct = by.has(Role.ANALYST) || by.has(Role.PANEL_OFFICER);
        if (draft.is(DraftRow.RELEASED)) {
            return "released";
        }
        if (!mayAct) {
            return "look";
        }
        if (draft.is(DraftRow.READY)) {
            return "count";
        }
        return by.reference().value().equals(draft.proposedBy()) ? "own" : "approve";
    }

    private String place(String area) {
        return area.isEmpty()
                ? lattices.force().name()
                : lattices.districts().stream()
                        .filter(district -> district.code().value().equals(area))
                        .map(Area::name)
                        .findFirst()
                        .orElseThrow(() -> new NotFound("there is no such district"));
    }

    private TableView kept(Texts t, String path, List<ReleasedCell> figures) {
        Map<String, String> names = lattices.districts().stream()
                .collect(Collectors.toMap(area -> area.code().value(), Area::name));
        Map<String, List<ReleasedCell>> groups = figures.stream()
                .collect(Collectors.groupingBy(
                        cell -> cell.key().period().code() + "\t" + cell.key().area(),
                        TreeMap::new,
                        Collectors.toList()));
        boolean one = periods(figures).size() == 1;
        List<TableView.Row> rows = groups.values().stream()
                .map(cells -> {
                    CellKey first = cells.getFirst().key();
                    String place =
                            first.area().isEmpty() ? lattices.force().name() : names.getOrDefault(first.area(), "");
                    return new TableView.Row(
                            List.of(
                                    one ? place : t.say("release.review.of", "what", place, "period", period(t, first)),
                                    count(t, cells, Mark.SHOWN),
                                    count(t, cells, Mark.SUPPRESSED),
                                    count(t, cells, Mark.MOSTLY)),
                            path + (first.area().isEmpty() ? "" : "?area=" + first.area()) + "#figures");
                })
                .toList();
        return new TableView(
                "kept-back",
                t.say("release.review.kept"),
                List.of(
                        TableView.Column.words(t.say("release.column.place")),
                        TableView.Column.numbers(t.say("release.column.shown")),
                        TableView.Column.numbers(t.say("release.column.kept")),
                        TableView.Column.numbers(t.say("release.column.mostly"))),
                rows,
                t.say("release.review.kept.note"));
    }

    private static String count(Texts t, List<ReleasedCell> cells, Mark mark) {
        return InWords.count(
                t.language(), cells.stream().filter(cell -> cell.mark() == mark).count());
    }

    private List<TableView> tables(Texts t, String area, List<ReleasedCell> figures) {
        List<TableView> views = new ArrayList<>();
        List<ReleasePeriod> periods = periods(figures);
        for (Population population : lattices.populations()) {
            for (ReleasePeriod period : periods) {
                for (ReleasableTable table : population.tables()) {
                    List<ReleasedCell> cells = figures.stream()
                            .filter(cell -> cell.key().population().equals(population.code()))
                            .filter(cell -> cell.key().period().equals(period))
                            .filter(cell -> cell.key().table().equals(table.code()))
                            .filter(cell -> cell.key().area().equals(area))
                            .toList();
                    if (!cells.isEmpty()) {
                        views.add(table(t, population, table, periods.size() == 1, cells));
                    }
                }
            }
        }
        return views;
    }

    private static TableView table(
            Texts t, Population population, ReleasableTable table, boolean onePeriod, List<ReleasedCell> cells) {
        CellKey first = cells.getFirst().key();
        String name = t.say(
                "release.review.table",
                "who",
                t.say("release.population." + population.code()),
                "table",
                t.say(table.textKey()));
        List<List<String>> order = table.combinations();
        List<TableView.Row> rows = cells.stream()
                .sorted(Comparator.comparing(cell -> order.indexOf(cell.key().categories())))
                .map(cell -> TableView.Row.of(label(t, table, cell), CellWords.figure(t, cell)))
                .toList();
        return new TableView(
                "table-" + population.code() + "-" + table.code() + "-"
                        + first.period().code(),
                onePeriod ? name : t.say("release.review.of", "what", name, "period", period(t, first)),
                List.of(
                        TableView.Column.words(t.say("release.column.answer")),
                        TableView.Column.numbers(t.say("release.column.number"))),
                rows,
                "");
    }

    private static List<ReleasePeriod> periods(List<ReleasedCell> figures) {
        return figures.stream()
                .map(cell -> cell.key().period())
                .distinct()
                .sorted()
                .toList();
    }

    private static String period(Texts t, CellKey key) {
        return CellWords.period(t, key.period());
    }

    private static String label(Texts t, ReleasableTable table, ReleasedCell cell) {
        if (table.isNumber()) {
            return t.say(table.textKey());
        }
        List<String> labels = new ArrayList<>();
        for (int which = 0; which < table.attributes().size(); which++) {
            labels.add(t.say(table.attributes()
                    .get(which)
                    .category(cell.key().categories().get(which))
                    .textKey()));
        }
        return String.join(" · ", labels);
    }
}
