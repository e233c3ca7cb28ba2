package candour.backend.meeting.minutes;

import candour.backend.meeting.AgendaRepository;
import candour.backend.meeting.Meeting;
import candour.backend.meeting.MeetingLookup;
import candour.backend.meeting.question.PublishedQuestion;
import candour.backend.meeting.question.QuestionLookup;
import candour.backend.platform.text.Texts;
import candour.backend.platform.web.InWords;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;

/// What a meeting itself gives to its minutes: how many came of each role, the agenda, what the public asked and was
/// answered, and the next meeting.
@Singleton
class MeetingPassages implements MinutesSource {
    private final MeetingLookup meetings;
    private final AgendaRepository agendas;
    private final QuestionLookup questions;

    MeetingPassages(MeetingLookup meetings, AgendaRepository agendas, QuestionLookup questions) {
        this.meetings = meetings;
        this.agendas = agendas;
        this.questions = questions;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public List<MinutesPassage> passages(Meeting meeting, Texts t) {
        List<String> came = meetings.attended(meeting.id()).entrySet().stream()
                .map(role -> "- "
                        + t.say(
                                "minutes.passage.came",
                                "role",
                                t.say("meeting.role." + role.getKey().code()),
                                "n",
                                role.getValue()))
                .toList();
        List<String> agenda = agendas.listAgreed(meeting.id()).stream()
                .map(item -> "- " + item.title(t))
                .toList();
        List<String> asked = new ArrayList<>();
        questions.list(meeting).forEach(question -> asked.addAll(said(question, t)));
        List<String> next = meetings.next(meeting.panelId())
                .map(following ->
                        List.of(t.say("minutes.passage.next", "day", InWords.day(t.language(), following.day()))))
                .orElse(List.of());
        return List.of(
                new MinutesPassage(MinutesHeading.ATTENDANCE, came),
                new MinutesPassage(MinutesHeading.AGENDA, agenda),
                new MinutesPassage(MinutesHeading.QUESTIONS, asked),
                new MinutesPassage(MinutesHeading.NEXT, next));
    }

    private static List<String> said(PublishedQuestion question, Texts t) {
        String answer = question.answer();
        return List.of(
                t.say("minutes.passage.question", "words", question.content()),
                answer == null
                        ? t.say("minutes.passage.unanswered")
                        : t.say("minutes.passage.answer", "words", answer));
    }
}
