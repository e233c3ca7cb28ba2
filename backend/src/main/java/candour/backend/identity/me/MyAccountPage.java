package candour.backend.identity.me;

import candour.backend.identity.SignedIn;
import candour.backend.platform.web.Page;
import java.util.List;

/// A person's own account.
///
/// @param who the person
/// @param email to sign in with
/// @param roles in words
/// @param force in words
/// @param codesLeft recovery codes that are not used
/// @param sessions where they are signed in, this one first
/// @param done what was just done, in words; empty for nothing
public record MyAccountPage(
        SignedIn who, String email, String roles, String force, int codesLeft, List<Line> sessions, String done)
        implements Page {

    /// One session.
    ///
    /// @param reference in the address that ends it
    /// @param started day and time in words
    /// @param seen day and time in words
    /// @param here whether it is the one that asks
    public record Line(String reference, String started, String seen, boolean here) {}

    public MyAccountPage {
        sessions = List.copyOf(sessions);
    }

    @Override
    public String template() {
        return "identity/myAccount.jte";
    }
}
