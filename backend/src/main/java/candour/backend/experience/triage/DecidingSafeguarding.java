package candour.backend.experience.triage;

import candour.backend.experience.Experience;
import candour.backend.experience.ExperienceStatus;
import candour.backend.experience.StoredReports;
import candour.backend.identity.SignedIn;
import candour.backend.platform.fault.NotFound;
import candour.backend.platform.fault.Stale;
import candour.backend.platform.reference.PublicReference;
import candour.backend.platform.time.LondonTime;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;

/// Asks the safeguarding lead to look at a report, and takes in what the lead decides, with the reason. Nothing is sent
/// to anybody by it.
@Singleton
class DecidingSafeguarding {
    private final Cases cases;
    private final StoredReports reports;
    private final SafeguardingFlagRepository flags;
    private final Clock clock;

    DecidingSafeguarding(Cases cases, StoredReports reports, SafeguardingFlagRepository flags, Clock clock) {
        this.cases = cases;
        this.reports = reports;
        this.flags = flags;
        this.clock = clock;
    }

    /// Asks the lead to look; also again after a decision.
    @Transactional
    public void flag(SignedIn by, PublicReference id, String reason) {
        Experience experience = open(by, id);
        flags.raise(id.bytes(), experience.forceId(), reports.seal(id, SafeguardingFlag.REASON, reason));
        flags.startClock(id.bytes(), LondonTime.day(clock.instant()));
        cases.record(by, new ReportEvent.ReportFlagged(id));
    }

    /// Takes in the lead's decision.
    ///
    /// @throws Stale when somebody changed the flag since it was read
    @Transactional
    public void decide(SignedIn by, PublicReference id, int version, SafeguardingDecision decision, String reason) {
        open(by, id);
        byte[] sealed = reports.seal(id, SafeguardingFlag.DECISION_REASON, reason);
        if (flags.decide(id.bytes(), decision.code(), sealed, version) == 0) {
            throw new Stale();
        }
        flags.stopClock(id.bytes());
        cases.record(by, new ReportEvent.SafeguardingDecided(id, decision));
    }

    private Experience open(SignedIn by, PublicReference id) {
        Experience experience = cases.get(by, id);
        if (experience.status() == ExperienceStatus.WITHDRAWN) {
            throw new NotFound("the resident took this report back");
        }
        return experience;
    }
}
