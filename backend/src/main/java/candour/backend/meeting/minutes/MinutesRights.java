package candour.backend.meeting.minutes;

import candour.backend.area.AreaLookup;
import candour.backend.identity.Role;
import candour.backend.identity.SignedIn;
import candour.backend.panel.MemberRole;
import candour.backend.panel.Membership;
import candour.backend.panel.Panel;
import candour.backend.panel.PanelLookup;
import candour.backend.platform.fault.NotAllowed;
import candour.backend.platform.fault.NotFound;
import candour.backend.platform.reference.PublicReference;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/// Who may do what with minutes that are not published: panel officers of the force and those who lead the panel write
/// and approve, its members and inspectors read. To anybody else, the force's contact among them, there is no draft.
@Singleton
class MinutesRights {
    private final MinutesRepository minutes;
    private final PanelLookup panels;
    private final AreaLookup areas;

    MinutesRights(MinutesRepository minutes, PanelLookup panels, AreaLookup areas) {
        this.minutes = minutes;
        this.panels = panels;
        this.areas = areas;
    }

    /// The minutes, for somebody who may read the draft.
    ///
    /// @throws NotFound when there are none, or they are not for them
    Minutes get(SignedIn by, PublicReference reference) {
        return minutes.find(reference)
                .filter(found -> mayRead(by, found.panelId(), found.forceId()))
                .orElseThrow(MinutesRights::nothing);
    }

    /// The minutes for somebody who may change them, held until the transaction ends. Nothing of them may be read
    /// before.
    ///
    /// @throws NotFound when there are none, or they are not for them
    /// @throws NotAllowed when they may only read
    Minutes hold(SignedIn by, PublicReference reference) {
        Minutes held = minutes.hold(reference)
                .filter(found -> mayRead(by, found.panelId(), found.forceId()))
                .orElseThrow(MinutesRights::nothing);
        if (!mayWrite(by, held.panelId(), held.forceId())) {
            throw new NotAllowed();
        }
        return held;
    }

    boolean mayRead(SignedIn by, long panel, int force) {
        return mayWrite(by, panel, force)
                || (by.has(Role.INSPECTOR) && worksFor(by, force))
                || serves(by, panel).isPresent();
    }

    boolean mayWrite(SignedIn by, long panel, int force) {
        return isOfficer(by, force) || leads(by, panel);
    }

    boolean isOfficer(SignedIn by, int force) {
        return by.has(Role.PANEL_OFFICER) && worksFor(by, force);
    }

    /// What somebody is when they approve: `chair`, `vice-chair` or `panel-officer`; empty for whoever may not.
    Optional<String> approvesAs(SignedIn by, Minutes of) {
        return serves(by, of.panelId())
                .map(Membership::role)
                .filter(MemberRole::leads)
                .map(MemberRole::word)
                .or(() -> isOfficer(by, of.forceId()) ? Optional.of("panel-officer") : Optional.empty());
    }

    /// The panels whose drafts they may read.
    List<Panel> panels(SignedIn by) {
        return panels.listAll().stream()
                .filter(panel -> mayRead(by, panel.id(), panel.forceId()))
                .toList();
    }

    private boolean leads(SignedIn by, long panel) {
        return serves(by, panel).filter(one -> one.role().leads()).isPresent();
    }

    private Optional<Membership> serves(SignedIn by, long panel) {
        return panels.membership(by.reference(), panel).filter(Membership::serves);
    }

    private boolean worksFor(SignedIn by, int force) {
        return by.worksFor(areas.getForce(force).slug());
    }

    private static NotFound nothing() {
        return new NotFound("there are no such minutes");
    }
}
