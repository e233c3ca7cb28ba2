package candour.backend.disclosure.told;

import candour.backend.disclosure.CellKey;
import candour.backend.disclosure.CellWords;
import candour.backend.disclosure.Population;
import candour.backend.disclosure.ReleasePeriod;
import candour.backend.disclosure.ReleasedCell;
import candour.backend.disclosure.release.ReleaseRow;
import candour.backend.platform.text.Texts;
import candour.backend.platform.web.component.Download;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The figures of one period and one area, as a page shows them.
///
/// @param t the words
/// @param population whose rows are counted
/// @param release they were released in
/// @param period quarter or year
/// @param area GSS code; empty for the whole force
/// @param place its name
/// @param path of the page
/// @param site address of the portal
/// @param cells by their place
record ToldScope(
        Texts t,
        Population population,
        ReleaseRow release,
        ReleasePeriod period,
        String area,
        String place,
        String path,
        String site,
        Map<CellKey, ReleasedCell> cells) {

    ToldScope {
        cells = Map.copyOf(cells);
    }

    static Map<CellKey, ReleasedCell> byKey(List<ReleasedCell> cells) {
        return cells.stream().collect(Collectors.toMap(ReleasedCell::key, Function.identity()));
    }

    /// The figure; null where none was released.
    @Nullable
    ReleasedCell cell(String table, List<String> categories) {
        return cells.get(new CellKey(population.code(), table, area, period, categories));
    }

    /// The number of rows.
    @Nullable
    ReleasedCell number() {
        return cell(population.number().code(), List.of());
    }

    String periodWords() {
        return CellWords.period(t, period);
    }

    String address() {
        return site + path;
    }

    String file() {
        return "/what-people-told-us/releases/release-" + release.number() + ".csv";
    }

    String document() {
        return "/api/v1/told/" + release.number();
    }

    /// The files of the release.
    List<Download> downloads() {
        String label = t.say("release.file", "n", release.number());
        return List.of(new Download(label, file(), "CSV"), new Download(label, document(), "JSON"));
    }

    /// How to cite what this page says.
    ///
    /// @param table what is cited, in words
    String citation(String table) {
        return t.say(
                "release.citation",
                "table",
                table,
                "place",
                place,
                "period",
                periodWords(),
                "n",
                release.number(),
                "address",
                address());
    }
}
