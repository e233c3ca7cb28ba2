package candour.backend.platform.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;

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

    /// The first moment of the month in London.
    public static Instant start(YearMonth month) {
        return month.atDay(1).atStartOfDay(ZONE).toInstant();
    }
}
