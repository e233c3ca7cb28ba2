package candour.backend.stopsearch;

import java.io.Serial;

/// The file cannot be taken in as it is; nothing is changed.
final class FileRefused extends Exception {
    @Serial
    private static final long serialVersionUID = 1;

    private final String reason;

    /// @param reason a sentence that says what is wrong and what to do
    FileRefused(String reason) {
        super(reason);
        this.reason = reason;
    }

    String reason() {
        return reason;
    }
}
