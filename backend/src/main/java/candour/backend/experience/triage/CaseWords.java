package candour.backend.experience.triage;

import candour.backend.experience.ExperienceStatus;
import candour.backend.experience.Promise;
import candour.backend.platform.reference.PublicReference;
import candour.backend.platform.text.Texts;
import candour.backend.platform.time.IsoWeek;
import candour.backend.platform.time.WorkingDays;
import candour.backend.platform.web.InWords;
import candour.backend.platform.web.component.ClockChip;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Words and marks that recur on staff's pages.
public final class CaseWords {
    private static final int NAME_LENGTH = 6;

    private CaseWords() {}

    /// A mark: words and a shape, never colour alone.
    ///
    /// @param text what it says
    /// @param tone `waiting`, `done`, `ended` or `late`
    public record Chip(String text, String tone) {}

    /// What staff call a report among themselves: "Report 3F9A2C".
    static String name(PublicReference id, Texts t) {
        return t.say("triage.name", "name", shortName(id));
    }

    /// The symbols of that name: "3F9A2C".
    static String shortName(PublicReference id) {
        return id.value().substring(0, NAME_LENGTH).toUpperCase(Locale.ROOT);
    }

    static Chip status(ExperienceStatus status, Texts t) {
        String tone =
                switch (status) {
                    case RECEIVED, READING -> "waiting";
                    case ANSWERED, SHARED, PUBLISHED -> "done";
                    case CLOSED, WITHDRAWN -> "ended";
                };
        return new Chip(t.say("shared.report.status." + status.code()), tone);
    }

    /// The clock of our promise; null where nothing is promised any more.
    static @Nullable Chip clock(ExperienceStatus status, IsoWeek received, LocalDate today, Texts t) {
        return status.awaitsAnswer()
                ? due(today.plusDays(Promise.of(received).daysLeft(today)), today, "triage.clock.", t)
                : null;
    }

    /// The clock of the safeguarding lead.
    static Chip safeguardingClock(LocalDate flagged, LocalDate today, Texts t) {
        return due(safeguardingDue(flagged), today, "triage.decision.", t);
    }

    /// The last day on which the safeguarding lead decides: one working day from the day staff raised it, weekends and
    /// bank holidays left out. Source: product requirement 20, target one working day.
    static LocalDate safeguardingDue(LocalDate flagged) {
        return WorkingDays.after(flagged);
    }

    static String week(IsoWeek week, Texts t) {
        return t.say("triage.week", "day", InWords.day(t.language(), week.monday()));
    }

    private static Chip due(LocalDate last, LocalDate today, String what, Texts t) {
        ClockChip clock = ClockChip.of(last, today, what, t);
        return new Chip(clock.text(), clock.tone());
    }
}
