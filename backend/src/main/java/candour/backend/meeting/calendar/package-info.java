/// Meetings as calendar files: one to keep, and all of a panel to subscribe to. Knows meetings and panels. Start with
/// [MeetingCalendar].
@NullMarked
package candour.backend.meeting.calendar;

import org.jspecify.annotations.NullMarked;
