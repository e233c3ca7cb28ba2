package candour.mobile.experience.telling;

import candour.mobile.experience.Draft;
import candour.mobile.experience.Sending;
import candour.mobile.part.Fields;
import candour.mobile.part.Parts;
import candour.mobile.text.Texts;
import candour.shared.wire.ReportReceipt;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/// Shows how far sending has come, then the reference, then what happens next.
final class SendingView extends VBox {
    private final SendingViewModel sending;
    private final Texts t;
    private final Consumer<Optional<Draft>> putRight;
    private final Runnable home;
    private final DoneParts done;

    /// @param putRight goes on with what the portal would not take, where it still is
    SendingView(SendingViewModel sending, Texts t, DoneParts done, Consumer<Optional<Draft>> putRight, Runnable home) {
        this.sending = sending;
        this.t = t;
        this.done = done;
        this.putRight = putRight;
        this.home = home;
        getStyleClass().add("column");
        sending.state().addListener(set -> show(sending.state().get()));
        show(sending.state().get());
    }

    private void show(SendingViewModel.State state) {
        if (state.ended() == SendingViewModel.Ended.SAVED) {
            Parts.turn(this, done.parts(sending.readBy()));
        } else {
            Parts.turn(this, state.sending().map(now -> parts(now, state)).orElseGet(this::wiped));
        }
    }

    private List<Node> parts(Sending now, SendingViewModel.State state) {
        if (now instanceof Sending.Waiting waiting) {
            return waiting(waiting, state.askedToWipe());
        }
        if (now instanceof Sending.Received received) {
            return reference(received.receipt(), state.gate());
        }
        if (now instanceof Sending.NotTaken notTaken) {
            return notTaken(notTaken);
        }
        boolean maybe = now instanceof Sending.TooLate late && late.mayHaveArrived();
        return List.of(
                Parts.heading(t.say("tell.too-late")),
                Parts.text(t.say(maybe ? "tell.too-late.maybe" : "tell.too-late.unsent")),
                Parts.button("read", t.say("tell.too-late.read"), () -> {
                    sending.read();
                    home.run();
                }));
    }

    private List<Node> waiting(Sending.Waiting waiting, boolean askedToWipe) {
        List<Node> parts = new ArrayList<>();
        parts.add(Parts.heading(SendingWords.title(t, waiting)));
        parts.add(
                waiting.now()
                        ? Parts.underWay(t.say("tell.sending.now.text"))
                        : Parts.text(SendingWords.text(t, waiting)));
        parts.add(Parts.text(t.say("tell.sending.hours")));
        parts.add(Parts.text(t.say("tell.sending.leave")));
        if (askedToWipe) {
            parts.add(Parts.error(t.say("tell.sending.wipe.sure")));
            parts.add(Parts.warningButton("wipe-now", t.say("tell.sending.wipe.now"), sending::wipe));
            parts.add(Parts.quietButton("keep-waiting", t.say("tell.sending.wipe.keep"), sending::keepWaiting));
            return parts;
        }
        if (!waiting.now()) {
            parts.add(Parts.button("try", t.say("tell.sending.try"), sending::tryNow));
        }
        if (waiting.tries() == 0 && !waiting.now()) {
            parts.add(Parts.quietButton("take-back", t.say("tell.sending.take-back"), () -> {
                Optional<Draft> draft = sending.takeBack();
                if (draft.isPresent()) {
                    putRight.accept(draft);
                }
            }));
        } else {
            parts.add(Parts.quietButton("wipe", t.say("tell.sending.wipe"), sending::askToWipe));
        }
        parts.add(Parts.quietButton("home", t.say("tell.home"), home));
        return parts;
    }

    private List<Node> reference(ReportReceipt receipt, boolean gate) {
        List<Node> parts = new ArrayList<>();
        parts.add(Parts.heading(t.say("tell.reference.heading")));
        parts.add(Parts.text(t.say("tell.reference.lead")));
        VBox card = Parts.card(
                t.say("tell.reference.yours"),
                Parts.symbols(receipt.reference(), List.of(receipt.reference().split("-", -1))),
                Parts.text(t.say("tell.reference.note"), "quiet"));
        parts.add(card);
        parts.add(Parts.text(t.say("tell.reference.write")));
        parts.add(Parts.text(t.say("tell.reference.stays")));
        parts.add(Parts.text(t.say("tell.reference.careful")));
        if (gate) {
            parts.add(Parts.error(t.say("tell.reference.gate")));
        }
        parts.add(Fields.checks(
                t.say("tell.reference.yours"),
                List.of("written"),
                one -> sending.writtenDown(),
                one -> t.say("tell.reference.written"),
                (one, ticked) -> sending.writeDown(ticked)));
        parts.add(Parts.button("go-on", t.say("tell.reference.go"), sending::goOn));
        return parts;
    }

    private List<Node> notTaken(Sending.NotTaken notTaken) {
        List<String> errors = notTaken.errors().stream()
                .map(error -> SendingWords.error(t, error))
                .toList();
        return List.of(
                Parts.heading(t.say("tell.not-taken")),
                Parts.text(t.say("tell.not-taken.why")),
                Parts.bullets(errors.toArray(String[]::new)),
                Parts.text(t.say(notTaken.mayHaveArrived() ? "tell.not-taken.maybe" : "tell.not-taken.nothing")),
                Parts.button("put-right", t.say("tell.not-taken.right"), () -> putRight.accept(sending.putRight())));
    }

    private List<Node> wiped() {
        return List.of(Parts.heading(t.say("tell.wiped")), Parts.button("home", t.say("tell.home"), home));
    }
}
