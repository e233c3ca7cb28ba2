package candour.backend.scrutiny.recommendation.tracking;

import candour.backend.platform.fault.NotFound;
import candour.backend.platform.text.Texts;
import candour.backend.platform.web.InWords;
import candour.backend.platform.web.PageOf;
import candour.backend.platform.web.component.Download;
import candour.backend.scrutiny.recommendation.Origins;
import candour.backend.scrutiny.recommendation.Recommendation;
import candour.backend.scrutiny.recommendation.Standing;
import candour.backend.scrutiny.recommendation.Theme;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Puts the tracker's page together.
@Singleton
class TrackerPages {
    static final String PATH = "/recommendations";
    private static final int SIZE = 20;

    private final Tracker tracker;
    private final Origins origins;

    TrackerPages(Tracker tracker, Origins origins) {
        this.tracker = tracker;
        this.origins = origins;
    }

    /// @param number of the page, from 1
    /// @throws NotFound when there is no such page
    TrackerPage page(TrackerFilter filter, int number, Texts t) {
        List<Recommendation> all = tracker.all();
        List<Recommendation> found = tracker.list(all, filter);
        if (number < 1 || (number > 1 && (number - 1L) * SIZE >= found.size())) {
            throw new NotFound("there is no such page");
        }
        List<TrackerPage.Item> items = found.stream()
                .skip((number - 1L) * SIZE)
                .limit(SIZE)
                .map(one -> item(one, t))
                .toList();
        String query = filter.query();
        return new TrackerPage(
                lead(all, t),
                states(all, filter, t),
                Optional.ofNullable(filter.state()).map(TrackerState::code).orElse(""),
                origins.panels(all).stream()
                        .map(panel -> new TrackerPage.Choice(
                                panel.reference().value(),
                                panel.name(),
                                panel.reference().value().equals(filter.panel())))
                        .toList(),
                Arrays.stream(Theme.values())
                        .map(theme -> new TrackerPage.Choice(
                                theme.code(), t.say("recommendation.theme." + theme.code()), theme == filter.theme()))
                        .toList(),
                new PageOf<>(items, number, SIZE, found.size()),
                PATH + (query.isEmpty() ? "?" : query + "&"),
                List.of(
                        new Download(t.say("tracker.title"), PATH + "/recommendations.csv" + query, "CSV"),
                        new Download(t.say("tracker.title"), "/api/v1/recommendations" + query, "JSON")));
    }

    private String lead(List<Recommendation> all, Texts t) {
        LocalDate today = tracker.today();
        long overdue = all.stream()
                .filter(one -> TrackerState.of(one, today) == TrackerState.OVERDUE)
                .count();
        return all.isEmpty()
                ? t.say("tracker.none")
                : t.say("tracker.lead", "n", all.size()) + " " + t.say("tracker.lead.overdue", "n", overdue);
    }

    private List<TrackerPage.State> states(List<Recommendation> all, TrackerFilter filter, Texts t) {
        List<TrackerPage.State> states = new ArrayList<>();
        TrackerFilter any = filter.inAnyState();
        states.add(new TrackerPage.State(
                t.say("tracker.state.all"),
                InWords.count(t.language(), tracker.list(all, any).size()),
                PATH + any.query(),
                filter.state() == null));
        for (TrackerState state : TrackerState.values()) {
            int count = tracker.list(all, filter.in(state)).size();
            if (count > 0 || state == filter.state()) {
                states.add(new TrackerPage.State(
                        t.say("tracker.state." + state.code()),
                        InWords.count(t.language(), count),
                        PATH + filter.in(state).query(),
                        state == filter.state()));
            }
        }
        return states;
    }

    private TrackerPage.Item item(Recommendation one, Texts t) {
        return new TrackerPage.Item(
                one.title(),
                PATH + "/" + one.reference(),
                one.language().equals(t.language().code()) ? null : one.language(),
                about(one, t),
                t.say("recommendation.theme." + one.theme()),
                Standing.of(one, tracker.today(), t));
    }

    private String about(Recommendation one, Texts t) {
        LocalDate delivered = Optional.ofNullable(one.deliveredOn()).orElse(one.movedOn());
        return t.say(
                "recommendation.item",
                "panel",
                origins.panel(one).label(),
                "addressee",
                origins.addressee(one, t),
                "day",
                InWords.day(t.language(), delivered));
    }
}
