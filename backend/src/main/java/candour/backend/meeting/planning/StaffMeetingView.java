package candour.backend.meeting.planning;

import candour.backend.identity.SignedIn;
import candour.backend.meeting.AgendaItem;
import candour.backend.meeting.AgendaRepository;
import candour.backend.meeting.Meeting;
import candour.backend.meeting.MeetingLookup;
import candour.backend.meeting.MeetingPart;
import candour.backend.meeting.MeetingStatus;
import candour.backend.meeting.MeetingWords;
import candour.backend.meeting.OpenedMeeting;
import candour.backend.meeting.attending.Attending;
import candour.backend.meeting.question.QuestionLookup;
import candour.backend.platform.text.Texts;
import candour.backend.platform.web.InWords;
import candour.backend.platform.web.component.SummaryRow;
import candour.backend.platform.web.component.TextLink;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Puts the page of a meeting together for somebody who takes part in it: what they may see and do.
@Singleton
class StaffMeetingView {
    private static final Duration ASKED_FOR = Duration.ofDays(28);

    private final MeetingLookup meetings;
    private final AgendaRepository agendas;
    private final Attending attending;
    private final QuestionLookup questions;
    private final Clock clock;

    StaffMeetingView(
            MeetingLookup meetings,
            AgendaRepository agendas,
            Attending attending,
            QuestionLookup questions,
            Clock clock) {
        this.meetings = meetings;
        this.agendas = agendas;
        this.attending = attending;
        this.questions = questions;
        this.clock = clock;
    }

    StaffMeetingPage page(SignedIn by, OpenedMeeting opened, String done, Texts t) {
        Meeting meeting = opened.meeting();
        Optional<Attending.Answer> own = opened.membership() == null ? Optional.empty() : attending.own(by, meeting);
        boolean planned = meeting.status() == MeetingStatus.PLANNED;
        return new StaffMeetingPage(
                by,
                MeetingWords.title(t, meeting),
                meeting.staffPath(),
                done,
                MeetingWords.status(t, meeting),
                rows(opened, t),
                acts(opened, t),
                agendas.listAgreed(meeting.id()).stream()
                        .map(item -> item.title(t))
                        .toList(),
                suggestions(by, opened, t),
                own.map(answer -> said(answer.reply(), t)).orElse(""),
                opened.runs() ? replies(meeting, t) : List.of(),
                meetings.attended(meeting.id()).entrySet().stream()
                        .map(row -> SummaryRow.of(
                                MeetingWords.role(t, row.getKey()), InWords.count(t.language(), row.getValue())))
                        .toList(),
                new StaffMeetingPage.May(
                        opened.runs() && planned,
                        opened.runs(),
                        opened.runs() && planned ? attending.countUnasked(meeting) : 0,
                        opened.membership() != null
                                && meeting.status() == MeetingStatus.HELD
                                && !opened.panel().isForYoungPeople(),
                        own.map(Attending.Answer::named).orElse(false),
                        asks(opened)));
    }

    /// Answers count for the quarter they are given in, so people are asked soon after the meeting or not at all.
    private boolean asks(OpenedMeeting opened) {
        Meeting meeting = opened.meeting();
        return meeting.status() == MeetingStatus.HELD
                && (opened.membership() != null || opened.runs())
                && meeting.endsAt().plus(ASKED_FOR).isAfter(clock.instant());
    }

    private List<SummaryRow> rows(OpenedMeeting opened, Texts t) {
        Meeting meeting = opened.meeting();
        List<SummaryRow> rows = new ArrayList<>();
        rows.add(SummaryRow.of(t.say("meeting.desk.panel"), opened.panel().name()));
        rows.add(SummaryRow.of(t.say("meeting.row.when"), MeetingWords.when(t, meeting)));
        rows.add(SummaryRow.of(t.say("meeting.row.where"), MeetingWords.where(t, meeting)));
        if (!meeting.online().isEmpty()) {
            rows.add(SummaryRow.of(t.say("meeting.row.online"), meeting.online()));
        }
        Integer seats = meeting.seats();
        if (seats != null) {
            rows.add(SummaryRow.of(
                    t.say("meeting.row.seats"), t.say("meeting.seats.taken", "n", meeting.seatsTaken(), "all", seats)));
        }
        int all = questions.list(meeting).size();
        rows.add(SummaryRow.of(t.say("meeting.row.questions"), t.say("meeting.questions.count", "n", all)));
        return rows;
    }

    private List<TextLink> acts(OpenedMeeting opened, Texts t) {
        Meeting meeting = opened.meeting();
        Instant now = clock.instant();
        List<TextLink> acts = new ArrayList<>();
        boolean planned = meeting.status() == MeetingStatus.PLANNED;
        if (opened.membership() != null && meeting.isAhead(now)) {
            acts.add(act(t, meeting, "reply"));
        }
        if (opened.part() == MeetingPart.TAKES_PART && planned) {
            acts.add(act(t, meeting, "suggest"));
        }
        if (opened.runs() && planned) {
            acts.add(act(t, meeting, "agenda"));
            acts.add(act(t, meeting, "change"));
            acts.add(act(t, meeting, "cancel"));
        }
        if (opened.runs()
                && meeting.status() != MeetingStatus.CANCELLED
                && !meeting.startsAt().isAfter(now)) {
            acts.add(act(t, meeting, "held"));
        }
        acts.add(new TextLink(t.say("meeting.act.public"), meeting.path()));
        return acts;
    }

    private static TextLink act(Texts t, Meeting meeting, String what) {
        return new TextLink(t.say("meeting.act." + what), meeting.staffPath() + "/" + what);
    }

    /// Those who run the meeting see all, members their own, nobody else any.
    private List<StaffMeetingPage.Suggestion> suggestions(SignedIn by, OpenedMeeting opened, Texts t) {
        return agendas.listSuggestions(opened.meeting().id()).stream()
                .filter(item -> opened.runs() || by.reference().value().equals(item.suggestedBy()))
                .map(item -> new StaffMeetingPage.Suggestion(
                        item.id(),
                        item.title(),
                        t.say("meeting.suggestion." + item.state()),
                        item.state().equals(AgendaItem.SUGGESTED)))
                .toList();
    }

    private List<StaffMeetingPage.Said> replies(Meeting meeting, Texts t) {
        return attending.answers(meeting).stream()
                .map(answer -> new StaffMeetingPage.Said(answer.name(), said(answer.reply(), t), answer.needs()))
                .toList();
    }

    private static String said(String reply, Texts t) {
        return t.say("meeting.reply." + (reply.isEmpty() ? "none" : reply));
    }
}
