package candour.backend.meeting.minutes;

import candour.backend.identity.SignedIn;
import candour.backend.meeting.Meeting;
import candour.backend.meeting.publication.HeldMeeting;
import candour.backend.meeting.publication.HeldMeetings;
import candour.backend.meeting.publication.MinutesClock;
import candour.backend.panel.Panel;
import io.micronaut.transaction.annotation.ReadOnly;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// What lies before somebody who works with minutes.
@Singleton
class DeskReading {
    private static final int PUBLISHED = 20;

    private final MinutesRights rights;
    private final MinutesRepository minutes;
    private final HeldMeetings held;
    private final MinutesReading reading;
    private final MinutesClock clock;

    DeskReading(
            MinutesRights rights,
            MinutesRepository minutes,
            HeldMeetings held,
            MinutesReading reading,
            MinutesClock clock) {
        this.rights = rights;
        this.minutes = minutes;
        this.held = held;
        this.reading = reading;
        this.clock = clock;
    }

    /// All of it.
    ///
    /// @param panels by number, those whose drafts they may read
    /// @param unwritten meetings whose minutes nobody began, the longest ago first
    record Desk(
            Map<Long, Panel> panels, List<HeldMeeting> unwritten, List<Minutes> underWay, List<Minutes> published) {}

    @ReadOnly
    public Desk read(SignedIn by) {
        Map<Long, Panel> panels = rights.panels(by).stream().collect(Collectors.toMap(Panel::id, Function.identity()));
        if (panels.isEmpty()) {
            return new Desk(panels, List.of(), List.of(), List.of());
        }
        return new Desk(
                panels,
                held.list(panels.keySet()).stream()
                        .filter(meeting -> !meeting.begun())
                        .toList(),
                minutes.listUnderWay(panels.keySet()),
                minutes.listPublished(panels.keySet(), PUBLISHED));
    }

    boolean mayWrite(SignedIn by, long panel, int force) {
        return rights.mayWrite(by, panel, force);
    }

    /// The last day for the public to get them.
    LocalDate publishDue(Minutes of) {
        return clock.publishDue(of.forceId(), met(of));
    }

    /// The day of the meeting.
    LocalDate met(Minutes of) {
        Meeting meeting = reading.meeting(of);
        LocalDate on = meeting.heldOn();
        return on == null ? meeting.day() : on;
    }

    MinutesClock clock() {
        return clock;
    }

    MinutesReading reading() {
        return reading;
    }

    /// What this person can do for minutes that were sent: approve them, because an approval they can give is missing.
    boolean mayApproveNow(SignedIn by, Minutes of) {
        List<MinutesApproval> approvals = reading.approvals(of);
        return of.state() == Minutes.State.SENT
                && approvals.stream()
                        .noneMatch(one -> one.account().equals(by.reference().value()))
                && rights.approvesAs(by, of)
                        .filter(role -> ApprovingMinutes.part(role, approvals).isPresent())
                        .isPresent();
    }

    /// Whether both approvals of the newest version are there.
    boolean isApproved(Minutes of) {
        return reading.approvals(of).size() == 2;
    }
}
