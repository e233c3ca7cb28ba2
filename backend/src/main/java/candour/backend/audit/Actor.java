package candour.backend.audit;

import java.util.Collection;

/// Who acts: a member of staff, a resident nobody knows by name, or the portal itself.
///
/// @param kind `staff`, `resident` or `system`
/// @param reference the public reference of the account; empty for residents and the system
/// @param roles the roles held at that moment, parted by spaces; empty for residents and the system
public record Actor(String kind, String reference, String roles) {
    private static final Actor SYSTEM = new Actor("system", "", "");
    private static final Actor RESIDENT = new Actor("resident", "", "");

    /// The portal by itself: a job, a start, the command line.
    public static Actor system() {
        return SYSTEM;
    }

    /// A member of the public, who has no account. What residents do is never recorded with a moment.
    public static Actor resident() {
        return RESIDENT;
    }

    /// Someone signed in.
    ///
    /// @param reference public reference of the account
    /// @param roles the roles held, parted by spaces
    public static Actor staff(String reference, String roles) {
        return new Actor("staff", reference, roles);
    }

    /// Someone signed in.
    ///
    /// @param reference public reference of the account
    /// @param roles names of the roles held
    public static Actor staff(String reference, Collection<String> roles) {
        return staff(reference, String.join(" ", roles));
    }
}
