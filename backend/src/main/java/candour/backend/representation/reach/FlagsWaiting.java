package candour.backend.representation.reach;

import candour.backend.area.Area;
import candour.backend.identity.Role;
import candour.backend.identity.SignedIn;
import candour.backend.identity.Waiting;
import candour.backend.identity.WaitingItem;
import candour.backend.outreach.RemedialAction;
import candour.backend.platform.text.Texts;
import candour.backend.platform.time.Quarter;
import candour.backend.representation.Characteristic;
import candour.backend.representation.CountedQuarter;
import candour.backend.representation.Occasion;
import candour.shared.text.Language;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;

/// Groups that are under-represented in the whole force in the latest quarter that stands for good, and for which
/// nothing is planned: they wait for whoever may plan outreach.
@Singleton
class FlagsWaiting implements Waiting {
    private final ReachChoices choices;
    private final ReachReading reading;
    private final FollowingUp following;

    FlagsWaiting(ReachChoices choices, ReachReading reading, FollowingUp following) {
        this.choices = choices;
        this.reading = reading;
        this.following = following;
    }

    @Override
    public List<WaitingItem> waitingFor(SignedIn who) {
        boolean plans = who.has(Role.ANALYST) || who.has(Role.PANEL_OFFICER);
        List<CountedQuarter> frozen =
                choices.quarters().stream().filter(CountedQuarter::frozen).toList();
        if (!plans || frozen.isEmpty() || !who.worksFor(choices.force().slug())) {
            return List.of();
        }
        Quarter quarter = frozen.getFirst().quarter();
        Area area = choices.areas().getFirst();
        List<RemedialAction> actions = following.actions(choices.force().slug());
        List<WaitingItem> items = new ArrayList<>();
        for (Occasion occasion : Occasion.values()) {
            ReachQuery query = new ReachQuery(occasion, area, quarter, false, Characteristic.ETHNIC_GROUP);
            int flags = unplanned(query, actions);
            if (flags > 0) {
                items.add(WaitingItem.at(query.path(), "reach.waiting." + occasion.code())
                        .counting(flags)
                        .waitingSince(quarter.last()));
            }
        }
        return items;
    }

    private int unplanned(ReachQuery query, List<RemedialAction> actions) {
        return (int) reading.readAll(choices.force().id(), query, Texts.of(Language.ENGLISH)).stream()
                .flatMap(picture -> picture.flags().stream())
                .filter(flag -> actions.stream().noneMatch(action -> FollowingUp.isFor(action, flag)))
                .map(Flag::audience)
                .distinct()
                .count();
    }
}
