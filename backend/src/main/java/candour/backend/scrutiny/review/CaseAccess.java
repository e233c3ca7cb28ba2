package candour.backend.scrutiny.review;

import candour.backend.area.AreaLookup;
import candour.backend.identity.Role;
import candour.backend.identity.SignedIn;
import candour.backend.panel.MaterialClass;
import candour.backend.panel.MemberRole;
import candour.backend.panel.Membership;
import candour.backend.panel.PanelLookup;
import candour.backend.platform.fault.NotFound;
import candour.backend.platform.reference.PublicReference;
import candour.backend.scrutiny.CaseSummary;
import candour.backend.scrutiny.ReviewLookup;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Who may see a case, and as what. To anybody else it is as if it were not there, and so it is to a member who said
/// that it is too close to them. The force sees it when the panel has agreed, and never what single members thought.
@Singleton
class CaseAccess {
    private final ReviewLookup cases;
    private final PanelLookup panels;
    private final AreaLookup areas;
    private final StoredReviews reviews;

    CaseAccess(ReviewLookup cases, PanelLookup panels, AreaLookup areas, StoredReviews reviews) {
        this.cases = cases;
        this.panels = panels;
        this.areas = areas;
        this.reviews = reviews;
    }

    /// The case with as much of it as they may see.
    ///
    /// @throws NotFound when there is none, or it is not for them
    OpenCase get(SignedIn by, PublicReference reference) {
        CaseSummary summary = cases.find(reference).orElseThrow(CaseAccess::none);
        Standing standing = standing(by, summary).orElseThrow(CaseAccess::none);
        String account = by.reference().value();
        List<CaseGrade> grades = standing.grades() ? reviews.grades(summary) : List.of();
        Optional<CaseGrade> own =
                grades.stream().filter(one -> one.account().equals(account)).findFirst();
        boolean open = own.isPresent() || summary.grade().isPresent();
        return new OpenCase(
                summary,
                standing,
                standing.grades() && !isCleared(by) ? null : reviews.record(summary),
                own.orElse(null),
                open
                        ? grades.stream()
                                .filter(one -> !one.account().equals(account))
                                .toList()
                        : List.of(),
                reviews.verdict(summary).orElse(null),
                standing == Standing.FORCE ? List.of() : reviews.viewings(summary));
    }

    /// Whether they may read records at all on this day.
    boolean isCleared(SignedIn by) {
        return panels.cleared(by.reference(), MaterialClass.RECORDS, reviews.today());
    }

    /// As what they see the case; empty for whoever may not.
    Optional<Standing> standing(SignedIn by, CaseSummary summary) {
        if (reviews.hasConflict(summary, by.reference())) {
            return Optional.empty();
        }
        Optional<MemberRole> role = seat(by, summary.panelId());
        if (role.isPresent()) {
            boolean leads = role.get().leads() && by.has(Role.CHAIR);
            return Optional.of(leads ? Standing.LEAD : Standing.MEMBER);
        }
        boolean own = by.worksFor(areas.getForce(summary.forceId()).slug());
        if (own && by.has(Role.PANEL_OFFICER)) {
            return Optional.of(Standing.OFFICER);
        }
        boolean answers = own && by.has(Role.FORCE_CONTACT) && summary.grade().isPresent();
        return answers ? Optional.of(Standing.FORCE) : Optional.empty();
    }

    /// Numbers of the panels they sit on.
    List<Long> panels(SignedIn by) {
        return panels.memberships(by.reference()).stream()
                .filter(one -> seat(by, one.panelId()).isPresent())
                .map(Membership::panelId)
                .toList();
    }

    /// Numbers of the forces they work for.
    List<Integer> forces(SignedIn by) {
        return areas.forces().stream()
                .filter(force -> by.worksFor(force.slug()))
                .map(force -> force.id())
                .toList();
    }

    LocalDate today() {
        return reviews.today();
    }

    private Optional<MemberRole> seat(SignedIn by, long panelId) {
        if (!by.has(Role.VOLUNTEER) && !by.has(Role.CHAIR)) {
            return Optional.empty();
        }
        return panels.membership(by.reference(), panelId).map(Membership::role).filter(MemberRole::takesSeat);
    }

    private static NotFound none() {
        return new NotFound("there is no such case");
    }
}
