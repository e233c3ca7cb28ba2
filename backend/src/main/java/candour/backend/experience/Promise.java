package candour.backend.experience;

import candour.backend.platform.time.IsoWeek;
import candour.backend.platform.time.WorkingDays;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/// By when we said we would answer. Nobody may know more finely than by the week when a report came in, so the clock
/// counts from that week: a report is answered by the Friday of the second week after it, or by the last working day
/// before, where that is a bank holiday.
///
/// @param due the last day
public record Promise(LocalDate due) {
    private static final int WEEKS = 2;
    private static final int FRIDAY = 4;

    /// The promise for what came in that week.
    public static Promise of(IsoWeek received) {
        return new Promise(WorkingDays.upTo(received.plusWeeks(WEEKS).monday().plusDays(FRIDAY)));
    }

    /// Days left on this day: 0 on the last day, below 0 once it is overdue.
    public int daysLeft(LocalDate today) {
        return (int) ChronoUnit.DAYS.between(today, due);
    }

    /// The earliest week in which a report may have come in that is not overdue on this day.
    public static IsoWeek earliestInTime(LocalDate today) {
        IsoWeek week = IsoWeek.of(today).plusWeeks(-WEEKS - 1);
        while (of(week).daysLeft(today) < 0) {
            week = week.plusWeeks(1);
        }
        return week;
    }
}
