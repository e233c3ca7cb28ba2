package candour.backend.platform.intake;

import java.io.IOException;
import java.io.Serial;

/// A file has bytes that are no text in its encoding. The message names the line and the place, ready to be shown.
public final class UndecodableText extends IOException {
    @Serial
    private static final long serialVersionUID = 1;

    UndecodableText(String message) {
        super(message);
    }
}
