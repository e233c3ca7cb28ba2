package candour.mobile.meeting;

import candour.mobile.part.Parts;
import candour.mobile.text.Texts;
import candour.shared.wire.RecommendationDocument;
import candour.shared.wire.RecommendationStepDocument;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/// The parts of a screen with one recommendation: what was found and asked, and every step that is public.
final class AnswerParts {
    private final MinutesWords words;
    private final Texts t;

    AnswerParts(Texts t) {
        this.words = new MinutesWords(t);
        this.t = t;
    }

    List<Node> of(RecommendationDocument one) {
        List<Node> parts = new ArrayList<>();
        parts.add(Parts.heading(one.title()));
        if (one.sample()) {
            parts.add(Parts.ribbon(t.say("minutes.made-up")));
        }
        String delivered = one.delivered();
        parts.add(Parts.text(
                t.say(
                        "minutes.said.by",
                        "panel",
                        one.panel(),
                        "day",
                        words.day(delivered == null ? one.due() : delivered)),
                "quiet"));
        words.language(one.language()).forEach(other -> parts.add(Parts.text(other, "quiet")));
        parts.add(state(one));
        parts.add(Parts.card(t.say("minutes.answer.found"), Parts.text(one.found())));
        parts.add(Parts.card(t.say("minutes.answer.asked"), Parts.text(one.asked())));
        parts.add(Parts.subheading(t.say("minutes.steps")));
        one.steps().forEach(step -> parts.add(step(step)));
        return parts;
    }

    private Node state(RecommendationDocument one) {
        if (one.daysOverdue() > 0) {
            return Parts.error(t.count("minutes.answer.late", one.daysOverdue()));
        }
        String state = words.state(one.state()) + ". " + words.theme(one.theme()) + ".";
        return Parts.notice(
                one.state().equals("awaiting")
                        ? state + " " + t.say("minutes.answer.due", "day", words.day(one.due()))
                        : state);
    }

    private VBox step(RecommendationStepDocument step) {
        VBox card = Parts.card(words.step(step), Parts.text(words.by(step), "quiet"));
        String text = step.text();
        if (text != null && !text.isBlank()) {
            card.getChildren().add(Parts.text(text));
        }
        String due = step.due();
        if (due != null && step.kind().equals("position")) {
            card.getChildren().add(Parts.text(t.say("minutes.promised", "day", words.day(due))));
        }
        step.evidence().forEach(document -> {
            card.getChildren().add(Parts.text(t.say("minutes.answer.document", "label", document.label())));
            card.getChildren().add(Parts.text(document.address(), "quiet"));
        });
        return card;
    }
}
