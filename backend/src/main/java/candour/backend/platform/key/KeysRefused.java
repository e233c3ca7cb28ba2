package candour.backend.platform.key;

/// The keys cannot be used as things stand. The message is a plain sentence for whoever runs the portal: what is wrong
/// and what to do. It never holds a key.
public final class KeysRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    KeysRefused(String what) {
        super(what);
    }

    KeysRefused(String what, Throwable cause) {
        super(what, cause);
    }
}
