package candour.backend.representation.reach;

import candour.backend.identity.Account;
import candour.backend.identity.AccountRepository;
import candour.backend.outreach.ActivityStatus;
import candour.backend.outreach.OutreachLookup;
import candour.backend.outreach.RemedialAction;
import candour.backend.platform.text.Texts;
import candour.backend.platform.time.Quarter;
import candour.backend.platform.web.InWords;
import candour.backend.representation.CountedQuarter;
import candour.backend.representation.measure.MeasuredGroup;
import candour.shared.area.AreaKind;
import candour.shared.area.ForceId;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What was planned for groups that were under-represented, and how they stood before and after it.
@Singleton
class FollowingUp {
    private final OutreachLookup outreach;
    private final AccountRepository accounts;
    private final ReachReading reading;

    FollowingUp(OutreachLookup outreach, AccountRepository accounts, ReachReading reading) {
        this.outreach = outreach;
        this.accounts = accounts;
        this.reading = reading;
    }

    /// The activities of the force that were not called off, latest first.
    List<RemedialAction> actions(ForceId force) {
        return outreach.actions(force).stream()
                .filter(action -> action.status() != ActivityStatus.CANCELLED)
                .toList();
    }

    /// Whether the activity is for this group, on this occasion and in this place.
    static boolean isFor(RemedialAction action, Flag flag) {
        return action.groupCode().equals(flag.audience()) && isFor(action, flag.query());
    }

    /// Whether the activity is for this occasion and place; what is done in a district is done for the force too.
    static boolean isFor(RemedialAction action, ReachQuery query) {
        return action.occasion().equals(query.occasion().code())
                && (query.area().kind() == AreaKind.FORCE
                        || action.areaCode().equals(query.area().code()));
    }

    /// The activity with its owner and day, and what was measured after it.
    ///
    /// @param force number of the force
    /// @param quarters that were counted
    RepresentationPage.Planned planned(
            int force, ReachQuery query, RemedialAction action, List<CountedQuarter> quarters, Texts t) {
        String owner = accounts.findByReference(action.owner())
                .map(Account::displayName)
                .orElseGet(() -> t.say("reach.none"));
        return new RepresentationPage.Planned(
                action.title(),
                action.path(),
                t.say(
                        "reach.flag.about",
                        "group",
                        Flag.group(action.groupCode())
                                .map(group -> ReachWords.category(group.characteristic(), group.category(), t))
                                .orElse(action.groupCode()),
                        "owner",
                        owner,
                        "day",
                        InWords.day(t.language(), action.takesPlaceOn()),
                        "status",
                        t.say("reach.activity." + action.status().code())),
                measured(force, query, action, quarters, t));
    }

    private String measured(
            int force, ReachQuery query, RemedialAction action, List<CountedQuarter> quarters, Texts t) {
        Quarter held = Quarter.of(action.takesPlaceOn());
        Quarter after = held.plus(1);
        boolean counted = quarters.stream().anyMatch(one -> one.quarter().equals(after));
        Optional<Flag.Group> group = Flag.group(action.groupCode());
        if (!counted || group.isEmpty()) {
            return t.say("reach.flag.notMeasured");
        }
        String before = ratio(force, query, group.get(), held.plus(-1), "reach.flag.before", t);
        return (before + " " + ratio(force, query, group.get(), after, "reach.flag.after", t)).strip();
    }

    private String ratio(int force, ReachQuery query, Flag.Group group, Quarter quarter, String key, Texts t) {
        ReachQuery then = new ReachQuery(query.occasion(), query.area(), quarter, false, group.characteristic());
        MeasuredGroup.@Nullable Compared compared = reading.read(force, then, t).comparisons().stream()
                .findFirst()
                .flatMap(comparison -> comparison.now().find(group.category()))
                .map(MeasuredGroup::compared)
                .orElse(null);
        return compared == null
                ? ""
                : t.say(
                        key,
                        "period",
                        ReachWords.period(quarter, false, t),
                        "ratio",
                        ReachWords.ratio(compared.ratio()),
                        "range",
                        ReachWords.interval(compared.interval(), t));
    }
}
