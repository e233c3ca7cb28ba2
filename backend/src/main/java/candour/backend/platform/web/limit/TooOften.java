package candour.backend.platform.web.limit;

import java.time.Duration;

/// One source does something so often that only a machine can. Carries no HTTP; the web layer says when to come back.
final class TooOften extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Duration retryAfter;

    TooOften(Duration retryAfter) {
        super("", null, false, false);
        this.retryAfter = retryAfter;
    }

    /// How long to wait, at least a second.
    Duration retryAfter() {
        return retryAfter;
    }
}
