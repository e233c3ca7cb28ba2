package candour.backend.outreach.desk;

import candour.backend.outreach.ActivityStatus;
import candour.backend.outreach.AudienceGroup;
import candour.backend.outreach.OutreachActivity;
import candour.backend.platform.text.Texts;
import candour.backend.platform.time.Quarter;
import candour.backend.platform.web.InWords;
import candour.backend.platform.web.component.ClockChip;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Words and marks that recur on the pages of the log.
public final class ActivityWords {
    private ActivityWords() {}

    /// A mark: words and a shape, never colour alone.
    ///
    /// @param text what it says
    /// @param tone `waiting`, `done`, `ended` or `late`
    public record Chip(String text, String tone) {}

    static Chip status(ActivityStatus status, Texts t) {
        String tone =
                switch (status) {
                    case PLANNED -> "waiting";
                    case HELD, FOLLOWED_UP -> "done";
                    case CANCELLED -> "ended";
                };
        return new Chip(t.say("outreach.status." + status.code()), tone);
    }

    /// The clock of what is to be done next: holding it, writing down how it went, following it up. Empty where nothing
    /// is to be done.
    static Optional<ClockChip> clock(OutreachActivity activity, LocalDate today, Texts t) {
        String what = activity.status() == ActivityStatus.PLANNED ? "outreach.clock.hold." : "outreach.clock.follow.";
        return due(activity).map(day -> ClockChip.of(day, today, what, t));
    }

    /// The day by which something is to be done next.
    static Optional<LocalDate> due(OutreachActivity activity) {
        @Nullable
        LocalDate due =
                switch (activity.status()) {
                    case PLANNED -> activity.takesPlaceOn();
                    case HELD -> activity.followUpDueOn();
                    case FOLLOWED_UP, CANCELLED -> null;
                };
        return Optional.ofNullable(due);
    }

    /// Such as "Black, Black British, Black Welsh, Caribbean or African; aged 18 to 24"; everybody where none is named.
    static String groups(List<AudienceGroup> groups, Texts t) {
        return groups.isEmpty()
                ? t.say("outreach.everybody")
                : groups.stream().map(group -> group.label(t)).collect(Collectors.joining("; "));
    }

    static String quarter(Quarter quarter, Texts t) {
        return InWords.months(t.language(), quarter.firstMonth(), quarter.lastMonth());
    }
}
