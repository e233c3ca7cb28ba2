package candour.backend.platform.persistence;

/// The database cannot be used as things stand. The message is a plain sentence for whoever runs the portal: what is
/// wrong and what to do. It never holds a password.
public final class DatabaseRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /// @param what what is wrong and what to do
    public DatabaseRefused(String what) {
        super(what);
    }

    /// @param what what is wrong and what to do
    /// @param cause what the database or the machine said
    public DatabaseRefused(String what, Throwable cause) {
        super(what, cause);
    }
}
