package candour.backend.meeting.minutes;

import candour.backend.audit.AuditLog;
import candour.backend.identity.SignedIn;
import candour.backend.platform.fault.Stale;
import candour.backend.platform.reference.PublicReference;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Changes minutes section by section. Each change makes a new version and keeps all earlier ones. Whoever saves a
/// section that somebody else changed meanwhile is shown both texts; people who work on different sections do not get
/// in each other's way. A new version has no approvals.
@Singleton
class EditingMinutes {
    private final MinutesRights rights;
    private final MinutesRepository minutes;
    private final MinutesVersions versions;
    private final AuditLog audit;
    private final Clock clock;

    EditingMinutes(
            MinutesRights rights, MinutesRepository minutes, MinutesVersions versions, AuditLog audit, Clock clock) {
        this.rights = rights;
        this.minutes = minutes;
        this.versions = versions;
        this.audit = audit;
        this.clock = clock;
    }

    /// Saves a section, or adds one.
    @Transactional
    public SavingOutcome save(SignedIn by, PublicReference reference, SaveSection typed) {
        Minutes held = rights.hold(by, reference);
        if (held.state() == Minutes.State.PUBLISHED) {
            return new SavingOutcome.Closed();
        }
        if (typed.section() == 0) {
            int added = versions.sections().highest(held.id()) + 1;
            return moveOn(by, held, "added", new MinutesSection(added, added, typed.heading(), typed.body()));
        }
        Optional<MinutesSection> now = versions.sections().find(held.id(), held.version(), typed.section());
        if (now.isEmpty()) {
            return new SavingOutcome.Removed(held.version());
        }
        MinutesSection current = now.get();
        if (current.says(typed.heading(), typed.body())) {
            return new SavingOutcome.Unchanged();
        }
        boolean asRead = versions.sections()
                .find(held.id(), typed.base(), typed.section())
                .filter(current::says)
                .isPresent();
        return asRead
                ? moveOn(
                        by,
                        held,
                        "changed",
                        new MinutesSection(current.section(), current.position(), typed.heading(), typed.body()))
                : new SavingOutcome.Collided(current, held.version(), versions.lastEditor(held, typed.section()));
    }

    /// Removes a section. Earlier versions keep it.
    ///
    /// @throws Stale when somebody changed it since it was read
    @Transactional
    public SavingOutcome remove(SignedIn by, PublicReference reference, int section, int base) {
        Minutes held = rights.hold(by, reference);
        if (held.state() == Minutes.State.PUBLISHED) {
            return new SavingOutcome.Closed();
        }
        Optional<MinutesSection> now = versions.sections().find(held.id(), held.version(), section);
        if (now.isEmpty()) {
            return new SavingOutcome.Removed(held.version());
        }
        if (versions.sections()
                .find(held.id(), base, section)
                .filter(now.get()::says)
                .isEmpty()) {
            throw new Stale();
        }
        int next = next(by, held, "removed", section);
        versions.sections().takeOver(held.id(), held.version(), section);
        return new SavingOutcome.Saved(next);
    }

    /// Opens published minutes again, to put something right. The public reads them as they are until the correction
    /// was approved by two people and published.
    ///
    /// @param what is put right, as the public will read it
    /// @throws Stale when somebody was quicker
    @Transactional
    public void beginCorrection(SignedIn by, PublicReference reference, String what) {
        Minutes held = rights.hold(by, reference);
        if (held.state() != Minutes.State.PUBLISHED) {
            throw new Stale();
        }
        next(by, held, "correction", null);
        versions.sections().takeOver(held.id(), held.version(), 0);
        minutes.correct(held.id(), what);
    }

    /// Changes what is said about the correction under way.
    ///
    /// @throws Stale when none is under way any more
    @Transactional
    public void sayCorrection(SignedIn by, PublicReference reference, String what) {
        Minutes held = rights.hold(by, reference);
        if (!held.isCorrection()) {
            throw new Stale();
        }
        next(by, held, "correction", null);
        versions.sections().takeOver(held.id(), held.version(), 0);
        minutes.correct(held.id(), what);
    }

    /// Sends a draft to those who approve, or takes it back.
    ///
    /// @throws Stale when somebody changed the draft since it was read
    @Transactional
    public void send(SignedIn by, PublicReference reference, int version, boolean send) {
        Minutes held = rights.hold(by, reference);
        if (held.version() != version || held.state() == Minutes.State.PUBLISHED) {
            throw new Stale();
        }
        minutes.send(held.id(), send);
        audit.record(by.actor(), new MinutesEvent(reference, send ? "sent" : "taken-back", version));
    }

    private SavingOutcome moveOn(SignedIn by, Minutes held, String act, MinutesSection to) {
        int next = next(by, held, act, to.section());
        versions.sections().takeOver(held.id(), held.version(), to.section());
        versions.sections().insert(held.id(), next, to.section(), to.position(), to.heading(), to.body());
        return new SavingOutcome.Saved(next);
    }

    private int next(SignedIn by, Minutes held, String act, @Nullable Integer section) {
        if (minutes.moveOn(held.id(), held.version()) == 0) {
            throw new Stale();
        }
        int next = held.version() + 1;
        versions.add(held.id(), next, by, clock.instant(), act, section);
        audit.record(by.actor(), new MinutesEvent(held.reference(), act, next));
        return next;
    }
}
