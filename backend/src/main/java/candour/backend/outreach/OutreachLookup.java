package candour.backend.outreach;

import candour.backend.area.AreaLookup;
import candour.backend.platform.time.Quarter;
import candour.shared.area.ForceId;
import io.micronaut.transaction.annotation.ReadOnly;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/// Reads the outreach log for other features.
@Singleton
public class OutreachLookup {
    private final ActivityRepository activities;
    private final RemedialActionRepository remedies;
    private final CommitmentRepository commitments;
    private final AreaLookup areas;

    OutreachLookup(
            ActivityRepository activities,
            RemedialActionRepository remedies,
            CommitmentRepository commitments,
            AreaLookup areas) {
        this.activities = activities;
        this.remedies = remedies;
        this.commitments = commitments;
        this.areas = areas;
    }

    /// The activities of the force in these quarters, latest first: planned, held, followed up and cancelled ones. Each
    /// says its area, quarter, groups and headcount.
    ///
    /// @param first the first quarter
    /// @param last the last quarter
    @ReadOnly
    public List<OutreachActivity> list(ForceId force, Quarter first, Quarter last) {
        return activities.list(areas.getForce(force).id(), first.first(), last.last());
    }

    /// What was planned and done because a group was under-represented, latest first.
    @ReadOnly
    public List<RemedialAction> actions(ForceId force) {
        return remedies.list(areas.getForce(force).id());
    }

    /// The same for one flag.
    ///
    /// @param group code of the group, such as `ethnic-group.black`
    /// @param occasion such as `applied`
    @ReadOnly
    public List<RemedialAction> actions(ForceId force, String group, String occasion) {
        return actions(force).stream()
                .filter(action ->
                        action.groupCode().equals(group) && action.occasion().equals(occasion))
                .toList();
    }

    /// What the body promised at its activities: open promises by their last day, then the latest closed ones.
    @ReadOnly
    public List<Commitment> commitments(ForceId force) {
        return commitments.listOfForce(areas.getForce(force).id());
    }

    /// Which flagged group an activity is meant to reach, if it is.
    @ReadOnly
    public Optional<RemedialAction> action(OutreachActivity activity) {
        return remedies.find(activity.storedId());
    }

    /// What was promised at an activity, in the order in which it was written down.
    @ReadOnly
    public List<Commitment> commitments(OutreachActivity activity) {
        return commitments.list(activity.storedId());
    }

    /// The activity with this number.
    @ReadOnly
    public Optional<OutreachActivity> activity(long id) {
        return activities.find(id);
    }
}
