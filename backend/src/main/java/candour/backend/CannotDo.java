package candour.backend;

/// The command cannot be done as things stand; the message says what is wrong and what to do.
final class CannotDo extends RuntimeException {
    private static final long serialVersionUID = 1L;

    CannotDo(String what) {
        super(what);
    }
}
