package candour.backend.platform.web.component;

import candour.backend.platform.text.Texts;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/// How long is left until a day, or how long it is past: "Due in 3 days", "Due today", "Overdue by 12 days".
///
/// @param text what it says
/// @param tone `late` or `waiting`
public record ClockChip(String text, String tone) {

    /// The clock of something with this last day, beside words that say what it is.
    public static ClockChip of(LocalDate due, LocalDate today, Texts texts) {
        return of(due, today, "platform.clock.", texts);
    }

    /// The clock of something with this last day, which says itself what has to happen until then.
    ///
    /// @param what beginning of the keys of three texts that end in `overdue`, `today` and `due`
    public static ClockChip of(LocalDate due, LocalDate today, String what, Texts texts) {
        int days = (int) ChronoUnit.DAYS.between(today, due);
        if (days < 0) {
            return new ClockChip(texts.say(what + "overdue", "n", -days), "late");
        }
        return new ClockChip(days == 0 ? texts.say(what + "today") : texts.say(what + "due", "n", days), "waiting");
    }
}
