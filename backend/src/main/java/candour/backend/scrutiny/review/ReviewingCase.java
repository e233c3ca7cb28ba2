package candour.backend.scrutiny.review;

import candour.backend.audit.AuditLog;
import candour.backend.identity.SignedIn;
import candour.backend.platform.fault.NotAllowed;
import candour.backend.platform.fault.NotFound;
import candour.backend.platform.fault.Stale;
import candour.backend.platform.reference.PublicReference;
import candour.backend.scrutiny.Grade;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What members and their chair do with a case: grade it each for themselves, step back from it, agree.
@Singleton
class ReviewingCase {
    private final CaseAccess access;
    private final CaseGradeRepository grades;
    private final CaseVerdictRepository verdicts;
    private final ReplyClock clock;
    private final AuditLog audit;

    ReviewingCase(
            CaseAccess access,
            CaseGradeRepository grades,
            CaseVerdictRepository verdicts,
            ReplyClock clock,
            AuditLog audit) {
        this.access = access;
        this.grades = grades;
        this.verdicts = verdicts;
        this.clock = clock;
        this.audit = audit;
    }

    /// Opens a case, which is noted.
    ///
    /// @throws NotFound when it is not for them
    @Transactional
    public OpenCase open(SignedIn by, PublicReference reference) {
        OpenCase found = access.get(by, reference);
        audit.record(by.actor(), ReviewEvent.opened(reference, found.standing()));
        return found;
    }

    /// Keeps what a member thinks, or changes it.
    ///
    /// @param version of their grade that was before their eyes, 0 for a first one
    /// @throws Stale when they changed it in another window meanwhile
    @Transactional
    public ReviewOutcome grade(SignedIn by, PublicReference reference, int version, Opinion opinion) {
        OpenCase seen = access.get(by, reference);
        verdicts.lock(seen.summary().id());
        OpenCase open = access.get(by, reference);
        if (!open.standing().grades() || open.record() == null) {
            throw new NotAllowed();
        }
        if (!open.mayGrade()) {
            return new ReviewOutcome.NotNow();
        }
        long id = open.summary().id();
        String account = by.reference().value();
        LocalDate today = access.today();
        String code = opinion.grade().code();
        if (open.own() == null && version == 0) {
            grades.insert(id, account, code, opinion.reason(), opinion.forOfficers(), opinion.forCommunity(), today);
        } else if (grades.change(
                        id,
                        account,
                        code,
                        opinion.reason(),
                        opinion.forOfficers(),
                        opinion.forCommunity(),
                        today,
                        version)
                == 0) {
            throw new Stale();
        }
        audit.record(by.actor(), ReviewEvent.graded(reference));
        return new ReviewOutcome.Done();
    }

    /// Steps back from a case: the member does not see it any more, and their grade goes.
    @Transactional
    public ReviewOutcome declareConflict(SignedIn by, PublicReference reference) {
        OpenCase open = access.get(by, reference);
        if (!open.standing().grades()) {
            throw new NotAllowed();
        }
        verdicts.lock(open.summary().id());
        grades.addConflict(open.summary().id(), by.reference().value(), access.today());
        if (open.verdict() == null) {
            grades.delete(open.summary().id(), by.reference().value());
        }
        audit.record(by.actor(), ReviewEvent.conflict(reference));
        return new ReviewOutcome.Done();
    }

    /// Agrees one grade for the panel. A red one starts the clock of the force's reply.
    ///
    /// @param checked whether the chair says that nothing in the texts points to a person
    @Transactional
    public ReviewOutcome agree(SignedIn by, PublicReference reference, Opinion opinion, boolean checked) {
        OpenCase seen = access.get(by, reference);
        verdicts.lock(seen.summary().id());
        OpenCase open = access.get(by, reference);
        if (open.standing() != Standing.LEAD) {
            throw new NotAllowed();
        }
        if (!open.mayAgree()) {
            return new ReviewOutcome.NotNow();
        }
        if (!checked && !opinion.personal().isEmpty()) {
            return new ReviewOutcome.Personal(opinion.personal());
        }
        LocalDate today = access.today();
        @Nullable
        LocalDate due = opinion.grade() == Grade.RED ? clock.due(open.summary().forceId(), today) : null;
        verdicts.insert(
                open.summary().id(),
                opinion.grade().code(),
                opinion.reason(),
                opinion.forOfficers(),
                opinion.forCommunity(),
                today,
                by.reference().value(),
                due);
        audit.record(by.actor(), ReviewEvent.agreed(reference, opinion.grade()));
        return new ReviewOutcome.Done();
    }
}
