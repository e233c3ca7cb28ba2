package candour.backend.panel.members;

import candour.backend.identity.SignedIn;
import candour.backend.platform.web.Page;
import candour.backend.platform.web.component.SummaryRow;
import candour.backend.platform.web.component.TableView;
import java.util.List;

/// One panel, for panel officers.
///
/// @param who is signed in
/// @param name of the panel
/// @param path its address here
/// @param publicPath its public page
/// @param facts seats, status, who waits
/// @param members who serves, with the end of their terms
public record StaffPanelPage(
        SignedIn who, String name, String path, String publicPath, List<SummaryRow> facts, TableView members)
        implements Page {

    public StaffPanelPage {
        facts = List.copyOf(facts);
    }

    @Override
    public String template() {
        return "panel/members/panel.jte";
    }
}
