package candour.backend.panel.application;

import candour.backend.identity.Role;
import candour.backend.identity.SignedIn;
import candour.backend.identity.Waiting;
import candour.backend.identity.WaitingItem;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;

/// Applications that nobody has decided wait for panel officers. The oldest should be answered within four weeks of the
/// week it came in.
@Singleton
class ApplicationsWaiting implements Waiting {
    /// Weeks in which an applicant should hear from us.
    static final int WEEKS = 4;

    private final Applications applications;
    private final ApplicationRepository stored;

    ApplicationsWaiting(Applications applications, ApplicationRepository stored) {
        this.applications = applications;
        this.stored = stored;
    }

    @Override
    public List<WaitingItem> waitingFor(SignedIn who) {
        if (!who.has(Role.PANEL_OFFICER)) {
            return List.of();
        }
        List<Integer> forces = applications.forces(who);
        List<String> open = ApplicationShelf.DECIDE.statuses();
        long count = stored.count(forces, open);
        if (count == 0) {
            return List.of();
        }
        LocalDate oldest = stored.list(forces, open, 1, 0).getFirst().received().monday();
        return List.of(WaitingItem.at("/staff/applications", "panel.waiting.applications")
                .counting((int) count)
                .waitingSince(oldest)
                .dueOn(oldest.plusWeeks(WEEKS)));
    }
}
