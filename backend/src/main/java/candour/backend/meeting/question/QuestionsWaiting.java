package candour.backend.meeting.question;

import candour.backend.identity.Role;
import candour.backend.identity.SignedIn;
import candour.backend.identity.Waiting;
import candour.backend.identity.WaitingItem;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/// Questions of the public that wait: to be read by a panel officer, to be answered by the role they are put to.
@Singleton
class QuestionsWaiting implements Waiting {
    private static final String PATH = "/staff/questions";

    private final Questions questions;

    QuestionsWaiting(Questions questions) {
        this.questions = questions;
    }

    @Override
    public List<WaitingItem> waitingFor(SignedIn who) {
        List<WaitingItem> items = new ArrayList<>();
        if (who.has(Role.PANEL_OFFICER)) {
            add(items, "meeting.waiting.questions", questions.listToDecide(who), QuestionDesk::dueToDecide);
        }
        if (who.has(Role.PANEL_OFFICER) || who.has(Role.CHAIR) || who.has(Role.FORCE_CONTACT)) {
            add(items, "meeting.waiting.answers", questions.listToAnswer(who), QuestionDesk::dueToAnswer);
        }
        return items;
    }

    private static void add(
            List<WaitingItem> items, String key, List<OpenedQuestion> open, Function<OpenedQuestion, LocalDate> due) {
        open.stream()
                .map(due)
                .min(Comparator.naturalOrder())
                .ifPresent(day -> items.add(
                        WaitingItem.at(PATH, key).counting(open.size()).dueOn(day)));
    }
}
