package candour.backend.meeting.planning;

import candour.backend.platform.time.LondonTime;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;

/// Proposes when a panel meets next: the same weekday of the month at the same time on London clocks, so many months
/// after the last meeting. A panel that met on the second Tuesday in May at 6pm meets on the second Tuesday in July at
/// 6pm, whatever the clocks did meanwhile. What was the fifth becomes the last.
final class Cadence {
    private static final int LAST = -1;
    private static final int FOURTH = 4;
    private static final LocalTime USUAL_TIME = LocalTime.of(18, 0);
    private static final int WEEKS_FIRST = 4;

    private Cadence() {}

    /// The moment at which a panel meets next.
    ///
    /// @param last when its latest meeting began, or will begin; never proposed again
    /// @param months between meetings, at least 1
    /// @param now the proposal lies behind it
    static Instant next(Instant last, int months, Instant now) {
        ZonedDateTime begun = LondonTime.at(last);
        long ahead = 0;
        Instant proposed;
        do {
            ahead += months;
            proposed = moment(sameWeekday(begun.toLocalDate(), ahead).atTime(begun.toLocalTime()));
        } while (!proposed.isAfter(now));
        return proposed;
    }

    /// The moment proposed to a panel that has not met: a Tuesday in four weeks, at 6pm.
    static Instant first(Instant now) {
        LocalDate day =
                LondonTime.day(now).plusWeeks(WEEKS_FIRST).with(TemporalAdjusters.nextOrSame(DayOfWeek.TUESDAY));
        return moment(day.atTime(USUAL_TIME));
    }

    /// The last day on which a panel that met then would have met again, had it kept its cadence.
    static LocalDate due(Instant last, int months) {
        return LondonTime.day(last).plusMonths(months);
    }

    private static LocalDate sameWeekday(LocalDate day, long monthsLater) {
        int which = (day.getDayOfMonth() - 1) / 7 + 1;
        return day.withDayOfMonth(1)
                .plusMonths(monthsLater)
                .with(TemporalAdjusters.dayOfWeekInMonth(which > FOURTH ? LAST : which, day.getDayOfWeek()));
    }

    /// An hour that clocks leave out is taken an hour later.
    private static Instant moment(LocalDateTime shown) {
        return LondonTime.moment(shown)
                .or(() -> LondonTime.moment(shown.plus(Duration.ofHours(1))))
                .orElseThrow();
    }
}
