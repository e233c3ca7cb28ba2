package candour.mobile.panel;

import candour.mobile.panel.ApplyStep.Ask;
import candour.mobile.panel.ApplyingViewModel.Note;
import candour.mobile.panel.ApplyingViewModel.Page;
import candour.mobile.panel.ApplyingViewModel.State;
import candour.mobile.part.Fields;
import candour.mobile.part.Parts;
import candour.mobile.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

/// Shows an application to a panel.
final class ApplyingView extends VBox {
    private final ApplyingViewModel applying;
    private final Texts t;
    private final Runnable leave;
    private final Runnable done;
    private final QuestionParts questions;

    /// @param leave leaves the application
    /// @param done goes on once the reference is kept
    ApplyingView(ApplyingViewModel applying, Texts t, Runnable leave, Runnable done) {
        this.applying = applying;
        this.t = t;
        this.leave = leave;
        this.done = done;
        this.questions = new QuestionParts(applying.said(), applying.panel(), t);
        getStyleClass().add("column");
        applying.state().addListener((property, before, now) -> {
            if (before.page() == Page.RECEIPT && now.page() == Page.RECEIPT) {
                getChildren().setAll(parts(now));
            } else {
                Parts.turn(this, parts(now));
            }
        });
        getChildren().setAll(parts(applying.state().get()));
    }

    private List<Node> parts(State state) {
        return switch (state.page()) {
            case INTRO -> intro();
            case STEP -> step(state);
            case CHECK -> check(state.note());
            case RECEIPT -> receipt(state);
            case ENDED ->
                List.of(
                        Parts.heading(t.say("panels.closed")),
                        Parts.error(t.say("panels.apply.ended")),
                        Parts.button("leave-application", t.say("app.back"), leave));
        };
    }

    private List<Node> intro() {
        List<Node> parts = new ArrayList<>();
        parts.add(Parts.heading(
                t.say("panels.apply.title", "panel", applying.panel().name())));
        parts.add(Parts.text(t.say("panels.apply.lead")));
        if (applying.panel().vacancies() == 0) {
            parts.add(Parts.notice(t.say("panels.join.full")));
        }
        parts.add(Parts.card(
                t.say("panels.apply.ask"),
                Parts.bullets(
                        t.say("panels.apply.ask.why"),
                        t.say("panels.apply.ask.need"),
                        t.say("panels.apply.ask.conflict"),
                        t.say("panels.apply.ask.contact"))));
        parts.add(Parts.card(
                t.say("panels.apply.who"),
                Parts.bullets(
                        t.say("panels.apply.who.officer"),
                        t.say("panels.apply.who.kept"),
                        t.say("panels.apply.who.equality"))));
        parts.add(Parts.notice(t.say("panels.apply.memory")));
        parts.add(Parts.button("begin", t.say("panels.apply.start"), applying::begin));
        return parts;
    }

    private List<Node> step(State state) {
        ApplyStep step = state.step();
        List<Node> parts = new ArrayList<>();
        parts.add(Parts.text(t.say("panels.apply.step", "n", step.number(), "of", ApplyStep.values().length), "quiet"));
        parts.add(Parts.heading(t.say(step.key())));
        if (!state.faults().isEmpty()) {
            parts.add(Parts.error(t.say("panels.apply.problem")));
        }
        parts.add(Parts.text(t.say(step.key() + ".intro")));
        if (step == ApplyStep.VETTING) {
            parts.add(PanelParts.checks(t));
        }
        parts.addAll(questions.of(step, state.faults()));
        parts.add(Parts.button("next", t.say("panels.apply.next"), applying::next));
        return parts;
    }

    /// What went wrong stands at the top, where it is seen; so does sending again, where nothing else can be done.
    private List<Node> check(Note note) {
        List<Node> parts = new ArrayList<>();
        parts.add(Parts.heading(t.say("panels.apply.answers")));
        switch (note) {
            case UNSENT -> parts.add(Parts.error(t.say("panels.apply.unsent")));
            case UNSURE -> parts.add(Parts.error(t.say("panels.apply.unsure")));
            case REFUSED -> parts.add(Parts.error(t.say("panels.apply.refused")));
            default -> {
                // nothing went wrong
            }
        }
        if (!applying.isOpen()) {
            parts.addAll(sending("panels.apply.again"));
            parts.add(Parts.text(t.say("panels.apply.stop.what"), "quiet"));
            parts.add(Parts.quietButton("stop", t.say("panels.apply.stop"), leave));
        }
        for (ApplyStep step : ApplyStep.values()) {
            parts.add(group(step));
        }
        if (applying.isOpen()) {
            parts.add(Parts.text(t.say("panels.apply.send.sentence")));
            parts.addAll(sending("panels.apply.send"));
        }
        return parts;
    }

    private List<Node> sending(String act) {
        return List.of(
                Parts.exceptWhile(applying.busy(), Parts.button("send", t.say(act), applying::send)),
                Parts.whileTrue(applying.busy(), Parts.underWay(t.say("panels.apply.sending"))));
    }

    private VBox group(ApplyStep step) {
        VBox card = Parts.card(t.say(step.key()));
        for (Ask ask : step.questions()) {
            if (applying.said().asks(ask.name())) {
                String answer = applying.said().list(ask.name()).stream()
                        .map(one -> ask.isTyped() ? one.strip() : questions.choice(ask, one))
                        .filter(one -> !one.isEmpty())
                        .collect(Collectors.joining("; "));
                card.getChildren()
                        .add(new VBox(
                                Parts.text(t.say(ask.key()), "field-label"),
                                answer.isEmpty()
                                        ? Parts.text(t.say("panels.apply.skipped"), "quiet")
                                        : Parts.text(answer)));
            }
        }
        if (applying.isOpen()) {
            Button change = Parts.quietButton(
                    "change-" + step.number(), t.say("panels.apply.edit"), () -> applying.change(step));
            change.setAccessibleText(t.say("panels.apply.edit.spoken", "step", t.say(step.key())));
            card.getChildren().add(change);
        }
        return card;
    }

    private List<Node> receipt(State state) {
        String symbols = state.reference().orElse("");
        List<Node> parts = new ArrayList<>();
        parts.add(Parts.heading(t.say("panels.apply.reference.heading")));
        parts.add(Parts.text(t.say("panels.apply.reference.lead")));
        VBox reference = Parts.card(
                t.say("panels.apply.reference"),
                Parts.symbols(symbols, List.of(symbols.split("-", -1))),
                Parts.text(t.say("panels.receipt.note"), "quiet"));
        reference.setId("reference");
        parts.add(reference);
        parts.add(Parts.text(t.say("panels.receipt.again")));
        if (state.note() == Note.NOT_KEPT) {
            parts.add(Parts.error(t.say("panels.receipt.notKept")));
        }
        parts.add(Fields.checks(
                t.say("panels.apply.reference"),
                List.of("kept"),
                one -> applying.isKept(),
                one -> t.say("panels.receipt.kept"),
                (one, yes) -> applying.keep(yes)));
        parts.add(Parts.button("finish", t.say("panels.receipt.go"), () -> {
            if (applying.finish()) {
                done.run();
            }
        }));
        return parts;
    }
}
