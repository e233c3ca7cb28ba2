package candour.backend.identity.account;

import candour.backend.identity.SignedIn;
import candour.backend.platform.web.Page;
import java.util.List;

/// Everybody who has an account.
///
/// @param who is signed in
/// @param accounts one line each
/// @param done what was just done, in words; empty for nothing
public record AccountsPage(SignedIn who, List<Line> accounts, String done) implements Page {

    /// One account.
    ///
    /// @param reference in its address
    /// @param status in words
    public record Line(String reference, String name, String email, String roles, String force, String status) {}

    public AccountsPage {
        accounts = List.copyOf(accounts);
    }

    @Override
    public String template() {
        return "identity/accounts.jte";
    }
}
