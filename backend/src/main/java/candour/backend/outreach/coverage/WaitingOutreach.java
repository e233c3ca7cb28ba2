package candour.backend.outreach.coverage;

import candour.backend.identity.Role;
import candour.backend.identity.SignedIn;
import candour.backend.identity.Waiting;
import candour.backend.identity.WaitingItem;
import candour.backend.outreach.ActivityStatus;
import candour.backend.outreach.Commitment;
import candour.backend.outreach.OutreachActivity;
import candour.backend.outreach.OutreachLookup;
import candour.backend.outreach.OwnOutreach;
import candour.backend.platform.time.LondonTime;
import candour.backend.platform.time.Quarter;
import candour.shared.area.ForceId;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What waits in the outreach log: how an activity went, what is to follow it, promises to keep, areas without
/// outreach.
@Singleton
class WaitingOutreach implements Waiting {
    private static final int SOON_DAYS = 14;
    private static final int QUARTERS_BACK = 8;

    private final OwnOutreach own;
    private final OutreachLookup log;
    private final CoverageLookup coverages;
    private final Clock clock;

    WaitingOutreach(OwnOutreach own, OutreachLookup log, CoverageLookup coverages, Clock clock) {
        this.own = own;
        this.log = log;
        this.coverages = coverages;
        this.clock = clock;
    }

    @Override
    public List<WaitingItem> waitingFor(SignedIn who) {
        if (!OwnOutreach.writes(who) && !who.has(Role.COMMISSIONER)) {
            return List.of();
        }
        ForceId force = own.force(who).slug();
        LocalDate today = LondonTime.day(clock.instant());
        List<WaitingItem> items = new ArrayList<>();
        if (OwnOutreach.writes(who)) {
            activities(force, today).stream()
                    .flatMap(activity -> item(activity, today).stream())
                    .forEach(items::add);
        }
        items.addAll(promises(force, today));
        items.addAll(gaps(force, today));
        return items;
    }

    private List<OutreachActivity> activities(ForceId force, LocalDate today) {
        Quarter now = Quarter.of(today);
        return log.list(force, now.plus(-QUARTERS_BACK), now.plus(1));
    }

    private static Optional<WaitingItem> item(OutreachActivity activity, LocalDate today) {
        String path = "/staff/outreach/" + activity.reference();
        @Nullable LocalDate followUp = activity.followUpDueOn();
        if (activity.status() == ActivityStatus.PLANNED
                && !activity.takesPlaceOn().isAfter(today)) {
            return Optional.of(WaitingItem.at(path, "outreach.waiting.held")
                    .with("title", activity.title())
                    .dueOn(activity.takesPlaceOn()));
        }
        return activity.status() == ActivityStatus.HELD && followUp != null
                ? Optional.of(WaitingItem.at(path, "outreach.waiting.followUp")
                        .with("title", activity.title())
                        .dueOn(followUp))
                : Optional.empty();
    }

    /// Promises that are due within two weeks, or overdue: one item each.
    private List<WaitingItem> promises(ForceId force, LocalDate today) {
        return log.commitments(force).stream()
                .filter(Commitment::isOpen)
                .filter(one -> one.dueOn().isBefore(today.plusDays(SOON_DAYS)))
                .flatMap(one -> log
                        .activity(one.activityId())
                        .map(activity -> WaitingItem.at(
                                        "/staff/outreach/" + activity.reference(), "outreach.waiting.promise")
                                .with("title", activity.title())
                                .dueOn(one.dueOn()))
                        .stream())
                .toList();
    }

    /// Areas that are below the minimum this quarter and have nothing planned: due with the end of the quarter.
    private List<WaitingItem> gaps(ForceId force, LocalDate today) {
        Quarter now = Quarter.of(today);
        long areas = coverages.coverage(force).gaps().stream()
                .filter(gap -> gap.quarter().equals(now))
                .count();
        return areas == 0
                ? List.of()
                : List.of(WaitingItem.at("/staff/outreach/coverage", "outreach.waiting.gaps")
                        .counting((int) areas)
                        .dueOn(now.last()));
    }
}
