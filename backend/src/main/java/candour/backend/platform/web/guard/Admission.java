package candour.backend.platform.web.guard;

import java.util.Optional;
import java.util.Set;

/// Tells the guard who comes in. Implemented by the feature that knows accounts.
public interface Admission {

    /// The type that controllers take as a parameter to learn who asks.
    Class<? extends Visitor> visitorType();

    /// Every role there is, as the policy table writes them.
    Set<String> roles();

    /// Whoever holds this session now; empty when there is none, it has run out, or the account is closed. May ask
    /// the database, and is asked for staff routes alone.
    ///
    /// @param token of the session, as the browser sent it
    Optional<? extends Visitor> visitor(String token);
}
