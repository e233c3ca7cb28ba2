package candour.backend.area;

import java.io.Serial;

/// A file that cannot be taken in. The message says what is wrong and what to do.
public final class UnfitFile extends Exception {
    @Serial
    private static final long serialVersionUID = 1;

    private final String reason;

    /// @param reason a sentence for the person who imports
    public UnfitFile(String reason) {
        super(reason);
        this.reason = reason;
    }

    /// What is wrong and what to do.
    public String reason() {
        return reason;
    }
}
