package candour.backend.scrutiny.recommendation.tracking;

import candour.backend.platform.text.Texts;
import candour.backend.platform.web.InWords;
import candour.backend.platform.web.component.SummaryRow;
import candour.backend.platform.web.component.TextLink;
import candour.backend.scrutiny.recommendation.Origins;
import candour.backend.scrutiny.recommendation.Recommendation;
import candour.backend.scrutiny.recommendation.RecommendationLookup;
import candour.backend.scrutiny.recommendation.RecommendationState;
import candour.backend.scrutiny.recommendation.Standing;
import candour.backend.scrutiny.recommendation.StepViews;
import candour.backend.scrutiny.recommendation.tracking.Tracker.Followed;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/// Puts the page of one recommendation together.
@Singleton
class TimelinePages {
    private final Tracker tracker;
    private final RecommendationLookup lookup;
    private final StepViews views;
    private final Origins origins;

    TimelinePages(Tracker tracker, RecommendationLookup lookup, StepViews views, Origins origins) {
        this.tracker = tracker;
        this.lookup = lookup;
        this.views = views;
        this.origins = origins;
    }

    TimelinePage page(Recommendation one, Texts t) {
        Followed followed = tracker.follow(List.of(one)).getFirst();
        return new TimelinePage(
                one.title(),
                one.language().equals(t.language().code()) ? null : one.language(),
                Standing.of(one, tracker.today(), t),
                sentence(followed, t),
                List.of(
                        SummaryRow.of(t.say("recommendation.fact.addressee"), origins.addressee(one, t)),
                        SummaryRow.of(t.say("recommendation.fact.theme"), t.say("recommendation.theme." + one.theme())),
                        SummaryRow.of(t.say("recommendation.fact.due"), InWords.day(t.language(), one.dueOn()))),
                origins.panel(one),
                origins.meeting(one, t).orElse(null),
                one.caseReference() != null,
                one.found(),
                one.asked(),
                views.open(one, followed.history(), followed.openEvidence(), t),
                lookup.earlier(one).stream().map(other -> earlier(other, t)).toList());
    }

    private TimelinePage.Earlier earlier(Recommendation one, Texts t) {
        String day = Optional.ofNullable(one.deliveredOn())
                .map(on -> InWords.day(t.language(), on))
                .orElse("");
        return new TimelinePage.Earlier(
                new TextLink(one.title(), TrackerPages.PATH + "/" + one.reference()),
                t.say("recommendation.about", "panel", origins.panel(one).label(), "day", day),
                Standing.of(one, tracker.today(), t));
    }

    private String sentence(Followed followed, Texts t) {
        Recommendation one = followed.recommendation();
        String who = origins.addressee(one, t);
        RecommendationState state =
                followed.history().shown().orElseThrow(() -> new IllegalStateException("not for the public: " + one));
        return switch (state) {
            case RecommendationState.Awaiting awaiting
            when one.checkingOn() != null ->
                t.say("tracker.says.checking", "who", who, "day", InWords.day(t.language(), one.checkingOn()));
            case RecommendationState.Awaiting awaiting
            when one.daysLate(tracker.today()) > 0 ->
                t.say("tracker.says.overdue", "who", who, "n", one.daysLate(tracker.today()));
            case RecommendationState.Awaiting awaiting ->
                t.say("tracker.says.awaiting", "who", who, "day", InWords.day(t.language(), awaiting.due()));
            case RecommendationState.Answered answered ->
                t.say("tracker.says." + answered.position().code(), "who", who);
            case RecommendationState.Changed changed -> t.say("tracker.says.changed", "who", who);
            case RecommendationState.Judged judged ->
                t.say("tracker.says." + judged.verdict().code());
            default -> throw new IllegalStateException("not for the public: " + one);
        };
    }
}
