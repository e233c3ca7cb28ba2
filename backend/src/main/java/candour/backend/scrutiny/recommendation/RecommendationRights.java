package candour.backend.scrutiny.recommendation;

import candour.backend.area.AreaLookup;
import candour.backend.area.Force;
import candour.backend.identity.Role;
import candour.backend.identity.SignedIn;
import candour.backend.panel.Membership;
import candour.backend.panel.Panel;
import candour.backend.panel.PanelLookup;
import candour.backend.platform.fault.NotAllowed;
import jakarta.inject.Singleton;
import java.util.List;

/// Who may do what with a recommendation: the chair of its panel, the panel officers of its force, whoever answers for
/// the addressee, and those who read.
@Singleton
class RecommendationRights {
    private final PanelLookup panels;
    private final AreaLookup areas;

    RecommendationRights(PanelLookup panels, AreaLookup areas) {
        this.panels = panels;
        this.areas = areas;
    }

    /// Whether they lead the panel.
    boolean chairs(SignedIn by, long panelId) {
        return by.has(Role.CHAIR)
                && panels.membership(by.reference(), panelId)
                        .map(Membership::role)
                        .filter(role -> role.leads())
                        .isPresent();
    }

    /// Whether they run the panels of the force.
    boolean officer(SignedIn by, int forceId) {
        return by.has(Role.PANEL_OFFICER) && works(by, forceId);
    }

    /// Whether they speak for whoever is asked.
    boolean answers(SignedIn by, Recommendation one) {
        return by.has(one.asksWhom().answers()) && works(by, one.forceId());
    }

    /// Whether they may write for the panel.
    boolean drafts(SignedIn by, Recommendation one) {
        return officer(by, one.forceId()) || chairs(by, one.panelId());
    }

    /// Whether they may see it: what is not delivered is for those alone who write it.
    boolean sees(SignedIn by, Recommendation one) {
        boolean reads = by.has(Role.FORCE_CONTACT) || by.has(Role.COMMISSIONER) || by.has(Role.INSPECTOR);
        return drafts(by, one) || (one.isPublic() && reads && works(by, one.forceId()));
    }

    /// Whether they see what the public does not see yet. An inspector reads what is published.
    boolean seesInside(SignedIn by, Recommendation one) {
        return drafts(by, one)
                || ((by.has(Role.FORCE_CONTACT) || by.has(Role.COMMISSIONER)) && works(by, one.forceId()));
    }

    /// Whether it is theirs to do what has to be done next.
    boolean isTurnOf(SignedIn by, Recommendation one, Turn turn) {
        return switch (turn) {
            case AGREE, JUDGE -> chairs(by, one.panelId());
            case DELIVER, CHECK -> officer(by, one.forceId());
            case ANSWER, CHANGE -> answers(by, one);
        };
    }

    /// The role in which they write for the panel.
    Role writesAs(SignedIn by, long panelId) {
        return chairs(by, panelId) ? Role.CHAIR : Role.PANEL_OFFICER;
    }

    /// Numbers of the forces they work with.
    List<Integer> forces(SignedIn by) {
        return areas.forces().stream()
                .filter(force -> by.worksFor(force.slug()))
                .map(Force::id)
                .toList();
    }

    /// The open panels they may write for.
    List<Panel> panels(SignedIn by) {
        return panels.listOpen().stream()
                .filter(panel -> officer(by, panel.forceId()) || chairs(by, panel.id()))
                .toList();
    }

    /// A panel they may write for.
    ///
    /// @throws NotAllowed when they may not
    Panel panel(SignedIn by, long panelId) {
        return panels(by).stream()
                .filter(panel -> panel.id() == panelId)
                .findFirst()
                .orElseThrow(NotAllowed::new);
    }

    private boolean works(SignedIn by, int forceId) {
        return by.worksFor(areas.getForce(forceId).slug());
    }
}
