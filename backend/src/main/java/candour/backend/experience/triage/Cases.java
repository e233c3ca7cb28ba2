package candour.backend.experience.triage;

import candour.backend.area.AreaLookup;
import candour.backend.audit.AuditLog;
import candour.backend.experience.Experience;
import candour.backend.experience.StoredReports;
import candour.backend.identity.Role;
import candour.backend.identity.SignedIn;
import candour.backend.platform.fault.NotFound;
import candour.backend.platform.reference.PublicReference;
import jakarta.inject.Singleton;
import java.util.List;

/// Which reports a member of staff may see: caseworkers those of their force, a safeguarding lead those of their force
/// in which somebody may be at risk. To anybody else a report is as if it were not there, and to the police force
/// always, whatever else somebody there may be. Whatever is done with one is put on the trail here.
@Singleton
class Cases {
    private final StoredReports reports;
    private final SafeguardingFlagRepository flags;
    private final AreaLookup areas;
    private final AuditLog audit;

    Cases(StoredReports reports, SafeguardingFlagRepository flags, AreaLookup areas, AuditLog audit) {
        this.reports = reports;
        this.flags = flags;
        this.areas = areas;
        this.audit = audit;
    }

    /// The report, for somebody who may see it.
    ///
    /// @throws NotFound when there is none, or it is not for them
    Experience get(SignedIn by, PublicReference id) {
        return reports.find(id)
                .filter(report -> !by.has(Role.FORCE_CONTACT))
                .filter(report -> by.worksFor(areas.getForce(report.forceId()).slug()))
                .filter(report -> by.has(Role.CASEWORKER)
                        || (by.has(Role.SAFEGUARDING_LEAD)
                                && flags.find(id.bytes()).isPresent()))
                .orElseThrow(() -> new NotFound("there is no such report"));
    }

    /// Numbers of the forces whose reports they work with; none for the police force.
    List<Integer> forces(SignedIn by) {
        return areas.forces().stream()
                .filter(force -> !by.has(Role.FORCE_CONTACT))
                .filter(force -> by.worksFor(force.slug()))
                .map(force -> force.id())
                .toList();
    }

    /// Puts on the trail what they did.
    void record(SignedIn by, ReportEvent event) {
        audit.record(by.actor(), event);
    }
}
