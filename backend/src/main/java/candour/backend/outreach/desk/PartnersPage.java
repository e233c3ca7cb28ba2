package candour.backend.outreach.desk;

import candour.backend.identity.SignedIn;
import candour.backend.platform.web.Page;
import candour.backend.platform.web.component.TableView;

/// The organisations that the body works with.
///
/// @param who is signed in
/// @param writes whether they may change the directory
/// @param partners as a table; without rows where there are none
public record PartnersPage(SignedIn who, boolean writes, TableView partners) implements Page {

    @Override
    public String template() {
        return "outreach/partners.jte";
    }
}
