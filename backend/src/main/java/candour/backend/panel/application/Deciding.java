package candour.backend.panel.application;

import candour.backend.audit.AuditLog;
import candour.backend.identity.SignedIn;
import candour.backend.panel.PanelSeal;
import candour.backend.platform.fault.Stale;
import candour.backend.platform.reference.PublicReference;
import candour.backend.platform.time.LondonTime;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;

/// What a panel officer decides about an application: to ask to a talk, to say yes, to say no. Each names the version
/// that was before their eyes, so that two of them never undo each other's decision unseen, and each has words for the
/// applicant.
@Singleton
class Deciding {
    /// How long an application is kept after the last decision. Source: data protection position of the portal.
    static final int KEPT_MONTHS = 12;

    private final Applications applications;
    private final ApplicationRepository stored;
    private final PanelSeal seal;
    private final ApplicantMail mail;
    private final Recording recording;

    Deciding(
            Applications applications,
            ApplicationRepository stored,
            PanelSeal seal,
            ApplicantMail mail,
            Recording recording) {
        this.applications = applications;
        this.stored = stored;
        this.seal = seal;
        this.mail = mail;
        this.recording = recording;
    }

    /// The trail and the day.
    @Singleton
    record Recording(AuditLog audit, Clock clock) {
        LocalDate today() {
            return LondonTime.day(clock.instant());
        }
    }

    /// Decides.
    ///
    /// @param words for the applicant
    /// @throws Stale when somebody decided since it was read
    @Transactional
    void decide(SignedIn by, PublicReference id, int version, ApplicationStatus to, String words) {
        OpenedApplication opened = applications.lock(by, id);
        move(by, opened, version, to, words);
    }

    /// Moves an application that is held on, tells the applicant, and puts it on the trail.
    ///
    /// @throws Stale when somebody decided since it was read, or it cannot go there from where it is
    void move(SignedIn by, OpenedApplication opened, int version, ApplicationStatus to, String words) {
        requireMovable(opened.application(), version, to);
        PublicReference id = opened.application().id();
        byte[] sealed = words.isEmpty() ? new byte[0] : seal.sealText(id, FollowingApplication.WORDS, words);
        int ends = Ending.month(recording.today().plusMonths(KEPT_MONTHS + 1));
        if (stored.decide(id, version, to, sealed, ends) == 0) {
            throw new Stale();
        }
        mail.news(opened);
        recording
                .audit()
                .record(
                        by.actor(),
                        new ApplicationEvent.ApplicationDecided(
                                id, opened.application().status(), to));
    }

    /// @throws Stale when somebody decided since it was read, or it cannot go there from where it is
    static void requireMovable(Application application, int version, ApplicationStatus to) {
        if (application.version() != version || !application.status().next().contains(to)) {
            throw new Stale();
        }
    }
}
