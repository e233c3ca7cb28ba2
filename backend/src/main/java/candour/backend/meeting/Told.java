package candour.backend.meeting;

import candour.backend.meeting.publication.MinutesOfMeeting;
import candour.backend.meeting.question.PublishedQuestion;
import candour.backend.meeting.question.QuestionLookup;
import candour.backend.platform.text.Texts;
import candour.backend.platform.web.InWords;
import candour.backend.platform.web.component.TextLink;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What is told of a meeting beside when and where: how it changed, what it talks about, what the public asked.
@Singleton
class Told {
    private final MeetingLookup meetings;
    private final MeetingChangeRepository changes;
    private final AgendaRepository agendas;
    private final QuestionLookup questions;
    private final MinutesOfMeeting minutes;

    Told(
            MeetingLookup meetings,
            MeetingChangeRepository changes,
            AgendaRepository agendas,
            QuestionLookup questions,
            MinutesOfMeeting minutes) {
        this.meetings = meetings;
        this.changes = changes;
        this.agendas = agendas;
        this.questions = questions;
        this.minutes = minutes;
    }

    /// What it was before, and why it changed, latest first.
    List<String> changes(Meeting meeting, Texts t) {
        return changes.list(meeting.id()).stream()
                .map(change -> t.say(
                        "meeting.change." + change.act(),
                        "day",
                        InWords.day(t.language(), change.changedOn()),
                        "when",
                        MeetingWords.when(t, change.startsAt(), change.endsAt()),
                        "where",
                        change.place().isEmpty() ? t.say("meeting.onlineOnly") : change.place(),
                        "reason",
                        change.reason()))
                .toList();
    }

    List<String> agenda(Meeting meeting, Texts t) {
        return agendas.listAgreed(meeting.id()).stream()
                .map(item -> item.title(t))
                .toList();
    }

    /// Where its minutes are read; empty before they are published.
    Optional<TextLink> minutes(Meeting meeting, Texts t) {
        return minutes.link(meeting, t);
    }

    /// Since when or until when its minutes are due; empty where they can be read and before it is over.
    String missing(Meeting meeting, Texts t) {
        return minutes.missing(meeting, t).orElse("");
    }

    List<MeetingPage.Asked> questions(Meeting meeting, Texts t) {
        return questions.list(meeting).stream()
                .map(question -> asked(meeting, question, t))
                .toList();
    }

    private MeetingPage.Asked asked(Meeting meeting, PublishedQuestion question, Texts t) {
        @Nullable LocalDate day = question.answeredOn();
        String answered = day == null
                ? ""
                : t.say(
                        "meeting.question.by",
                        "role",
                        t.say("meeting.answeredBy." + question.answeredBy()),
                        "day",
                        InWords.day(t.language(), day));
        return new MeetingPage.Asked(
                "q-" + question.reference(),
                question.content(),
                other(question.language(), t),
                t.say("meeting.putTo." + question.putTo()),
                note(meeting, question, t),
                question.answer() == null ? "" : question.answer(),
                other(question.answerLanguage(), t),
                answered);
    }

    private String note(Meeting meeting, PublishedQuestion question, Texts t) {
        if (!question.isCarried()) {
            return "";
        }
        boolean here = question.meetingId() == meeting.id();
        return meetings.find(here ? question.firstMeetingId() : question.meetingId())
                .map(other -> t.say(
                        here ? "meeting.question.from" : "meeting.question.to",
                        "day",
                        InWords.day(t.language(), other.day())))
                .orElse("");
    }

    private static String other(@Nullable String language, Texts t) {
        return language == null || language.equals(t.language().code()) ? "" : language;
    }
}
