package candour.backend.platform.fault;

/// Somebody else changed the thing meanwhile, so what was decided may no longer hold. Carries no HTTP; the web layer
/// turns it into a page or a problem.
public final class Stale extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /// With the usual sentence.
    public Stale() {
        super("");
    }
}
