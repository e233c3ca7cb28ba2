package candour.backend.stopsearch;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/// Published moments: `2018-05-31T23:01:00+00:00`. The offset is always written; published files only ever use +00:00.
final class Moment {
    private static final String PUBLISHED = "0000-00-00T00:00:00+00:00";

    private Moment() {}

    /// Reads a moment with its offset, to the second; empty when the text is none.
    static Optional<Instant> parse(String text) {
        return hasPublishedShape(text) ? quick(text) : slow(text);
    }

    private static boolean hasPublishedShape(String text) {
        if (text.length() != PUBLISHED.length() || !text.endsWith("+00:00")) {
            return false;
        }
        for (int i = 0; i < 19; i++) {
            char letter = text.charAt(i);
            char wanted = PUBLISHED.charAt(i);
            if (wanted == '0' ? letter < '0' || letter > '9' : letter != wanted) {
                return false;
            }
        }
        return true;
    }

    private static Optional<Instant> quick(String text) {
        int hour = two(text, 11);
        int minute = two(text, 14);
        int second = two(text, 17);
        if (hour > 23 || minute > 59 || second > 59) {
            return Optional.empty();
        }
        try {
            long day = LocalDate.of(two(text, 0) * 100 + two(text, 2), two(text, 5), two(text, 8))
                    .toEpochDay();
            return Optional.of(Instant.ofEpochSecond(day * 86_400 + hour * 3600L + minute * 60L + second));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<Instant> slow(String text) {
        try {
            return Optional.of(OffsetDateTime.parse(text).toInstant().truncatedTo(ChronoUnit.SECONDS));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int two(String text, int at) {
        return (text.charAt(at) - '0') * 10 + text.charAt(at + 1) - '0';
    }
}
