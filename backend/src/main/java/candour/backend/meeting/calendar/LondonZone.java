package candour.backend.meeting.calendar;

import biweekly.component.DaylightSavingsTime;
import biweekly.component.Observance;
import biweekly.component.StandardTime;
import biweekly.component.VTimezone;
import biweekly.io.TimezoneAssignment;
import biweekly.util.DateTimeComponents;
import biweekly.util.DayOfWeek;
import biweekly.util.Frequency;
import biweekly.util.Recurrence;
import biweekly.util.UtcOffset;
import candour.backend.platform.time.LondonTime;
import java.time.Instant;
import java.util.TimeZone;

/// The clocks of London as a calendar file describes them: an hour forward on the last Sunday of March and back on the
/// last Sunday of October, both at 01:00 UTC. Source: The Summer Time Order 2002 (SI 2002/262); so since 1996.
final class LondonZone {
    private static final UtcOffset WINTER = new UtcOffset(true, 0, 0);
    private static final UtcOffset SUMMER = new UtcOffset(true, 1, 0);
    private static final int LAST = -1;

    private LondonZone() {}

    static TimezoneAssignment assignment() {
        String name = LondonTime.at(Instant.EPOCH).getZone().getId();
        VTimezone zone = new VTimezone(name);
        DaylightSavingsTime summer = new DaylightSavingsTime();
        describe(summer, "BST", WINTER, SUMMER, new DateTimeComponents(1996, 3, 31, 1, 0, 0, false));
        zone.addDaylightSavingsTime(summer);
        StandardTime winter = new StandardTime();
        describe(winter, "GMT", SUMMER, WINTER, new DateTimeComponents(1996, 10, 27, 2, 0, 0, false));
        zone.addStandardTime(winter);
        return new TimezoneAssignment(TimeZone.getTimeZone(name), zone);
    }

    private static void describe(
            Observance observance, String name, UtcOffset from, UtcOffset to, DateTimeComponents first) {
        observance.addTimezoneName(name);
        observance.setTimezoneOffsetFrom(from);
        observance.setTimezoneOffsetTo(to);
        observance.setDateStart(first);
        observance.setRecurrenceRule(new Recurrence.Builder(Frequency.YEARLY)
                .byMonth(first.getMonth())
                .byDay(LAST, DayOfWeek.SUNDAY)
                .build());
    }
}
