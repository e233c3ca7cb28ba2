package candour.backend.area.finding;

import candour.backend.area.Area;
import candour.backend.area.AreaMatches;
import candour.backend.area.AreaSearch;
import candour.backend.area.FoundArea;
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
    FindAreaPage page(String text) {
        AreaMatches matches = search.find(text, MOST);
        SearchBox again = SearchBox.of(text);
        if (!matches.found().isEmpty()) {
            int count = matches.found().size();
            String places = count == 1 ? "1 place matches" : count + " places match";
            String title = (count < MOST ? places : "The first " + count + " places that match") + " “" + text + "”";
            String message = count < MOST ? "" : "There may be more. Add a word to narrow it down.";
            return new FindAreaPage(title, message, links(matches.found()), List.of(), again, List.of());
        }
        String message = matches.suggestions().isEmpty()
                ? "Check the spelling, or try the name of your council, ward or police force. A whole postcode works too."
                : "Did you mean one of these?";
        return new FindAreaPage(
                "We found no place called “" + text + "”",
                message,
                List.of(),
                links(matches.suggestions()),
                again,
                List.of());
    }

    private static List<AreaLink> links(List<FoundArea> found) {
        return found.stream().map(AreaLink::of).toList();
    }
}
