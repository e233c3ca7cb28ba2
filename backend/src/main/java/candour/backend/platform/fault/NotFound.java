package candour.backend.platform.fault;

/// What was asked for is not there. Carries no HTTP; the web layer turns it into a page or a problem.
public final class NotFound extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /// @param what a public description, never personal data: "no area has the code E00000000"
    public NotFound(String what) {
        super(what);
    }
}
