package candour.backend.meeting;

import candour.backend.audit.AuditLog;
import candour.backend.identity.SignedIn;
import candour.backend.meeting.question.CarryingQuestions;
import candour.backend.panel.Panel;
import candour.backend.platform.reference.PublicReference;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;

/// Plans a meeting: it begins with what every meeting of the panel talks about, and with the questions of the public
/// that earlier meetings left unanswered.
@Singleton
public class PlanningMeeting {
    private final MeetingRepository meetings;
    private final NewMeetings fresh;
    private final AgendaRepository agendas;
    private final CarryingQuestions questions;
    private final AuditLog audit;

    PlanningMeeting(
            MeetingRepository meetings,
            NewMeetings fresh,
            AgendaRepository agendas,
            CarryingQuestions questions,
            AuditLog audit) {
        this.meetings = meetings;
        this.fresh = fresh;
        this.agendas = agendas;
        this.questions = questions;
        this.audit = audit;
    }

    /// The planned meeting.
    ///
    /// @param usual what it talks about where the panel has said nothing of its own
    @Transactional
    public Meeting plan(SignedIn by, Panel panel, PlanMeeting command, List<String> usual) {
        PublicReference reference = fresh.add(panel, command, false);
        Meeting meeting = meetings.findByReference(reference).orElseThrow();
        List<String> standing = agendas.listStanding(panel.id());
        List<String> items = standing.isEmpty() ? usual : standing;
        for (int at = 0; at < items.size(); at++) {
            agendas.insert(meeting.id(), at + 1, items.get(at), AgendaItem.AGREED, null);
        }
        questions.carry(panel.id());
        audit.record(
                by.actor(),
                MeetingEvent.of(meeting, "planned", "kind", command.kind().code()));
        return meeting;
    }
}
