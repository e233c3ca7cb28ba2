package candour.backend.platform.fault;

/// Nobody is signed in, and a program asked for what only staff may have. People are led to the sign-in page instead.
public final class NotSignedIn extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
