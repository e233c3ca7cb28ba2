package candour.backend.scrutiny.review;

import candour.backend.audit.AuditLog;
import candour.backend.identity.SignedIn;
import candour.backend.platform.detect.PersonalDetails;
import candour.backend.platform.detect.PersonalDetails.Found;
import candour.backend.platform.fault.NotAllowed;
import candour.backend.platform.fault.Stale;
import candour.backend.platform.reference.PublicReference;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;

/// What the force does with a case the panel agreed on, and what is noted of its footage.
@Singleton
class AnsweringCase {
    private final CaseAccess access;
    private final CaseVerdictRepository verdicts;
    private final CaseViewingRepository viewings;
    private final AuditLog audit;

    AnsweringCase(CaseAccess access, CaseVerdictRepository verdicts, CaseViewingRepository viewings, AuditLog audit) {
        this.access = access;
        this.verdicts = verdicts;
        this.viewings = viewings;
        this.audit = audit;
    }

    /// Says that the force has read what the panel agreed.
    ///
    /// @throws Stale when a colleague was quicker
    @Transactional
    public void acknowledge(SignedIn by, PublicReference reference, int version) {
        OpenCase open = forForce(by, reference);
        if (verdicts.acknowledge(open.summary().id(), access.today(), version) == 0) {
            throw new Stale();
        }
        audit.record(by.actor(), ReviewEvent.acknowledged(reference));
    }

    /// Answers the panel, which stops the clock.
    ///
    /// @param checked whether they say that nothing in the text points to a person
    /// @throws Stale when a colleague was quicker
    @Transactional
    public ReviewOutcome reply(SignedIn by, PublicReference reference, int version, String text, boolean checked) {
        OpenCase open = forForce(by, reference);
        List<Found> found = PersonalDetails.find(text);
        if (!checked && !found.isEmpty()) {
            return new ReviewOutcome.Personal(found);
        }
        if (verdicts.reply(
                        open.summary().id(),
                        text,
                        access.today(),
                        by.reference().value(),
                        version)
                == 0) {
            throw new Stale();
        }
        audit.record(by.actor(), ReviewEvent.replied(reference));
        return new ReviewOutcome.Done();
    }

    /// Notes that members watched footage of the case.
    @Transactional
    public void noteViewing(SignedIn by, PublicReference reference, LocalDate day, int members) {
        OpenCase open = access.get(by, reference);
        if (open.standing() != Standing.OFFICER) {
            throw new NotAllowed();
        }
        viewings.insert(open.summary().id(), day, members, by.reference().value());
        audit.record(by.actor(), ReviewEvent.viewed(reference));
    }

    private OpenCase forForce(SignedIn by, PublicReference reference) {
        OpenCase open = access.get(by, reference);
        if (open.standing() != Standing.FORCE) {
            throw new NotAllowed();
        }
        return open;
    }
}
