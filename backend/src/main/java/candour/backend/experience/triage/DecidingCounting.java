package candour.backend.experience.triage;

import candour.backend.experience.Experience;
import candour.backend.experience.ExperienceStatus;
import candour.backend.experience.StoredReports;
import candour.backend.identity.SignedIn;
import candour.backend.platform.fault.NotFound;
import candour.backend.platform.fault.Stale;
import candour.backend.platform.reference.PublicReference;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;

/// Puts a report back into figures that was left out of them as it came in, and takes that back, each with a reason.
/// Figures that are released do not change by it.
@Singleton
class DecidingCounting {
    private final Cases cases;
    private final StoredReports reports;
    private final CountingDecisionRepository decisions;

    DecidingCounting(Cases cases, StoredReports reports, CountingDecisionRepository decisions) {
        this.cases = cases;
        this.reports = reports;
        this.decisions = decisions;
    }

    /// @param counted whether figures shall count it
    /// @param reason not empty
    /// @throws Stale when somebody changed the report since it was read
    @Transactional
    public CountingOutcome decide(SignedIn by, PublicReference id, int version, boolean counted, String reason) {
        Experience experience = cases.get(by, id);
        if (experience.status() == ExperienceStatus.WITHDRAWN) {
            throw new NotFound("the resident took this report back");
        }
        CountingState state = decisions.find(id.bytes()).orElseThrow(() -> new NotFound("there is no such report"));
        if (!state.mayBeDecided()) {
            return new CountingOutcome.NotLeftOut();
        }
        if (experience.version() != version || state.counted() == counted) {
            throw new Stale();
        }
        reports.count(experience, counted);
        byte[] sealed = reports.seal(id, CountingState.REASON, reason);
        decisions.add(id.bytes(), state.decisions() + 1, counted, sealed);
        cases.record(by, new ReportEvent.CountingDecided(id, counted));
        return new CountingOutcome.Decided();
    }
}
