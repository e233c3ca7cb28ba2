package candour.mobile.picture;

import candour.mobile.text.Texts;
import candour.shared.experience.Question;
import candour.shared.experience.Questionnaire;
import candour.shared.experience.Voice;
import candour.shared.text.Language;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;

/// The walks through the room of telling.
final class TellingWalks {
    private TellingWalks() {}

    /// Tells of a child who was searched, which asks nearly every question.
    static void everyQuestion(Walker walker) {
        walker.tap("begin", "door-tell").look("tell").tap("start");
        answer(walker, Map.of("times", ""));
        walker.look("tell-answers").tap("later").look("home-drafts");
        walker.tap("door-drafts").look("tell-shelf").tap("delete-0").look("tell-shelf-delete");
        walker.tap("delete-now").look("tell-shelf-empty");
    }

    /// Tells of stops whose questions are others.
    static void questionsOfOtherStops(Walker walker) {
        walker.tap("begin", "door-tell", "start");
        answer(walker, Map.of("power", "choice-cjpoa-s60"));
        walker.tap("later", "door-tell", "start");
        answer(walker, Map.of("stop-kind", "choice-vehicle-stop"));
    }

    /// Goes on through all questions and looks at each: with the answer named, otherwise with the first.
    private static void answer(Walker walker, Map<String, String> answers) {
        while (!walker.has("send")) {
            String question = question(walker.heading(), walker.has("words"));
            walker.look("tell-" + question);
            if (question.equals(Questionnaire.AREA)) {
                walker.type("search", "b").look("tell-area-found");
                walker.type("search", "the old market").look("tell-area-nothing");
            }
            String choice = answers.getOrDefault(question, walker.has(".choice") ? ".choice" : "skip");
            walker.tap(choice.isEmpty() ? "skip" : choice);
        }
    }

    /// @param text whether it is answered in words: two questions have the same title
    private static String question(String title, boolean text) {
        for (Question question : Questionnaire.current().questions()) {
            boolean same = Arrays.stream(Language.values()).anyMatch(language -> Arrays.stream(Voice.values())
                    .anyMatch(voice ->
                            Texts.of(language).say(question.titleKey(voice)).equals(title)));
            if (same && question.kind().isText() == text) {
                return question.id();
            }
        }
        throw new AssertionError("no question is " + title);
    }

    /// Goes to where a report can be sent.
    static Walker begin(Walker walker) {
        return walker.tap("begin", "door-tell", "start", "choice-me", "end");
    }

    static void sent(Walker walker) {
        begin(walker).look("tell-answers-few").portal().network(false);
        walker.tap("send")
                .look("tell-unsent")
                .tap("home")
                .look("home-waiting")
                .portal()
                .network(true);
        walker.portal().loseAnswers(true);
        walker.tap("door-waiting")
                .look("tell-unsure")
                .tap("wipe")
                .look("tell-wipe")
                .tap("keep-waiting");
        walker.portal().loseAnswers(false);
        walker.tap("try")
                .look("tell-reference")
                .tap("back")
                .look("home-received")
                .tap("door-received");
        walker.tap("go-on").look("tell-reference-gate");
        walker.tap("check-box", 0).tap("go-on").look("tell-done");
    }

    static void wiped(Walker walker) {
        begin(walker).portal().loseAnswers(true);
        walker.tap("send", "wipe", "wipe-now").look("tell-wiped");
    }

    static void notTaken(Walker walker) {
        begin(walker).portal().on(SamplePortal.REPORTS, SamplePortal.refused(walker.language()));
        walker.tap("send")
                .look("tell-not-taken")
                .tap("put-right")
                .look("tell-put-right")
                .tap("end");
        walker.portal().loseAnswers(true);
        walker.tap("send").pass(Duration.ofHours(24)).tap("try").look("tell-too-late-unsure");
    }

    static void neverArrived(Walker walker) {
        begin(walker).portal().network(false);
        walker.tap("send").pass(Duration.ofHours(24)).tap("try").look("tell-too-late-unsent");
    }
}
