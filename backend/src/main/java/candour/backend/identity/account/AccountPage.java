package candour.backend.identity.account;

import candour.backend.identity.SignedIn;
import candour.backend.platform.web.Page;
import java.util.List;

/// One account, for administrators.
///
/// @param who is signed in
/// @param path where its forms go
/// @param name of the person
/// @param email of the person
/// @param facts what the person does here, for which force, and whether they can sign in, in words
/// @param own whether it is the account of who is signed in, which somebody else must change
/// @param fields what can be changed
/// @param acts what can be done
/// @param done what was just done, in words; empty for nothing
public record AccountPage(
        SignedIn who,
        String path,
        String name,
        String email,
        List<String> facts,
        boolean own,
        AccountFields fields,
        Acts acts,
        String done)
        implements Page {

    public AccountPage {
        facts = List.copyOf(facts);
    }

    /// What can be done with the account by this administrator now.
    ///
    /// @param change its roles and force
    /// @param inviteAgain because the person has not joined
    /// @param disable because it is open
    /// @param enable because it is disabled
    /// @param askRecovery because nobody did
    /// @param recoveryWaits because another administrator, or this one, asked
    /// @param confirmRecovery because it was another one who asked
    public record Acts(
            boolean change,
            boolean inviteAgain,
            boolean disable,
            boolean enable,
            boolean askRecovery,
            boolean recoveryWaits,
            boolean confirmRecovery) {}

    @Override
    public String template() {
        return "identity/account.jte";
    }
}
