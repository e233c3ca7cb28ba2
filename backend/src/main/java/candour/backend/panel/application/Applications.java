package candour.backend.panel.application;

import candour.backend.area.AreaLookup;
import candour.backend.audit.AuditLog;
import candour.backend.identity.SignedIn;
import candour.backend.panel.PanelLookup;
import candour.backend.panel.PanelSeal;
import candour.backend.platform.fault.NotFound;
import candour.backend.platform.reference.PublicReference;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Which applications a panel officer may see: those of their force. To anybody else one is as if it were not there.
/// Who opens one is put on the trail.
@Singleton
class Applications {
    private final ApplicationRepository applications;
    private final ApplicationSeal answers;
    private final PanelSeal seal;
    private final Surroundings round;

    Applications(ApplicationRepository applications, ApplicationSeal answers, PanelSeal seal, Surroundings round) {
        this.applications = applications;
        this.answers = answers;
        this.seal = seal;
        this.round = round;
    }

    /// What an application stands among.
    @Singleton
    record Surroundings(PanelLookup panels, AreaLookup areas, AuditLog audit) {}

    /// The application with all it says.
    ///
    /// @throws NotFound when there is none, or it is not for them
    @Transactional
    OpenedApplication open(SignedIn by, PublicReference id) {
        Application application = require(by, applications.find(id).orElse(null));
        round.audit().record(by.actor(), new ApplicationEvent.ApplicationOpened(id));
        return read(application);
    }

    /// The same for a use case, which holds it until its transaction ends and puts on the trail what it does.
    ///
    /// @throws NotFound when there is none, or it is not for them
    OpenedApplication lock(SignedIn by, PublicReference id) {
        return read(require(by, applications.lock(id).orElse(null)));
    }

    /// Numbers of the forces whose applications they work with.
    List<Integer> forces(SignedIn by) {
        return round.areas().forces().stream()
                .filter(force -> by.worksFor(force.slug()))
                .map(force -> force.id())
                .toList();
    }

    private OpenedApplication read(Application application) {
        PublicReference id = application.id();
        SealedApplication sealed = applications.findSealed(id).orElseThrow();
        return new OpenedApplication(
                application,
                round.panels().get(application.panelId()),
                answers.open(id, sealed.answers()),
                seal.openText(id, FollowingApplication.WORDS, sealed.words()));
    }

    private Application require(SignedIn by, @Nullable Application found) {
        if (found == null
                || !by.worksFor(round.areas().getForce(found.forceId()).slug())) {
            throw new NotFound("there is no such application");
        }
        return found;
    }
}
