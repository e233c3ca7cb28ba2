package candour.backend.scrutiny.recommendation.tracking;

import candour.backend.platform.text.Texts;
import candour.backend.platform.web.InWords;
import candour.backend.platform.web.component.TextLink;
import candour.backend.scrutiny.recommendation.Origins;
import candour.backend.scrutiny.recommendation.Position;
import candour.backend.scrutiny.recommendation.Recommendation;
import candour.backend.scrutiny.recommendation.RecommendationStep;
import candour.backend.scrutiny.recommendation.Standing;
import candour.backend.scrutiny.recommendation.StepKind;
import candour.backend.scrutiny.recommendation.tracking.Tracker.Followed;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Puts "You said, we did" together from what was answered. Source: product requirement A4.3, after the APCC Race
/// Disparity Toolkit, Annex A, workstream 3.
@Singleton
class YouSaidPages {
    static final String PATH = "/you-said-we-did";
    static final String DID = "did";
    static final String COULD_NOT = "could-not";
    static final String PROMISED = "promised";
    static final String AGAIN = "again";
    private static final List<String> KINDS = List.of(DID, COULD_NOT, PROMISED, AGAIN);

    private final Tracker tracker;
    private final Origins origins;

    YouSaidPages(Tracker tracker, Origins origins) {
        this.tracker = tracker;
        this.origins = origins;
    }

    /// @param show one kind; anything else shows all
    YouSaidPage page(String show, Texts t) {
        List<Recommendation> all = tracker.all();
        List<YouSaidPage.Item> items = tracker.follow(all).stream()
                .filter(one -> one.history().lastOpen(StepKind.POSITION).isPresent())
                .map(one -> item(one, t))
                .toList();
        LocalDate today = tracker.today();
        // what was answered before and asked again stands in the list
        List<Recommendation> never =
                all.stream().filter(one -> one.position() == null).toList();
        long waiting = never.stream().filter(Recommendation::isUnanswered).count();
        long overdue = never.stream().filter(one -> one.daysLate(today) > 0).count();
        return new YouSaidPage(
                items.stream()
                        .filter(item -> !KINDS.contains(show) || item.kind().equals(show))
                        .toList(),
                waiting == 0 ? "" : t.say("tracker.said.waiting", "n", waiting, "overdue", overdue),
                shelves(items, show, t));
    }

    private static List<YouSaidPage.Shelf> shelves(List<YouSaidPage.Item> items, String show, Texts t) {
        List<YouSaidPage.Shelf> shelves = new ArrayList<>();
        shelves.add(new YouSaidPage.Shelf(
                t.say("tracker.said.all"), InWords.count(t.language(), items.size()), PATH, !KINDS.contains(show)));
        for (String kind : KINDS) {
            long count = items.stream().filter(item -> item.kind().equals(kind)).count();
            shelves.add(new YouSaidPage.Shelf(
                    t.say("tracker.said." + kind),
                    InWords.count(t.language(), count),
                    PATH + "?show=" + kind,
                    kind.equals(show)));
        }
        return shelves;
    }

    private YouSaidPage.Item item(Followed followed, Texts t) {
        Recommendation one = followed.recommendation();
        String kind = kind(followed);
        LocalDate said = Optional.ofNullable(one.deliveredOn()).orElse(one.movedOn());
        return new YouSaidPage.Item(
                "r-" + one.reference().value().substring(0, 8),
                kind,
                one.language().equals(t.language().code()) ? null : one.language(),
                new TextLink(one.title(), TrackerPages.PATH + "/" + one.reference()),
                t.say("recommendation.theme." + one.theme()),
                one.found(),
                t.say(
                        "recommendation.about",
                        "panel",
                        origins.panel(one).label(),
                        "day",
                        InWords.month(t.language(), YearMonth.from(said))),
                answers(followed, t),
                verdict(followed, t),
                now(followed, t));
    }

    private static String kind(Followed followed) {
        if (isAskedAgain(followed)) {
            return AGAIN;
        }
        boolean changed = followed.history().lastOpen(StepKind.CHANGE).isPresent();
        boolean declined = followed.history()
                .lastOpen(StepKind.POSITION)
                .filter(step -> step.position() == Position.DECLINED)
                .isPresent();
        return changed ? DID : declined ? COULD_NOT : PROMISED;
    }

    private List<YouSaidPage.Answer> answers(Followed followed, Texts t) {
        Recommendation one = followed.recommendation();
        return followed.history().open().stream()
                .filter(step -> step.step() == StepKind.CHANGE || step.step() == StepKind.POSITION)
                .map(step -> new YouSaidPage.Answer(
                        t.say("tracker.said.heading." + heading(step)),
                        step.text(),
                        about(one, step, t),
                        followed.openEvidence().stream()
                                .filter(document -> document.step() == step.number())
                                .map(document -> new TextLink(document.label(), document.address()))
                                .toList()))
                .toList();
    }

    private static String heading(RecommendationStep step) {
        if (step.step() == StepKind.CHANGE) {
            return DID;
        }
        return switch (step.position()) {
            case ACCEPTED -> PROMISED;
            case IN_PART -> "in-part";
            case DECLINED -> COULD_NOT;
        };
    }

    private String about(Recommendation one, RecommendationStep step, Texts t) {
        String about = t.say(
                "tracker.said.about",
                "who",
                origins.who(one, step, t),
                "day",
                InWords.day(t.language(), step.takenOn()));
        @Nullable LocalDate due = step.dueOn();
        return due == null
                ? about
                : about + " · " + t.say("recommendation.note.promised", "day", InWords.day(t.language(), due));
    }

    private static @Nullable Standing verdict(Followed followed, Texts t) {
        return followed.history()
                .lastOpen(StepKind.VERDICT)
                .map(step -> new Standing(
                        t.say("recommendation.verdict." + step.verdict().code()), Standing.tone(step.verdict())))
                .orElse(null);
    }

    private static boolean isAskedAgain(Followed followed) {
        return "awaiting".equals(followed.recommendation().shown());
    }

    /// What the answers do not say: that the panel asked again, or that the day of a promise has passed.
    private String now(Followed followed, Texts t) {
        Recommendation one = followed.recommendation();
        if (isAskedAgain(followed)) {
            return again(followed, t);
        }
        @Nullable LocalDate due = one.changeDueOn();
        long late = due == null ? 0 : ChronoUnit.DAYS.between(due, tracker.today());
        return late > 0 && "answered".equals(one.shown()) && one.checkingOn() == null
                ? t.say("tracker.said.late", "n", late)
                : "";
    }

    private String again(Followed followed, Texts t) {
        Recommendation one = followed.recommendation();
        String who = origins.addressee(one, t);
        long late = one.daysLate(tracker.today());
        @Nullable LocalDate checking = one.checkingOn();
        String then = checking != null
                ? t.say("tracker.says.checking", "who", who, "day", InWords.day(t.language(), checking))
                : late > 0
                        ? t.say("tracker.says.overdue", "who", who, "n", late)
                        : t.say("tracker.says.awaiting", "who", who, "day", InWords.day(t.language(), one.dueOn()));
        return followed.history()
                        .lastOpen(StepKind.REOPENED)
                        .map(step -> t.say("tracker.said.askedAgain", "day", InWords.day(t.language(), step.takenOn()))
                                + " ")
                        .orElse("")
                + then;
    }
}
