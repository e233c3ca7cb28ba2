package candour.backend.meeting;

import candour.backend.meeting.attending.Attending;
import candour.backend.meeting.question.QuestionLookup;
import candour.backend.panel.Panel;
import candour.backend.panel.PanelLookup;
import candour.backend.platform.text.Texts;
import candour.backend.platform.web.InWords;
import candour.backend.platform.web.component.SummaryRow;
import candour.backend.platform.web.component.TextLink;
import candour.shared.text.Language;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;

/// Puts the public page of a meeting together: the same for everybody.
@Singleton
class MeetingView {
    private final MeetingLookup meetings;
    private final PanelLookup panels;
    private final Told told;
    private final Attending attending;
    private final QuestionLookup questions;

    MeetingView(MeetingLookup meetings, PanelLookup panels, Told told, Attending attending, QuestionLookup questions) {
        this.meetings = meetings;
        this.panels = panels;
        this.told = told;
        this.attending = attending;
        this.questions = questions;
    }

    MeetingPage page(Meeting meeting, Texts t) {
        Panel panel = panels.get(meeting.panelId());
        List<SummaryRow> attendance = meetings.attended(meeting.id()).entrySet().stream()
                .map(row ->
                        SummaryRow.of(MeetingWords.role(t, row.getKey()), InWords.count(t.language(), row.getValue())))
                .toList();
        String missing = told.missing(meeting, t);
        // that nobody wrote down that it was held does not make it to come
        boolean over = meeting.status() == MeetingStatus.HELD || !missing.isEmpty();
        return new MeetingPage(
                MeetingWords.title(t, meeting),
                new TextLink(panel.name(), panel.path()),
                MeetingWords.status(t, meeting),
                told.changes(meeting, t),
                rows(meeting, over, t),
                over,
                missing,
                ways(meeting, over, t),
                told.agenda(meeting, t),
                told.questions(meeting, t),
                unpublished(meeting, t),
                attendance,
                attending.named(panel, meeting),
                meeting.kind().isOpen() && meeting.status() == MeetingStatus.HELD);
    }

    /// Address of a calendar file with its words in the language of the page.
    static String calendar(String path, Texts t) {
        return path + "/calendar.ics"
                + (t.language() == Language.ENGLISH
                        ? ""
                        : "?language=" + t.language().code());
    }

    private static List<SummaryRow> rows(Meeting meeting, boolean over, Texts t) {
        List<SummaryRow> rows = new ArrayList<>();
        rows.add(SummaryRow.of(t.say("meeting.row.when"), MeetingWords.when(t, meeting)));
        rows.add(SummaryRow.of(t.say("meeting.row.where"), MeetingWords.where(t, meeting)));
        if (!meeting.online().isEmpty()) {
            rows.add(SummaryRow.of(t.say("meeting.row.online"), meeting.online()));
        }
        rows.add(SummaryRow.of(t.say("meeting.row.who"), t.say(who(meeting, over))));
        Integer seats = meeting.seats();
        if (seats != null && meeting.status() == MeetingStatus.PLANNED) {
            int left = Math.max(0, seats - meeting.seatsTaken());
            rows.add(SummaryRow.of(t.say("meeting.row.seats"), t.say("meeting.seats.left", "n", left, "all", seats)));
        }
        return rows;
    }

    private static String who(Meeting meeting, boolean over) {
        String key = "meeting.who." + meeting.kind().code();
        return over ? key + ".held" : key;
    }

    private List<TextLink> ways(Meeting meeting, boolean over, Texts t) {
        List<TextLink> ways = new ArrayList<>();
        if (questions.takesQuestions(meeting)) {
            if (meeting.seats() != null) {
                ways.add(new TextLink(t.say("meeting.way.seats"), meeting.path() + "/seats"));
            }
            ways.add(new TextLink(t.say("meeting.way.ask"), meeting.path() + "/questions"));
        }
        if (!over) {
            ways.add(new TextLink(t.say("meeting.calendar.keep"), calendar(meeting.path(), t)));
        }
        told.minutes(meeting, t).ifPresent(ways::add);
        return ways;
    }

    private List<String> unpublished(Meeting meeting, Texts t) {
        List<String> lines = new ArrayList<>();
        int waiting = questions.countWaiting(meeting);
        if (waiting > 0) {
            lines.add(t.say("meeting.question.waiting", "n", waiting));
        }
        lines.addAll(questions.refused(meeting, t));
        return lines;
    }
}
