package candour.mobile.picture;

import candour.shared.people.EqualityQuestion;
import candour.shared.rights.RightsTopic;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// The walks on which every screen is seen, each by an app that was just installed.
final class Walks {
    private static final String YOUTH = "panel-00000050414e454c0000000000000002";

    private Walks() {}

    static List<Consumer<Walker>> all() {
        List<Consumer<Walker>> all = new ArrayList<>(List.of(
                Walks::settings,
                Walks::rights,
                Walks::areas,
                Walks::areasWithoutNetwork,
                Walks::minutes,
                Walks::panels,
                Walks::following,
                ApplyingWalk::toTheEnd,
                ApplyingWalk::tooLate,
                Walks::checking,
                Walks::checkingInVain,
                TellingWalks::everyQuestion,
                TellingWalks::questionsOfOtherStops,
                TellingWalks::sent,
                TellingWalks::wiped,
                TellingWalks::notTaken,
                TellingWalks::neverArrived,
                Walks::aboutYou));
        all.addAll(MeanwhileWalks.all());
        return all;
    }

    private static void settings(Walker walker) {
        walker.look("welcome").tap("begin").look("home");
        walker.tap("door-settings").look("settings");
        walker.tap("alerts-on").look("settings-alerts-nothing");
        walker.tap("check-box", 0).tap("alerts-on").look("settings-alerts-on");
        walker.tap("erase").look("settings-erase").tap("erase-now").look("settings-erased");
    }

    private static void rights(Walker walker) {
        walker.tap("begin", "door-rights").look("rights");
        for (RightsTopic topic : RightsTopic.values()) {
            walker.tap("topic-" + topic.slug()).look("rights-" + topic.slug()).tap("back");
        }
        walker.type("rights-search", "name").look("rights-found");
        walker.type("rights-search", "qqqq").look("rights-nothing");
    }

    private static void areas(Walker walker) {
        walker.tap("begin", "door-area").look("area");
        walker.type("area-words", "b").tap("area-find").look("area-short");
        walker.type("area-words", "birm").tap("area-find").look("area-found");
        walker.tap("area-list-district").look("area-list").tap("back");
        walker.tap("area-country").look("area-figures");
        walker.tap("months-table-open", "outcomes-table-open").look("area-figures-tables");
        walker.tap("back").type("area-words", "birm").tap("area-find");
        walker.tap("area-E08000025").look("area-district").tap("back");
        walker.type("area-words", "coventry").tap("area-find", "area-E08000026").look("area-none");
    }

    private static void areasWithoutNetwork(Walker walker) {
        walker.portal().network(false);
        walker.tap("begin", "door-area", "area-list-district")
                .look("area-list-away")
                .tap("back");
        walker.tap("area-country").look("area-away");
    }

    private static void minutes(Walker walker) {
        walker.tap("begin", "door-minutes").look("minutes");
        walker.tap("entry-c06245f59d7281b2166972409d6abf63").look("minutes-meeting");
        walker.tap("back", "said").look("minutes-said");
        walker.tap("said-0053414d5245434f0000000000000004").look("minutes-answer");
        walker.tap("back", "back").portal().on("/api/v1/minutes", "200 " + SamplePortal.document("found"));
        walker.type("words", "search").tap("find").look("minutes-found");
        walker.tap("entry-0053414d5245434f0000000000000000").look("minutes-gone");
        walker.portal().network(false);
        walker.open().tap("door-minutes").look("minutes-kept").tap("entry-d3a446d92cb908924ff75b29796e57c8");
        walker.look("minutes-away");
    }

    private static void panels(Walker walker) {
        walker.tap("begin", "door-panels").look("panels").tap("find").look("panels-nothing");
        walker.type("place", "Dudley").tap("find").look("panels-which");
        walker.tap("back", "districts").look("panels-districts");
        walker.tap("back", "all").look("panels-all").tap(YOUTH).look("panels-youth");
        walker.tap("back", "panel-00000050414e454c0000000000000004").look("panels-closed");
        walker.portal().network(false);
        walker.tap("back", YOUTH).look("panels-away");
    }

    private static void following(Walker walker) {
        walker.tap("begin", "door-panels", "follow").look("follow");
        walker.tap("enter").look("follow-nothing");
        walker.type("reference", SamplePortal.REFERENCE).tap("enter").look("follow-state");
        walker.tap("withdraw").look("follow-withdraw");
        walker.tap("withdraw-now").look("follow-withdrawn");
    }

    private static void checking(Walker walker) {
        walker.tap("begin", "door-check").look("check");
        walker.tap("enter").look("check-nothing");
        walker.type("reference", SamplePortal.REFERENCE).tap("enter").look("check-report");
        walker.type("message", "Made up: thank you for asking.").tap("send").look("check-sent");
        walker.tap("withdraw").look("check-withdraw");
        walker.tap("withdraw-now").look("check-withdrawn");
        walker.tap("erase").look("check-erase");
        walker.tap("erase-now").look("check-erased");
    }

    private static void checkingInVain(Walker walker) {
        walker.tap("begin", "door-check").type("reference", SamplePortal.REFERENCE);
        walker.portal().on(SamplePortal.REPORTS + "/visits", "404");
        walker.tap("enter").look("check-none");
    }

    private static void aboutYou(Walker walker) {
        TellingWalks.begin(walker)
                .tap("send")
                .tap("check-box", 0)
                .tap("go-on", "about-you")
                .look("aboutyou");
        walker.tap("begin-about-you");
        for (EqualityQuestion question : EqualityQuestion.values()) {
            walker.look("aboutyou-" + question.code());
            if (question == EqualityQuestion.RELIGION) {
                walker.tap("choice-other").look("aboutyou-in-words").tap("go-on");
            } else {
                walker.tap("choice", 0);
            }
        }
        walker.look("aboutyou-send").portal().network(false);
        walker.tap("send-about-you").look("aboutyou-away").portal().network(true);
        walker.tap("send-about-you").look("aboutyou-thanks");
    }
}
