package candour.backend.platform.key;

/// What was sealed cannot be opened: the key was destroyed, another context was given, or a byte was changed.
public final class CannotOpen extends RuntimeException {
    private static final long serialVersionUID = 1L;

    CannotOpen(Throwable cause) {
        super("what was sealed cannot be opened", cause);
    }
}
