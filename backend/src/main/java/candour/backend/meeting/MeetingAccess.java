package candour.backend.meeting;

import candour.backend.area.AreaLookup;
import candour.backend.identity.Role;
import candour.backend.identity.SignedIn;
import candour.backend.panel.Membership;
import candour.backend.panel.Panel;
import candour.backend.panel.PanelLookup;
import candour.backend.platform.fault.NotAllowed;
import candour.backend.platform.fault.NotFound;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/// Who may see the inner pages of meetings, and who may run them. To anybody else they are as if they were not there:
/// only members of that panel, whoever runs it, the force's contact, the commissioner and inspectors come in, all of
/// that force. A chair runs the meetings of the panels they lead and no others.
@Singleton
public class MeetingAccess {
    private final MeetingLookup meetings;
    private final PanelLookup panels;
    private final AreaLookup areas;

    MeetingAccess(MeetingLookup meetings, PanelLookup panels, AreaLookup areas) {
        this.meetings = meetings;
        this.panels = panels;
        this.areas = areas;
    }

    /// The meeting that an address names, for somebody who may see its inner pages.
    ///
    /// @throws NotFound when there is none, or it is not for them
    public OpenedMeeting open(SignedIn by, String reference) {
        return find(by, meetings.get(reference)).orElseThrow(() -> new NotFound("there is no such meeting"));
    }

    /// The same, for somebody who runs it.
    ///
    /// @throws NotFound when there is none, or it is not for them
    /// @throws NotAllowed when they may see it and do not run it
    public OpenedMeeting run(SignedIn by, String reference) {
        OpenedMeeting opened = open(by, reference);
        if (!opened.runs()) {
            throw new NotAllowed();
        }
        return opened;
    }

    /// The same meeting opened; empty where it is not for them.
    public Optional<OpenedMeeting> find(SignedIn by, Meeting meeting) {
        Panel panel = panels.get(meeting.panelId());
        Optional<Membership> membership = panels.membership(by.reference(), panel.id());
        return part(by, panel).map(part -> new OpenedMeeting(meeting, panel, part, membership.orElse(null)));
    }

    /// The panel that an address names, for somebody who runs its meetings.
    ///
    /// @throws NotFound when there is none, or it is not for them
    /// @throws NotAllowed when they do not run its meetings
    public Panel runPanel(SignedIn by, String reference) {
        Panel panel = panels.get(reference);
        MeetingPart part = part(by, panel).orElseThrow(() -> new NotFound("there is no such panel"));
        if (part != MeetingPart.RUNS) {
            throw new NotAllowed();
        }
        return panel;
    }

    /// The panels whose meetings they see, open ones first.
    public List<Panel> panels(SignedIn by) {
        return panels.listAll().stream()
                .filter(panel -> part(by, panel).isPresent())
                .toList();
    }

    /// What they have to do with the meetings of a panel; empty for nothing.
    public Optional<MeetingPart> part(SignedIn by, Panel panel) {
        if (!by.worksFor(areas.getForce(panel.forceId()).slug())) {
            return Optional.empty();
        }
        if (by.has(Role.PANEL_OFFICER)) {
            return Optional.of(MeetingPart.RUNS);
        }
        if (by.has(Role.CHAIR) || by.has(Role.VOLUNTEER)) {
            Optional<Membership> membership = panels.membership(by.reference(), panel.id());
            if (membership.isPresent()) {
                boolean leads = by.has(Role.CHAIR) && membership.get().role().leads();
                return Optional.of(leads ? MeetingPart.RUNS : MeetingPart.TAKES_PART);
            }
        }
        if (by.has(Role.FORCE_CONTACT)) {
            return Optional.of(MeetingPart.ANSWERS);
        }
        return by.has(Role.COMMISSIONER) || by.has(Role.INSPECTOR) ? Optional.of(MeetingPart.READS) : Optional.empty();
    }
}
