package candour.backend.outreach;

import candour.backend.area.AreaLookup;
import candour.backend.area.Force;
import candour.backend.audit.AuditLog;
import candour.backend.identity.Role;
import candour.backend.identity.SignedIn;
import candour.backend.platform.fault.NotFound;
import candour.backend.platform.reference.PublicReference;
import candour.backend.platform.web.OversightBody;
import candour.shared.area.ForceId;
import jakarta.inject.Singleton;

/// Which part of the log somebody sees: that of their own force. What belongs to another force is as if it were not
/// there. Whatever is done with it is put on the trail here.
@Singleton
public class OwnOutreach {
    private final ActivityRepository activities;
    private final PartnerRepository partners;
    private final AreaLookup areas;
    private final AuditLog audit;
    private final OversightBody body;

    OwnOutreach(
            ActivityRepository activities,
            PartnerRepository partners,
            AreaLookup areas,
            AuditLog audit,
            OversightBody body) {
        this.activities = activities;
        this.partners = partners;
        this.areas = areas;
        this.audit = audit;
        this.body = body;
    }

    /// The force whose log they work with: their own, or that of the body that runs the portal for those who work for
    /// every force.
    public Force force(SignedIn by) {
        ForceId own = by.force();
        return areas.getForce(own == null ? body.force() : own);
    }

    /// The activity with this reference.
    ///
    /// @throws NotFound when there is none, or it is not of their force
    public OutreachActivity activity(SignedIn by, String reference) {
        return PublicReference.parse(reference)
                .flatMap(activities::findByReference)
                .filter(activity ->
                        by.worksFor(areas.getForce(activity.forceId()).slug()))
                .orElseThrow(() -> new NotFound("there is no such activity"));
    }

    /// The partner with this reference.
    ///
    /// @throws NotFound when there is none, or it is not of their force
    public Partner partner(SignedIn by, String reference) {
        return PublicReference.parse(reference)
                .flatMap(partners::findByReference)
                .filter(partner -> by.worksFor(areas.getForce(partner.forceId()).slug()))
                .orElseThrow(() -> new NotFound("there is no such partner"));
    }

    /// Whether they may write in the log.
    public static boolean writes(SignedIn by) {
        return by.has(Role.PANEL_OFFICER) || by.has(Role.ANALYST);
    }

    /// Puts on the trail what they did.
    void record(SignedIn by, OutreachEvent event) {
        audit.record(by.actor(), event);
    }
}
