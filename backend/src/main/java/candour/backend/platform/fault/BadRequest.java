package candour.backend.platform.fault;

/// The question cannot be understood as asked.
public final class BadRequest extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /// @param why a public sentence that says what to do: "date must be a month such as 2023-05"
    public BadRequest(String why) {
        super(why);
    }
}
