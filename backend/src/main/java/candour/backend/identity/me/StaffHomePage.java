package candour.backend.identity.me;

import candour.backend.identity.SignedIn;
import candour.backend.platform.web.Page;
import candour.backend.platform.web.component.NextStep;
import java.util.List;

/// Where staff begin: what they may do, one tile each.
///
/// @param who is signed in
/// @param tiles ways on
public record StaffHomePage(SignedIn who, List<NextStep> tiles) implements Page {

    public StaffHomePage {
        tiles = List.copyOf(tiles);
    }

    @Override
    public String template() {
        return "identity/staffHome.jte";
    }
}
