package candour.backend.outreach;

import candour.backend.identity.SignedIn;
import candour.backend.platform.fault.Stale;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/// Writes down how an activity went, and what came of it.
@Singleton
public class HoldingActivity {
    private final OwnOutreach own;
    private final ActivityRepository activities;

    HoldingActivity(OwnOutreach own, ActivityRepository activities) {
        this.own = own;
        this.activities = activities;
    }

    /// It took place; or what was written down about that is set right.
    ///
    /// @param version of the activity as it was read
    /// @throws Stale when somebody changed it since, or it was called off or followed up already
    @Transactional
    public void hold(SignedIn by, OutreachActivity activity, int version, HoldActivity command) {
        HoldActivity.@Nullable Confidence confidence = command.confidence();
        boolean may = activity.status() == ActivityStatus.PLANNED || activity.status() == ActivityStatus.HELD;
        int rows = !may
                ? 0
                : activities.hold(
                        activity.storedId(),
                        command.heldOn(),
                        command.headcount(),
                        command.cost(),
                        confidence == null ? null : confidence.before(),
                        confidence == null ? null : confidence.after(),
                        confidence == null ? null : confidence.answers(),
                        command.followUp().isEmpty() ? null : command.followUp(),
                        command.followUpDueOn(),
                        version);
        moved(by, activity, "held", rows);
    }

    /// What was to follow has been done.
    ///
    /// @param version of the activity as it was read
    /// @throws Stale when somebody changed it since, or it has not taken place
    @Transactional
    public void followUp(SignedIn by, OutreachActivity activity, int version, String cameOfIt) {
        boolean held = activity.status() == ActivityStatus.HELD;
        moved(by, activity, "followed-up", held ? activities.followUp(activity.storedId(), cameOfIt, version) : 0);
    }

    private void moved(SignedIn by, OutreachActivity activity, String act, int rows) {
        if (rows == 0) {
            throw new Stale();
        }
        own.record(by, new OutreachEvent.ActivityMoved(activity.reference(), act));
    }
}
