package candour.backend.disclosure.release;

import candour.backend.identity.SignedIn;
import candour.backend.platform.web.Page;
import java.util.List;

/// All releases, and the one that waits.
///
/// @param who is signed in
/// @param drafts those that wait or were made this year, the newest first
/// @param released all releases, the newest first
public record ReleasesPage(SignedIn who, List<Item> drafts, List<Item> released) implements Page {

    /// One of them.
    ///
    /// @param label the quarter
    /// @param path where it is
    /// @param about when it was or may be released
    /// @param state in words
    /// @param tone end of the CSS class of the state
    public record Item(String label, String path, String about, String state, String tone) {}

    public ReleasesPage {
        drafts = List.copyOf(drafts);
        released = List.copyOf(released);
    }

    @Override
    public String template() {
        return "disclosure/releases.jte";
    }
}
