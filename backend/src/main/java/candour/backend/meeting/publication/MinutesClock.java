package candour.backend.meeting.publication;

import candour.backend.area.AreaLookup;
import candour.backend.platform.time.LondonTime;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/// When minutes are due, counted from the day of the meeting: drafted, approved, published.
@Singleton
public class MinutesClock {
    private final MinutesSettings settings;
    private final AreaLookup areas;
    private final Clock clock;

    MinutesClock(MinutesSettings settings, AreaLookup areas, Clock clock) {
        this.settings = settings;
        this.areas = areas;
        this.clock = clock;
    }

    /// The day in London now.
    public LocalDate today() {
        return LondonTime.day(clock.instant());
    }

    /// Last day for a draft.
    public LocalDate draftDue(int forceId, LocalDate met) {
        return earlier(met.plusDays(settings.draftDays()), publishDue(forceId, met));
    }

    /// Last day for the second approval.
    public LocalDate approveDue(int forceId, LocalDate met) {
        return earlier(met.plusDays(settings.approveDays()), publishDue(forceId, met));
    }

    /// Last day for the public to get them.
    public LocalDate publishDue(int forceId, LocalDate met) {
        return met.plusDays(settings.days(areas.getForce(forceId).slug().value()));
    }

    /// Days over the last day: 0 on that day and before.
    public int daysOverdue(LocalDate due) {
        return (int) Math.max(0, ChronoUnit.DAYS.between(due, today()));
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
