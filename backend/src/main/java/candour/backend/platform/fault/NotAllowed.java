package candour.backend.platform.fault;

/// Whoever asks may not do this. Carries no HTTP; the web layer turns it into a page or a problem.
public final class NotAllowed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /// With the usual sentence.
    public NotAllowed() {
        super("");
    }

    /// @param why a public sentence that says what to do, never personal data
    public NotAllowed(String why) {
        super(why);
    }
}
