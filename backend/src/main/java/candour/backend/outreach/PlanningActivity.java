package candour.backend.outreach;

import candour.backend.identity.SignedIn;
import candour.backend.platform.fault.Stale;
import candour.backend.platform.reference.PublicReference;
import candour.backend.platform.reference.ReferenceGenerator;
import candour.backend.platform.time.LondonTime;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Plans what is to be done to reach people, and changes the plan.
@Singleton
public class PlanningActivity {
    private final OwnOutreach own;
    private final ActivityRepository activities;
    private final RemedialActionRepository remedies;
    private final ReferenceGenerator references;
    private final Clock clock;

    PlanningActivity(
            OwnOutreach own,
            ActivityRepository activities,
            RemedialActionRepository remedies,
            ReferenceGenerator references,
            Clock clock) {
        this.own = own;
        this.activities = activities;
        this.remedies = remedies;
        this.references = references;
        this.clock = clock;
    }

    /// Puts a new activity into the log of their force.
    ///
    /// @return its reference
    @Transactional
    public PublicReference plan(SignedIn by, PlanActivity command) {
        int force = own.force(by).id();
        OutreachActivity saved = activities.save(planned(by, command, force));
        PlanActivity.@Nullable Flag flag = command.flag();
        if (flag != null) {
            LocalDate today = LondonTime.day(clock.instant());
            remedies.add(
                    saved.storedId(),
                    force,
                    flag.group().code(),
                    flag.occasion(),
                    flag.area().value(),
                    today);
        }
        own.record(
                by,
                new OutreachEvent.ActivityPlanned(
                        saved.reference(),
                        flag == null ? "" : flag.group().code(),
                        flag == null ? "" : flag.occasion()));
        return saved.reference();
    }

    /// Changes what it is to be, or sets right what it was.
    ///
    /// @param version of the activity as it was read
    /// @throws Stale when somebody changed it since
    @Transactional
    public void change(SignedIn by, OutreachActivity activity, int version, PlanActivity command) {
        int changed = activities.change(
                activity.storedId(),
                command.title(),
                command.method(),
                command.level(),
                partner(by, command),
                command.area(),
                AudienceGroup.stored(command.audience()),
                command.takesPlaceOn(),
                command.owner(),
                version);
        moved(by, activity, "changed", changed);
    }

    /// Calls off what has not taken place.
    ///
    /// @throws Stale when somebody changed it since it was read, or it is not planned any more
    @Transactional
    public void cancel(SignedIn by, OutreachActivity activity, int version, String because) {
        boolean planned = activity.status() == ActivityStatus.PLANNED;
        moved(by, activity, "cancelled", planned ? activities.cancel(activity.storedId(), because, version) : 0);
    }

    private OutreachActivity planned(SignedIn by, PlanActivity command, int force) {
        return new OutreachActivity(
                null,
                references.next(),
                force,
                command.title(),
                command.method(),
                command.level(),
                ActivityStatus.PLANNED,
                partner(by, command),
                command.area(),
                AudienceGroup.stored(command.audience()),
                command.takesPlaceOn(),
                command.owner(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                1);
    }

    private @Nullable Long partner(SignedIn by, PlanActivity command) {
        PublicReference partner = command.partner();
        return partner == null ? null : own.partner(by, partner.value()).id();
    }

    private void moved(SignedIn by, OutreachActivity activity, String act, int rows) {
        if (rows == 0) {
            throw new Stale();
        }
        own.record(by, new OutreachEvent.ActivityMoved(activity.reference(), act));
    }
}
