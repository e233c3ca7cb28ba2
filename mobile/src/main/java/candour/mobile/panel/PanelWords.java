package candour.mobile.panel;

import candour.mobile.text.Texts;
import candour.shared.wire.MeetingEntry;
import candour.shared.wire.PanelDocument;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Panels in words.
final class PanelWords {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm", Locale.ROOT);
    private final Texts t;

    PanelWords(Texts t) {
        this.t = t;
    }

    /// What it looks at, and where.
    String about(PanelDocument panel) {
        String key = "panels.kind." + panel.kind();
        return t.has(key) ? t.say("panels.about", "kind", t.say(key), "area", panel.areaName()) : panel.areaName();
    }

    /// How many seats are free, or that it has ended.
    String seats(PanelDocument panel) {
        if (!panel.open()) {
            return t.say("panels.closed");
        }
        return panel.vacancies() == 0 ? t.say("panels.vacancies-none") : t.count("panels.vacancies", panel.vacancies());
    }

    String ages(PanelDocument panel) {
        Integer oldest = panel.ageTo();
        return oldest == null
                ? t.say("panels.ages.from", "from", panel.ageFrom())
                : t.say("panels.ages.between", "from", panel.ageFrom(), "to", oldest);
    }

    String meets(PanelDocument panel) {
        return t.count("panels.meets.everyMonths", panel.cadenceMonths());
    }

    String term(PanelDocument panel) {
        int months = panel.termMonths();
        return months % 12 == 0 ? t.count("panels.term.years", months / 12) : t.count("panels.term.months", months);
    }

    String chair(PanelDocument panel) {
        return panel.independentChair()
                ? t.say("panels.chair.independent") + ". " + t.say("panels.chair.means")
                : t.say("panels.chair.notIndependent");
    }

    /// When a meeting is, in London.
    String when(MeetingEntry meeting) {
        try {
            OffsetDateTime starts = OffsetDateTime.parse(meeting.starts());
            OffsetDateTime ends = OffsetDateTime.parse(meeting.ends());
            return t.say(
                    "panels.next.at",
                    "day",
                    t.day(starts.toLocalDate()),
                    "from",
                    TIME.format(starts),
                    "to",
                    TIME.format(ends));
        } catch (DateTimeException e) {
            return meeting.starts();
        }
    }

    /// Where a meeting is.
    String where(MeetingEntry meeting) {
        return meeting.place().isEmpty() ? t.say("panels.next.online") : meeting.place();
    }

    /// A day that the portal wrote; as it stands where it is none.
    String day(String written) {
        try {
            return t.day(LocalDate.parse(written));
        } catch (DateTimeException e) {
            return written;
        }
    }
}
