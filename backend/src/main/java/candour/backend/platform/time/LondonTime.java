package candour.backend.platform.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;

/// Time as people in England and Wales read it. The database holds UTC; this is the only place that knows the zone.
public final class LondonTime {
    private static final ZoneId ZONE = ZoneId.of("Europe/London");

    private LondonTime() {}

    /// The moment on a London clock.
    public static ZonedDateTime at(Instant moment) {
        return moment.atZone(ZONE);
    }

    /// The London day of the moment.
    public static LocalDate day(Instant moment) {
        return at(moment).toLocalDate();
    }

    /// The London month of the moment: the month of a published file, though its stamps are UTC.
    public static YearMonth month(Instant moment) {
        return YearMonth.from(at(moment));
    }

    /// The moment at which London clocks show this; empty for the hour that is left out when they go forward. Of the
    /// hour that comes twice when they go back, the first.
    public static Optional<Instant> moment(LocalDateTime shown) {
        return ZONE.getRules().getValidOffsets(shown).stream().findFirst().map(shown::toInstant);
    }

    /// The first moment of the month in London.
    public static Instant start(YearMonth month) {
        return month.atDay(1).atStartOfDay(ZONE).toInstant();
    }
}
