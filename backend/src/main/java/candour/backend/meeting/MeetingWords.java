package candour.backend.meeting;

import candour.backend.platform.text.Texts;
import candour.backend.platform.time.LondonTime;
import candour.backend.platform.web.InWords;
import java.time.Instant;
import java.time.LocalDate;

/// Meetings in words.
public final class MeetingWords {
    private MeetingWords() {}

    /// Such as "Public forum on 12 May 2026".
    public static String title(Texts t, Meeting meeting) {
        return t.say("meeting.title." + meeting.kind().code(), "day", InWords.day(t.language(), meeting.day()));
    }

    /// Such as "Tuesday 12 May 2026, 6pm to 8pm".
    public static String when(Texts t, Meeting meeting) {
        return when(t, meeting.startsAt(), meeting.endsAt());
    }

    /// The same of two moments of one day; where they lie on different London days, both days are said.
    public static String when(Texts t, Instant from, Instant to) {
        LocalDate first = LondonTime.day(from);
        LocalDate last = LondonTime.day(to);
        String day = InWords.weekday(t.language(), first);
        String begins = InWords.time(t.language(), LondonTime.at(from).toLocalTime());
        String ends = InWords.time(t.language(), LondonTime.at(to).toLocalTime());
        return first.equals(last)
                ? t.say("meeting.when", "day", day, "from", begins, "to", ends)
                : t.say(
                        "meeting.when.days",
                        "day",
                        day,
                        "from",
                        begins,
                        "last",
                        InWords.weekday(t.language(), last),
                        "to",
                        ends);
    }

    /// Where it is: the place, or that it is online only.
    public static String where(Texts t, Meeting meeting) {
        return meeting.place().isEmpty() ? t.say("meeting.onlineOnly") : meeting.place();
    }

    /// Where it stands, as a word with a tone.
    public static Chip status(Texts t, Meeting meeting) {
        String tone =
                switch (meeting.status()) {
                    case PLANNED -> "waiting";
                    case HELD -> "done";
                    case CANCELLED -> "late";
                };
        return new Chip(t.say("meeting.status." + meeting.status().code()), tone);
    }

    /// As what somebody came.
    public static String role(Texts t, AttendanceRole role) {
        return t.say("meeting.role." + role.code());
    }

    /// A word with a tone.
    ///
    /// @param text the word
    /// @param tone `waiting`, `done` or `late`
    public record Chip(String text, String tone) {}
}
