package candour.backend.notify;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;

/// The sending service wants to be left alone for a while: 429 or 503 (RFC 6585 section 4, RFC 9110 section 15.6.4).
final class Throttled extends IOException {
    private static final long serialVersionUID = 1L;
    private static final Pattern SECONDS = Pattern.compile("[0-9]{1,6}");

    private final Duration wait;

    /// @param status of the answer
    /// @param retryAfter as it was sent: seconds or a moment (RFC 9110 section 10.2.3); empty for none
    Throttled(int status, String retryAfter, Instant now) {
        super("status " + status);
        this.wait = read(retryAfter, now);
    }

    /// How long it asked for; nothing where it did not say.
    Duration waiting() {
        return wait;
    }

    private static Duration read(String text, Instant now) {
        if (SECONDS.matcher(text).matches()) {
            return Duration.ofSeconds(Long.parseLong(text));
        }
        try {
            Duration until = Duration.between(now, Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(text)));
            return until.isNegative() ? Duration.ZERO : until;
        } catch (DateTimeException e) {
            return Duration.ZERO;
        }
    }
}
