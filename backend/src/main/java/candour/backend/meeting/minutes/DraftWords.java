package candour.backend.meeting.minutes;

import candour.backend.platform.text.Texts;
import candour.backend.platform.time.LondonTime;
import candour.backend.platform.web.InWords;
import candour.backend.platform.web.component.ClockChip;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Words that recur on the pages about minutes that are not published.
final class DraftWords {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);

    private DraftWords() {}

    /// Where they stand.
    ///
    /// @param approved whether both approvals are there
    static ClockChip state(Minutes of, boolean approved, Texts t) {
        return switch (of.state()) {
            case PUBLISHED -> new ClockChip(t.say("minutes.state.published"), "done");
            case SENT ->
                approved
                        ? new ClockChip(t.say("minutes.state.approved"), "done")
                        : new ClockChip(t.say("minutes.state.sent"), "waiting");
            case DRAFT ->
                new ClockChip(t.say(of.isCorrection() ? "minutes.state.correction" : "minutes.state.draft"), "waiting");
        };
    }

    /// A moment in words: "4 March 2027, 14:05".
    static String moment(Instant at, Texts t) {
        return t.say(
                "identity.moment",
                "day",
                InWords.day(t.language(), LondonTime.day(at)),
                "time",
                TIME.format(LondonTime.at(at)));
    }
}
