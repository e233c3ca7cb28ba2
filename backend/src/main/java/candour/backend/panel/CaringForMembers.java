package candour.backend.panel;

import candour.backend.audit.AuditLog;
import candour.backend.identity.SignedIn;
import candour.backend.platform.fault.NotFound;
import candour.backend.platform.fault.Stale;
import candour.backend.platform.reference.PublicReference;
import candour.backend.platform.reference.ReferenceGenerator;
import candour.backend.platform.time.LondonTime;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Writes down what there is to know about members: terms, results of vetting, training, conflicts of interest.
@Singleton
public class CaringForMembers {
    private final MemberRepository members;
    private final ClearanceRepository clearances;
    private final MemberFileRepository files;
    private final Seats seats;
    private final Writing writing;

    CaringForMembers(
            MemberRepository members,
            ClearanceRepository clearances,
            MemberFileRepository files,
            Seats seats,
            Writing writing) {
        this.members = members;
        this.clearances = clearances;
        this.files = files;
        this.seats = seats;
        this.writing = writing;
    }

    /// What writing needs besides where things are kept.
    @Singleton
    record Writing(
            TrainingRepository training, PanelSeal seal, ReferenceGenerator references, AuditLog audit, Clock clock) {
        LocalDate today() {
            return LondonTime.day(clock.instant());
        }

        void record(SignedIn by, String event, PublicReference about, Map<String, String> facts) {
            audit.record(by.actor(), new PanelEvent(event, about, facts));
        }
    }

    /// Sets the last day of the term.
    ///
    /// @throws Stale when somebody changed the stay since it was read, or it has ended
    @Transactional
    public void setTerm(SignedIn by, Membership member, int version, LocalDate until) {
        if (members.setTerm(member.id(), version, until) == 0) {
            throw new Stale();
        }
        writing.record(by, "panel.term-set", member.reference(), Map.of("until", until.toString()));
    }

    /// Notes what came of vetting.
    ///
    /// @param until last day of a clearance; null for other results
    @Transactional
    public void note(
            SignedIn by, Membership member, MaterialClass material, VettingStatus status, @Nullable LocalDate until) {
        clearances.put(member.accountReference(), material, status, writing.today(), until);
        writing.record(
                by,
                "panel.vetting-noted",
                member.reference(),
                Map.of("material", material.name(), "status", status.name()));
    }

    /// Notes training as done.
    @Transactional
    public void train(SignedIn by, Membership member, Training subject, LocalDate day) {
        writing.training().train(member.accountReference(), subject, day);
        writing.record(by, "panel.training-noted", member.reference(), Map.of("subject", subject.name()));
    }

    /// Ends the stay and frees the seat.
    ///
    /// @throws Stale when somebody changed the stay since it was read, or it has ended
    @Transactional
    public void end(SignedIn by, Membership member) {
        if (!seats.leave(member, writing.today())) {
            throw new Stale();
        }
        writing.record(by, "panel.member-left", member.reference(), Map.of());
    }

    /// Lets a member declare a conflict of interest of their own.
    @Transactional
    public void declare(SignedIn by, String words) {
        PublicReference reference = writing.references().next();
        byte[] sealed = writing.seal().sealText(reference, PanelSeal.CONFLICT, words);
        files.declare(reference, by.reference(), sealed, writing.today());
        writing.record(by, "panel.conflict-declared", reference, Map.of());
    }

    /// Lets a member say that a conflict of interest is over.
    ///
    /// @throws NotFound when it is none of theirs
    @Transactional
    public void over(SignedIn by, PublicReference conflict) {
        if (files.endConflict(conflict, by.reference(), writing.today()) == 0) {
            throw new NotFound("there is no such conflict of interest");
        }
        writing.record(by, "panel.conflict-ended", conflict, Map.of());
    }
}
