package candour.backend.meeting.question;

import candour.backend.identity.Role;
import candour.backend.identity.SignedIn;
import candour.backend.meeting.Meeting;
import candour.backend.meeting.MeetingAccess;
import candour.backend.meeting.MeetingLookup;
import candour.backend.meeting.OpenedMeeting;
import candour.backend.panel.Panel;
import candour.backend.platform.fault.NotFound;
import candour.backend.platform.reference.PublicReference;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Which questions somebody may see before they are published, decide on and answer. A panel officer decides; what is
/// put to the force is answered by the force's contact, what is put to the panel by whoever leads it.
@Singleton
class Questions {
    private final MeetingLookup meetings;
    private final MeetingAccess access;
    private final AskedQuestionRepository asked;
    private final PublishedQuestionRepository published;
    private final QuestionText texts;

    Questions(
            MeetingLookup meetings,
            MeetingAccess access,
            AskedQuestionRepository asked,
            PublishedQuestionRepository published,
            QuestionText texts) {
        this.meetings = meetings;
        this.access = access;
        this.asked = asked;
        this.published = published;
        this.texts = texts;
    }

    /// The question that an address names, for somebody who decides on it or answers it.
    ///
    /// @throws NotFound when there is none, or it is not for them
    OpenedQuestion open(SignedIn by, String reference) {
        return PublicReference.parse(reference)
                .flatMap(id ->
                        open(by, asked.find(id).orElse(null), published.find(id).orElse(null)))
                .orElseThrow(() -> new NotFound("there is no such question"));
    }

    /// Questions this person is to decide on, those that came in first on top.
    List<OpenedQuestion> listToDecide(SignedIn by) {
        return asked.listWaiting(forces(by)).stream()
                .flatMap(question -> open(by, question, null).stream())
                .filter(OpenedQuestion::mayDecide)
                .toList();
    }

    /// Questions this person is to answer, the longest published first.
    List<OpenedQuestion> listToAnswer(SignedIn by) {
        return published.listUnanswered(forces(by)).stream()
                .flatMap(question -> open(by, null, question).stream())
                .filter(OpenedQuestion::mayAnswer)
                .toList();
    }

    private Optional<OpenedQuestion> open(
            SignedIn by, @Nullable AskedQuestion question, @Nullable PublishedQuestion shown) {
        return meeting(question, shown)
                .flatMap(meeting -> access.find(by, meeting))
                .map(opened -> opened(by, opened, question, shown))
                .filter(opened -> opened.mayDecide() || opened.answers());
    }

    private Optional<Meeting> meeting(@Nullable AskedQuestion question, @Nullable PublishedQuestion shown) {
        if (shown != null) {
            return meetings.find(shown.meetingId());
        }
        return question == null ? Optional.empty() : meetings.find(question.meetingId());
    }

    private OpenedQuestion opened(
            SignedIn by, OpenedMeeting opened, @Nullable AskedQuestion question, @Nullable PublishedQuestion shown) {
        boolean decides = by.has(Role.PANEL_OFFICER);
        boolean answers = shown != null
                && PutTo.find(shown.putTo())
                        .filter(to -> answers(by, opened, to))
                        .isPresent();
        String original = decides && question != null ? texts.open(question) : "";
        return new OpenedQuestion(opened, question, original, shown, decides, answers);
    }

    private static boolean answers(SignedIn by, OpenedMeeting opened, PutTo to) {
        return switch (to) {
            case FORCE, OFFICE -> by.has(to.answers());
            case PANEL ->
                by.has(Role.CHAIR)
                        && opened.membership() != null
                        && opened.membership().role().leads();
        };
    }

    private List<Integer> forces(SignedIn by) {
        List<Integer> numbers =
                access.panels(by).stream().map(Panel::forceId).distinct().toList();
        return numbers.isEmpty() ? List.of(0) : numbers;
    }
}
