package candour.backend.platform.intake;

import java.io.IOException;
import java.io.Serial;

/// An archive cannot be taken in. The message is a sentence that says why, ready to be shown.
final class BadArchive extends IOException {
    @Serial
    private static final long serialVersionUID = 1;

    BadArchive(String message) {
        super(message);
    }
}
