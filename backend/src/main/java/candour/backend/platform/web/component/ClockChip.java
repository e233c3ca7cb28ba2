package candour.backend.platform.web.component;

import candour.backend.platform.text.Texts;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/// How long is left until a day, or how long it is past: "Due in 3 days", "Due today", "Overdue by 12 days".
///
/// @param text what it says
/// @param tone `late` or `waiting`
public record ClockChip(String text, String tone) {

    /// The clock of something with this last day.
    public static ClockChip of(LocalDate due, LocalDate today, Texts texts) {
        int days = (int) ChronoUnit.DAYS.between(today, due);
        if (days < 0) {
            return new ClockChip(texts.say("platform.clock.overdue", "n", -days), "late");
        }
        return new ClockChip(
                days == 0 ? texts.say("platform.clock.today") : texts.say("platform.clock.due", "n", days), "waiting");
    }
}
