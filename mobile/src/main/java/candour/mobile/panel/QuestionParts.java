package candour.mobile.panel;

import candour.mobile.panel.ApplyStep.Ask;
import candour.mobile.panel.Said.Fault;
import candour.mobile.part.Fields;
import candour.mobile.part.Parts;
import candour.mobile.text.Texts;
import candour.shared.wire.PanelDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/// The questions of one screen of an application, with what was answered and what is to be put right.
final class QuestionParts {
    private final Said said;
    private final PanelDocument panel;
    private final Texts t;

    QuestionParts(Said said, PanelDocument panel, Texts t) {
        this.said = said;
        this.panel = panel;
        this.t = t;
    }

    List<Node> of(ApplyStep step, List<Fault> faults) {
        List<Node> parts = new ArrayList<>();
        List<Ask> asks = step.questions();
        Ask last = asks.get(asks.size() - 1);
        // the last question of a screen may depend on one before it
        BooleanProperty asked = new SimpleBooleanProperty(said.asks(last.name()));
        for (Ask ask : asks) {
            VBox part = part(ask, () -> asked.set(said.asks(last.name())));
            faults.stream()
                    .filter(fault -> fault.question().equals(ask.name()))
                    .findFirst()
                    .ifPresent(fault -> wrong(part, fault));
            parts.add(ask.equals(last) ? Parts.whileTrue(asked, part) : part);
        }
        return parts;
    }

    private VBox part(Ask ask, Runnable changed) {
        if (ask.isTyped()) {
            return typed(ask);
        }
        String name = t.say(ask.key());
        VBox choices = ask.kind() == ApplyStep.Kind.ONE
                ? Fields.radios(
                        name,
                        codes(ask),
                        said.list(ask.name()).stream().findFirst(),
                        code -> choice(ask, code),
                        code -> {
                            said.put(ask.name(), List.of(code));
                            changed.run();
                        })
                : Fields.checks(
                        name,
                        codes(ask),
                        code -> said.list(ask.name()).contains(code),
                        code -> choice(ask, code),
                        (code, chosen) -> tick(ask, code, chosen));
        VBox part = new VBox(Parts.text(name, "field-label"));
        hint(ask).ifPresent(hint -> part.getChildren().add(Parts.text(hint, "quiet")));
        part.getChildren().add(choices);
        part.getStyleClass().add("field");
        return part;
    }

    private VBox typed(Ask ask) {
        String id = ask.name();
        VBox field = ask.kind() == ApplyStep.Kind.TEXT
                ? Fields.lines(id, t.say(ask.key()), said.one(id), text -> said.put(id, List.of(text)))
                : Fields.line(id, t.say(ask.key()), said.one(id), text -> said.put(id, List.of(text)));
        if (ask.kind() == ApplyStep.Kind.TEXT) {
            Fields.left(field, t, ask.longest());
        }
        hint(ask).ifPresent(hint -> Fields.say(field, Parts.text(hint, "quiet")));
        return field;
    }

    private void wrong(VBox part, Fault fault) {
        if (Fields.input(part).isPresent()) {
            Fields.say(part, Parts.error(fault.words(t)));
        } else {
            part.getChildren().add(part.getChildren().size() - 1, Parts.error(fault.words(t)));
        }
    }

    private void tick(Ask ask, String code, boolean chosen) {
        List<String> now = new ArrayList<>(said.list(ask.name()));
        now.remove(code);
        if (chosen) {
            now.add(code);
        }
        said.put(ask.name(), now);
    }

    /// The words of a choice.
    String choice(Ask ask, String code) {
        String key = ask.key() + "." + code;
        Integer oldest = panel.ageTo();
        if (code.equals("from-18") && oldest != null) {
            return t.say(key + "-to", "to", oldest);
        }
        return code.equals("under-16") ? t.say(key, "from", panel.ageFrom()) : t.say(key);
    }

    private List<String> codes(Ask ask) {
        if (!ask.name().equals("age")) {
            return ask.codes();
        }
        List<String> ages = new ArrayList<>(panel.ages());
        ages.add("none");
        return ages;
    }

    private Optional<String> hint(Ask ask) {
        String key = ask.key() + ".hint";
        return t.has(key) ? Optional.of(t.say(key)) : Optional.empty();
    }
}
