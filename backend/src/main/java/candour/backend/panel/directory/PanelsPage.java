package candour.backend.panel.directory;

import candour.backend.platform.web.Page;
import candour.backend.platform.web.component.FormError;
import candour.backend.platform.web.component.SearchBox;
import candour.backend.platform.web.component.TextLink;
import java.util.List;

/// The list of panels: all of them, those of one place, or what to do when no place was found.
///
/// @param title heading of the page
/// @param message one or two sentences below it; empty when the list speaks for itself
/// @param panels nearest first, or by name
/// @param others panels near by, where the place has none of its own
/// @param places what a typed name may mean; leads back here
/// @param search to try again, with what was typed
/// @param errors what to put right
public record PanelsPage(
        String title,
        String message,
        List<PanelRow> panels,
        List<PanelRow> others,
        List<TextLink> places,
        SearchBox search,
        List<FormError> errors)
        implements Page {

    public PanelsPage {
        panels = List.copyOf(panels);
        others = List.copyOf(others);
        places = List.copyOf(places);
        errors = List.copyOf(errors);
    }

    @Override
    public String template() {
        return "panel/panels.jte";
    }
}
