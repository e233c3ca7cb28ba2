package candour.mobile.panel;

import candour.mobile.part.Parts;
import candour.mobile.text.Texts;
import candour.shared.wire.MeetingEntry;
import candour.shared.wire.PanelDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/// The parts of a screen with one panel.
final class PanelParts {
    private final PanelWords words;
    private final Texts t;
    private final Consumer<String> minutes;
    private final Consumer<PanelDocument> apply;

    /// @param minutes goes to the minutes of this permanent name
    /// @param apply begins an application
    PanelParts(Texts t, Consumer<String> minutes, Consumer<PanelDocument> apply) {
        this.words = new PanelWords(t);
        this.t = t;
        this.minutes = minutes;
        this.apply = apply;
    }

    List<Node> of(PanelDocument panel) {
        List<Node> parts = new ArrayList<>();
        parts.add(Parts.heading(panel.name()));
        if (panel.sample()) {
            parts.add(Parts.ribbon(t.say("panels.made-up")));
        }
        parts.add(Parts.text(words.about(panel), "quiet"));
        parts.add(Parts.text(panel.remit()));
        if (panel.open()) {
            parts.add(Parts.notice(words.seats(panel)));
            parts.add(Parts.button("apply", t.say("panels.join.apply"), () -> apply.accept(panel)));
        } else {
            parts.add(Parts.notice(t.say("panels.closed.long")));
        }
        parts.add(next(panel));
        parts.add(facts(panel));
        PanelDocument.LastMinutes last = panel.lastMinutes();
        if (last == null) {
            parts.add(Parts.card(t.say("panels.minutes"), Parts.text(t.say("panels.minutes.none"))));
        } else {
            parts.add(Parts.row(
                    "minutes",
                    t.say("panels.minutes"),
                    t.say("panels.minutes.of", "day", words.day(last.day())),
                    () -> minutes.accept(last.reference())));
        }
        if (panel.open()) {
            parts.add(join(panel));
            parts.add(checks(t));
            if (panel.ageFrom() < 18) {
                parts.add(Parts.card(t.say("panels.young.title"), Parts.text(t.say("panels.young.text"))));
            }
        }
        if (!panel.terms().isEmpty()) {
            VBox terms = Parts.card(t.say("panels.terms.title"));
            panel.terms().forEach(line -> terms.getChildren().add(Parts.text(line)));
            parts.add(terms);
        }
        return parts;
    }

    /// What it means not to be vetted.
    static VBox checks(Texts t) {
        return Parts.card(
                t.say("panels.unvetted.title"),
                Parts.text(t.say("panels.unvetted.one")),
                Parts.text(t.say("panels.unvetted.two")),
                Parts.text(t.say("panels.unvetted.three")));
    }

    private VBox next(PanelDocument panel) {
        MeetingEntry next = panel.next();
        return next == null
                ? Parts.card(t.say("panels.next"), Parts.text(t.say("panels.next.none")))
                : Parts.card(t.say("panels.next"), Parts.text(words.when(next)), Parts.text(words.where(next)));
    }

    private VBox facts(PanelDocument panel) {
        List<String> facts = new ArrayList<>(List.of(
                t.say("panels.fact.area"),
                panel.areaName(),
                t.say("panels.fact.force"),
                panel.forceName(),
                t.say("panels.fact.chair"),
                words.chair(panel)));
        // one that has ended does not meet any more
        if (panel.open()) {
            facts.addAll(List.of(t.say("panels.fact.meets"), words.meets(panel)));
        }
        facts.addAll(List.of(
                t.say("panels.fact.seats"),
                t.say("panels.seats.of", "seats", panel.seats(), "taken", panel.seats() - panel.vacancies()),
                t.say("panels.fact.quorum"),
                t.count("panels.quorum.members", panel.quorum()),
                t.say("panels.fact.term"),
                words.term(panel)));
        return Parts.facts(facts.toArray(String[]::new));
    }

    private VBox join(PanelDocument panel) {
        VBox card = Parts.card(
                t.say("panels.join.title"),
                Parts.text(t.say("panels.join.who", "ages", words.ages(panel))),
                Parts.bullets(
                        t.say("panels.join.time"),
                        t.say("panels.join.expenses"),
                        t.say("panels.join.adjustments"),
                        t.say("panels.join.training")));
        if (panel.vacancies() == 0) {
            card.getChildren().add(Parts.text(t.say("panels.join.full")));
        }
        return card;
    }
}
