package candour.backend.panel.joining;

import candour.backend.platform.web.Page;

/// What happens after an application was sent.
///
/// @param panel name of the panel
public record AppliedPage(String panel) implements Page {

    @Override
    public String template() {
        return "panel/joining/sent.jte";
    }
}
