package candour.mobile.meeting;

import candour.mobile.part.Parts;
import candour.mobile.text.Texts;
import candour.shared.wire.MinutesDocument;
import candour.shared.wire.MinutesSectionDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/// The parts of a screen with one meeting's minutes.
final class MinutesParts {
    private final MinutesWords words;
    private final Texts t;
    private final Consumer<String> openPanel;

    /// @param openPanel goes to the panel of this permanent name
    MinutesParts(Texts t, Consumer<String> openPanel) {
        this.words = new MinutesWords(t);
        this.t = t;
        this.openPanel = openPanel;
    }

    List<Node> of(MinutesDocument minutes) {
        List<Node> parts = new ArrayList<>();
        parts.add(Parts.heading(t.say("minutes.title", "panel", minutes.panelName(), "day", words.day(minutes.day()))));
        if (minutes.sample()) {
            parts.add(Parts.ribbon(t.say("minutes.made-up")));
        }
        if (!minutes.language().equals(t.language().code())) {
            parts.add(Parts.text(t.say("minutes.otherLanguage")));
        }
        parts.add(facts(minutes));
        if (!minutes.corrections().isEmpty()) {
            parts.add(corrections(minutes));
        }
        minutes.sections().forEach(section -> parts.add(section(section)));
        parts.add(proof(minutes));
        parts.add(Parts.row(
                "panel", t.say("minutes.to.panel"), minutes.panelName(), () -> openPanel.accept(minutes.panel())));
        return parts;
    }

    private VBox facts(MinutesDocument minutes) {
        return Parts.facts(
                t.say("minutes.fact.place"),
                minutes.place().isEmpty() ? t.say("minutes.fact.online") : minutes.place(),
                t.say("minutes.fact.published"),
                words.day(minutes.firstPublished()),
                t.say("minutes.fact.version"),
                words.version(minutes),
                t.say("minutes.fact.approved"),
                words.approvals(minutes));
    }

    private VBox corrections(MinutesDocument minutes) {
        VBox card = Parts.card(t.say("minutes.corrections"));
        card.setId("corrections");
        minutes.corrections().forEach(one -> {
            String when = t.say("minutes.corrected.when", "day", words.day(one.day()), "n", one.version());
            VBox correction = new VBox(Parts.text(when, "field-label"), Parts.text(one.what()));
            card.getChildren().add(correction);
        });
        return card;
    }

    private VBox section(MinutesSectionDocument section) {
        VBox column = new VBox(Parts.subheading(section.heading()));
        column.getStyleClass().add("section");
        if (section.parts().isEmpty()) {
            column.getChildren().add(Parts.text(t.say("minutes.section.nothing"), "quiet"));
        }
        section.parts().forEach(part -> column.getChildren().add(written(part)));
        return column;
    }

    private static Node written(MinutesSectionDocument.Part part) {
        String[] lines = part.lines().toArray(String[]::new);
        return switch (part.kind()) {
            case "bullets" -> Parts.bullets(lines);
            case "numbers" -> Parts.numbered(part.first(), lines);
            default -> Parts.text(String.join("\n", lines));
        };
    }

    private VBox proof(MinutesDocument minutes) {
        return Parts.card(
                t.say("minutes.proof"),
                Parts.text(
                        minutes.entry() > 0
                                ? t.say("minutes.proof.lead", "n", minutes.entry())
                                : t.say("minutes.proof.sample")),
                Parts.text(MinutesWords.grouped(minutes.fingerprint()), "quiet"));
    }
}
