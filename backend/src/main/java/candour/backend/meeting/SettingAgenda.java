package candour.backend.meeting;

import candour.backend.audit.AuditLog;
import candour.backend.identity.SignedIn;
import candour.backend.panel.Panel;
import candour.backend.platform.fault.NotAllowed;
import candour.backend.platform.fault.Stale;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Sets what a meeting talks about, takes suggestions of members and decides on them.
@Singleton
public class SettingAgenda {
    /// The most items an agenda has.
    public static final int MOST = 30;

    /// The most characters of one item.
    public static final int LONGEST = 200;

    private static final int MOST_SUGGESTIONS = 20;

    private final MeetingRepository meetings;
    private final AgendaRepository agendas;
    private final AuditLog audit;

    SettingAgenda(MeetingRepository meetings, AgendaRepository agendas, AuditLog audit) {
        this.meetings = meetings;
        this.agendas = agendas;
        this.audit = audit;
    }

    /// Sets the whole agenda. A suggestion of a member that is no longer on it counts as declined.
    ///
    /// @param titles in order
    /// @throws Stale when somebody changed the meeting since this was read
    @Transactional
    public void set(SignedIn by, Meeting meeting, int version, List<String> titles) {
        requirePlanned(meeting);
        touch(meeting, version);
        Map<String, Long> suggested = new HashMap<>();
        for (AgendaItem item : agendas.listAgreed(meeting.id())) {
            if (item.suggestedBy() != null) {
                suggested.put(item.title(), item.id());
            }
        }
        agendas.clear(meeting.id());
        for (int at = 0; at < titles.size(); at++) {
            Long known = suggested.remove(titles.get(at));
            if (known == null) {
                agendas.insert(meeting.id(), at + 1, titles.get(at), AgendaItem.AGREED, null);
            } else {
                agendas.place(known, at + 1, AgendaItem.AGREED);
            }
        }
        suggested.values().forEach(item -> agendas.place(item, 0, AgendaItem.DECLINED));
        audit.record(by.actor(), MeetingEvent.of(meeting, "agenda-changed", "items", Integer.toString(titles.size())));
    }

    /// Keeps what a member wishes to talk about.
    ///
    /// @return false where there are so many wishes that nobody would read another
    @Transactional
    public boolean suggest(SignedIn by, Meeting meeting, String title) {
        requirePlanned(meeting);
        List<AgendaItem> before = agendas.listSuggestions(meeting.id());
        if (before.size() >= MOST_SUGGESTIONS) {
            return false;
        }
        boolean known = before.stream()
                .anyMatch(item ->
                        item.title().equals(title) && by.reference().value().equals(item.suggestedBy()));
        if (!known) {
            agendas.insert(
                    meeting.id(), 0, title, AgendaItem.SUGGESTED, by.reference().value());
            audit.record(by.actor(), MeetingEvent.of(meeting, "suggested"));
        }
        return true;
    }

    /// Decides on a suggestion. One that is agreed comes last on the agenda.
    ///
    /// @throws Stale when somebody decided before
    @Transactional
    public void decide(SignedIn by, Meeting meeting, long item, boolean agreed) {
        requirePlanned(meeting);
        int last = agendas.listAgreed(meeting.id()).stream()
                .mapToInt(AgendaItem::position)
                .max()
                .orElse(0);
        String state = agreed ? AgendaItem.AGREED : AgendaItem.DECLINED;
        if (agendas.decide(item, meeting.id(), state, agreed ? last + 1 : 0) == 0) {
            throw new Stale();
        }
        touch(meeting, meeting.version());
        audit.record(by.actor(), MeetingEvent.of(meeting, "suggestion-decided", "state", state));
    }

    /// Sets what every new meeting of a panel begins with.
    @Transactional
    public void setStanding(SignedIn by, Panel panel, List<String> titles) {
        agendas.clearStanding(panel.id());
        for (int at = 0; at < titles.size(); at++) {
            agendas.addStanding(panel.id(), at + 1, titles.get(at));
        }
        audit.record(by.actor(), new StandingItemsSet(panel.reference(), titles.size()));
    }

    private static void requirePlanned(Meeting meeting) {
        if (meeting.status() != MeetingStatus.PLANNED) {
            throw new NotAllowed();
        }
    }

    private void touch(Meeting meeting, int version) {
        if (meetings.touch(meeting.id(), version) == 0) {
            throw new Stale();
        }
    }
}
