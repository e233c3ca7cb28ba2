package candour.backend.disclosure.told;

import candour.backend.area.Area;
import candour.backend.disclosure.CellKey;
import candour.backend.disclosure.CellWords;
import candour.backend.disclosure.Mark;
import candour.backend.disclosure.Population;
import candour.backend.disclosure.ReleasableTable;
import candour.backend.disclosure.ReleasedCell;
import candour.backend.disclosure.release.Lattices;
import candour.backend.disclosure.release.ReleaseLookup;
import candour.backend.disclosure.release.ReleaseRow;
import candour.backend.platform.export.CsvTable;
import candour.backend.platform.text.Texts;
import candour.shared.text.Language;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A whole release as CSV, codes and English words beside each other.
@Singleton
class ReleaseFile {
    private static final List<String> COLUMNS = List.of(
            "release",
            "period",
            "area_code",
            "area",
            "table",
            "table_name",
            "first_category",
            "first_category_name",
            "second_category",
            "second_category_name",
            "mark",
            "rounded_number");

    private final ReleaseLookup releases;
    private final Lattices lattices;

    ReleaseFile(ReleaseLookup releases, Lattices lattices) {
        this.releases = releases;
        this.lattices = lattices;
    }

    byte[] of(ReleaseRow release) {
        Texts t = Texts.of(Language.ENGLISH);
        Population told = lattices.populations().stream()
                .filter(population -> population.code().equals(ToldPages.TOLD))
                .findFirst()
                .orElseThrow();
        Map<String, String> names = lattices.districts().stream()
                .collect(Collectors.toMap(area -> area.code().value(), Area::name));
        CsvTable csv = new CsvTable(COLUMNS);
        releases.cells(release).stream()
                .filter(cell -> cell.key().population().equals(ToldPages.TOLD))
                .forEach(cell -> csv.row(row(t, release, told, names, cell)));
        return csv.bytes();
    }

    private List<@Nullable Object> row(
            Texts t, ReleaseRow release, Population told, Map<String, String> names, ReleasedCell cell) {
        CellKey key = cell.key();
        ReleasableTable table = told.table(key.table());
        List<@Nullable Object> row = new ArrayList<>();
        row.add(release.number());
        row.add(key.period().code());
        row.add(key.area());
        row.add(CellWords.isForce(key.area()) ? lattices.force().name() : names.getOrDefault(key.area(), ""));
        row.add(key.table());
        row.add(t.say(table.textKey()));
        for (int which = 0; which < ReleasableTable.MOST_ATTRIBUTES; which++) {
            boolean has = which < table.attributes().size();
            String code = has ? key.categories().get(which) : "";
            row.add(code);
            row.add(has ? t.say(table.attributes().get(which).category(code).textKey()) : "");
        }
        row.add(cell.mark().code());
        row.add(cell.mark() == Mark.SHOWN ? cell.shown() : null);
        return row;
    }
}
