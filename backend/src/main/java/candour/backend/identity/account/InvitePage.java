package candour.backend.identity.account;

import candour.backend.identity.SignedIn;
import candour.backend.platform.web.Page;

/// Asks whom to invite.
///
/// @param who is signed in
/// @param fields the form
public record InvitePage(SignedIn who, AccountFields fields) implements Page {

    @Override
    public String template() {
        return "identity/invite.jte";
    }
}
