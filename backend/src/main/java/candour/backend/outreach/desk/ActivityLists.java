package candour.backend.outreach.desk;

import candour.backend.area.Area;
import candour.backend.area.AreaLookup;
import candour.backend.identity.SignedIn;
import candour.backend.outreach.ActivityStatus;
import candour.backend.outreach.OutreachActivity;
import candour.backend.outreach.OwnOutreach;
import candour.backend.platform.text.Texts;
import candour.backend.platform.time.LondonTime;
import candour.backend.platform.time.Quarter;
import candour.backend.platform.web.InWords;
import candour.backend.platform.web.PageOf;
import candour.backend.platform.web.component.Download;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Makes the page of the log.
@Singleton
class ActivityLists {
    private static final int QUARTERS = 8;

    private final OwnOutreach own;
    private final ActivityReading activities;
    private final ActivityOffers offers;
    private final AreaLookup areas;
    private final Clock clock;

    ActivityLists(OwnOutreach own, ActivityReading activities, ActivityOffers offers, AreaLookup areas, Clock clock) {
        this.own = own;
        this.activities = activities;
        this.offers = offers;
        this.areas = areas;
        this.clock = clock;
    }

    /// @param number of the page of the list
    ActivitiesPage page(SignedIn by, Texts t, ActivityFilter filter, int number) {
        LocalDate today = LondonTime.day(clock.instant());
        int force = own.force(by).id();
        PageOf<OutreachActivity> found = activities.page(force, filter, number);
        String query = filter.query();
        return new ActivitiesPage(
                by,
                OwnOutreach.writes(by),
                Stream.concat(
                                Stream.of(""),
                                Arrays.stream(ActivityStatus.values()).map(ActivityStatus::code))
                        .map(status -> tab(force, filter, status, t))
                        .toList(),
                filter,
                fields(by, filter, today, t),
                new PageOf<>(
                        found.items().stream().map(one -> item(one, today, t)).toList(),
                        found.number(),
                        found.size(),
                        found.total()),
                "/staff/outreach" + query + (query.equals("?") ? "" : "&"),
                List.of(new Download(t.say("outreach.title"), "/staff/outreach/activities.csv" + query, "CSV")));
    }

    private ActivitiesPage.Tab tab(int force, ActivityFilter filter, String status, Texts t) {
        ActivityFilter other = filter.withStatus(status);
        return new ActivitiesPage.Tab(
                status.isEmpty() ? t.say("outreach.status.any") : t.say("outreach.status." + status),
                InWords.count(t.language(), activities.count(force, other)),
                "/staff/outreach" + other.query(),
                status.equals(filter.status()));
    }

    private List<ActivitiesPage.Field> fields(SignedIn by, ActivityFilter filter, LocalDate today, Texts t) {
        Quarter now = Quarter.of(today);
        List<Choice> quarters = IntStream.rangeClosed(0, QUARTERS)
                .mapToObj(back -> now.plus(1 - back))
                .map(quarter -> new Choice(String.valueOf(quarter.value()), ActivityWords.quarter(quarter, t)))
                .toList();
        List<Choice> groups = ActivityChoices.groups(t).stream()
                .flatMap(shelf -> shelf.choices().stream())
                .toList();
        return List.of(
                field("area", filter.area(), offers.districts(by), t),
                field("quarter", filter.quarter(), quarters, t),
                field("method", filter.method(), ActivityChoices.methods(t), t),
                field("level", filter.level(), ActivityChoices.levels(t), t),
                field("group", filter.group(), groups, t));
    }

    private static ActivitiesPage.Field field(String name, String value, List<Choice> choices, Texts t) {
        List<Choice> offered = new ArrayList<>(choices);
        if (!value.isEmpty() && choices.stream().noneMatch(one -> one.value().equals(value))) {
            offered.add(new Choice(value, value));
        }
        return new ActivitiesPage.Field(
                name, t.say("outreach.filter." + name), t.say("outreach.filter.any." + name), value, offered);
    }

    private ActivitiesPage.Item item(OutreachActivity one, LocalDate today, Texts t) {
        @Nullable Integer headcount = one.headcount();
        List<String> about = new ArrayList<>(List.of(
                InWords.day(t.language(), one.takesPlaceOn()),
                areas.find(one.areaCode()).map(Area::name).orElse(one.areaCode().value()),
                t.say("outreach.method." + one.method().code()),
                t.say("outreach.level." + one.engagementLevel().code())));
        if (headcount != null) {
            about.add(t.say("outreach.people", "n", headcount));
        }
        return new ActivitiesPage.Item(
                one.title(),
                "/staff/outreach/" + one.reference(),
                String.join(" · ", about),
                ActivityWords.status(one.status(), t),
                ActivityWords.clock(one, today, t).orElse(null));
    }
}
