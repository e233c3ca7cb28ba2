package candour.mobile.picture;

import java.util.List;
import java.util.function.Consumer;

/// The walks on which somebody waits: what is seen while something is fetched or sent.
final class MeanwhileWalks {
    private static final String PANEL = "panel-00000050414e454c0000000000000002";

    private MeanwhileWalks() {}

    static List<Consumer<Walker>> all() {
        return List.of(
                MeanwhileWalks::areas,
                MeanwhileWalks::minutes,
                MeanwhileWalks::panels,
                MeanwhileWalks::following,
                MeanwhileWalks::checking,
                MeanwhileWalks::alerts,
                MeanwhileWalks::telling,
                MeanwhileWalks::aboutYou);
    }

    private static void areas(Walker walker) {
        walker.tap("begin", "door-area").lookMeanwhile("area-list-meanwhile", "area-list-district");
        walker.tap("back").type("area-words", "birm").lookMeanwhile("area-meanwhile", "area-find");
        walker.lookMeanwhile("area-figures-meanwhile", "area-E08000025");
    }

    private static void minutes(Walker walker) {
        walker.tap("begin").lookMeanwhile("minutes-meanwhile", "door-minutes");
        walker.lookMeanwhile("minutes-meeting-meanwhile", "entry-c06245f59d7281b2166972409d6abf63");
        walker.tap("back").lookMeanwhile("minutes-said-meanwhile", "said");
        walker.lookMeanwhile("minutes-answer-meanwhile", "said-0053414d5245434f0000000000000004");
        walker.tap("back", "back").type("words", "search").lookMeanwhile("minutes-found-meanwhile", "find");
    }

    private static void panels(Walker walker) {
        walker.tap("begin", "door-panels").lookMeanwhile("panels-districts-meanwhile", "districts");
        walker.tap("back").lookMeanwhile("panels-all-meanwhile", "all");
        walker.lookMeanwhile("panels-panel-meanwhile", PANEL);
        walker.tap("back", "back").type("place", "Dudley").lookMeanwhile("panels-meanwhile", "find");
    }

    private static void following(Walker walker) {
        walker.tap("begin", "door-panels", "follow").type("reference", SamplePortal.REFERENCE);
        walker.lookMeanwhile("follow-meanwhile", "enter").tap("withdraw");
        walker.lookMeanwhile("follow-withdraw-meanwhile", "withdraw-now");
    }

    private static void checking(Walker walker) {
        walker.tap("begin", "door-check").type("reference", SamplePortal.REFERENCE);
        walker.lookMeanwhile("check-meanwhile", "enter").type("message", "Made up: thank you for asking.");
        walker.lookMeanwhile("check-send-meanwhile", "send").tap("withdraw");
        walker.lookMeanwhile("check-withdraw-meanwhile", "withdraw-now").tap("erase");
        walker.lookMeanwhile("check-erase-meanwhile", "erase-now");
    }

    private static void alerts(Walker walker) {
        walker.tap("begin", "door-settings")
                .tap("check-box", 0)
                .lookMeanwhile("settings-alerts-meanwhile", "alerts-on");
    }

    private static void telling(Walker walker) {
        walker.tap("begin").hold().tap("door-tell", "start", "choice-me");
        while (!walker.has("search")) {
            walker.tap("skip");
        }
        walker.type("search", "b").look("tell-area-meanwhile").letGo().look("tell-area-found");
        walker.tap("end").lookMeanwhile("tell-sending", "send");
    }

    private static void aboutYou(Walker walker) {
        TellingWalks.begin(walker).tap("send").tap("check-box", 0).tap("go-on", "about-you", "begin-about-you");
        walker.tap("choice", 0);
        while (!walker.has("send-about-you")) {
            walker.tap("skip");
        }
        walker.lookMeanwhile("aboutyou-meanwhile", "send-about-you");
    }
}
