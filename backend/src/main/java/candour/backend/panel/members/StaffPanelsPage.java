package candour.backend.panel.members;

import candour.backend.identity.SignedIn;
import candour.backend.platform.web.Page;
import candour.backend.platform.web.component.TableView;

/// The panels of a force, for panel officers.
///
/// @param who is signed in
/// @param panels with their seats
public record StaffPanelsPage(SignedIn who, TableView panels) implements Page {

    @Override
    public String template() {
        return "panel/members/panels.jte";
    }
}
