package candour.backend.area.finding;

import candour.backend.area.Area;
import candour.backend.area.AreaMatches;
import candour.backend.area.AreaSearch;
import candour.backend.area.FoundArea;
import candour.backend.platform.text.Texts;
import candour.backend.platform.web.component.SearchBox;
import jakarta.inject.Singleton;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/// Finds areas by what somebody typed.
@Singleton
class FindingArea {
    /// More than a reader will look through; beyond it, better words help more.
    private static final int MOST = 30;

    private final AreaSearch search;

    FindingArea(AreaSearch search) {
        this.search = search;
    }

    /// The one area that the text can mean: the only one found, or the only one with exactly that name.
    Optional<Area> only(String text) {
        List<Area> found =
                search.find(text, MOST).found().stream().map(FoundArea::area).toList();
        if (found.size() == 1) {
            return Optional.of(found.getFirst());
        }
        List<Area> exact = found.stream()
                .filter(area -> area.current() && area.name().equalsIgnoreCase(text))
                .toList();
        return exact.size() == 1 ? Optional.of(exact.getFirst()) : Optional.empty();
    }

    /// Address of the list of what was found; a name is no secret, so it may stand in an address and be shared.
    URI results(String text) {
        return URI.create("/areas?q=" + URLEncoder.encode(text, StandardCharsets.UTF_8));
    }

    /// What was found, as a page.
    FindAreaPage page(Texts texts, String text) {
        AreaMatches matches = search.find(text, MOST);
        SearchBox again = SearchBox.of(text);
        if (!matches.found().isEmpty()) {
            int count = matches.found().size();
            String title = texts.say(count < MOST ? "area.find.matches" : "area.find.first", "n", count, "text", text);
            String message = count < MOST ? "" : texts.say("area.find.more");
            return new FindAreaPage(title, message, links(texts, matches.found()), List.of(), again, List.of());
        }
        return new FindAreaPage(
                texts.say("area.find.nothing", "text", text),
                texts.say(matches.suggestions().isEmpty() ? "area.find.check" : "area.find.meant"),
                List.of(),
                links(texts, matches.suggestions()),
                again,
                List.of());
    }

    private static List<AreaLink> links(Texts texts, List<FoundArea> found) {
        return found.stream().map(area -> AreaLink.of(texts, area)).toList();
    }
}
