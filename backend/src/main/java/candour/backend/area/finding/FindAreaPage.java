package candour.backend.area.finding;

import candour.backend.platform.text.Texts;
import candour.backend.platform.web.Page;
import candour.backend.platform.web.component.FormError;
import candour.backend.platform.web.component.SearchBox;
import java.util.List;

/// What a search for a place found, or what to do when it found nothing.
///
/// @param title heading of the page
/// @param message one or two sentences below it; empty when the list speaks for itself
/// @param found areas, best first
/// @param suggestions areas spelt alike, where nothing was found
/// @param search to try again, with what was typed
/// @param errors what to put right
public record FindAreaPage(
        String title,
        String message,
        List<AreaLink> found,
        List<AreaLink> suggestions,
        SearchBox search,
        List<FormError> errors)
        implements Page {

    public FindAreaPage {
        found = List.copyOf(found);
        suggestions = List.copyOf(suggestions);
        errors = List.copyOf(errors);
    }

    static FindAreaPage refused(Texts texts, SearchBox search, List<FormError> errors) {
        return new FindAreaPage(
                texts.say("area.index.title"),
                "",
                List.of(),
                List.of(),
                search.refused(errors.getFirst().message()),
                errors);
    }

    static FindAreaPage nothing(String title, String message, SearchBox search) {
        return new FindAreaPage(title, message, List.of(), List.of(), search, List.of());
    }

    @Override
    public String template() {
        return "area/findArea.jte";
    }
}
