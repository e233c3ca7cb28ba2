package candour.mobile.experience.checking;

import candour.mobile.experience.checking.CheckingState.Note;
import candour.mobile.experience.checking.CheckingState.Page;
import candour.mobile.part.Fields;
import candour.mobile.part.Parts;
import candour.mobile.text.Texts;
import candour.mobile.visit.Closing;
import candour.shared.reference.ReportReference;
import candour.shared.wire.ReportDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// Shows "Check my report".
final class CheckingView extends VBox {
    private final CheckingViewModel checking;
    private final Texts t;
    private final Runnable leave;
    private final Runnable tell;
    private final Closing closing;
    private Page shown = Page.ASKING;

    CheckingView(CheckingViewModel checking, Texts t, Runnable leave, Runnable tell) {
        this.checking = checking;
        this.t = t;
        this.leave = leave;
        this.tell = tell;
        getStyleClass().add("column");
        closing = new Closing(checking::closeInTime);
        checking.state().addListener(set -> show(checking.state().get()));
        show(checking.state().get());
    }

    private void show(CheckingState state) {
        List<Node> parts =
                switch (state.page()) {
                    case ASKING -> asking(state.note());
                    case REPORT ->
                        state.report()
                                .map(report -> report(report, state.note()))
                                .orElseGet(List::of);
                    case WITHDRAWING -> withdrawing(state.note());
                    case ERASING -> erasing(state.note());
                    case ERASED -> erased();
                    case NO_REPORT -> noReport();
                };
        if (state.page() == shown) {
            getChildren().setAll(parts);
        } else {
            Parts.turn(this, parts);
        }
        shown = state.page();
        closing.after(checking.remaining());
    }

    private List<Node> asking(Note note) {
        List<Node> parts = new ArrayList<>();
        parts.add(Parts.heading(t.say("check.heading")));
        if (note == Note.OVER) {
            parts.add(Parts.notice(t.say("check.over")));
        }
        parts.add(Parts.text(t.say("check.intro")));
        VBox field = Fields.reference(
                t,
                t.say("check.reference"),
                checking.reference(),
                "check.reference.count",
                checking::type,
                checking::enter);
        Fields.say(field, Parts.text(t.say("check.reference.hint"), "quiet"));
        error(note).ifPresent(error -> Fields.say(field, error));
        parts.add(field);
        parts.add(Parts.exceptWhile(checking.busy(), Parts.button("enter", t.say("check.go"), checking::enter)));
        parts.add(asking());
        parts.add(Parts.card(
                t.say("check.lost"),
                Parts.text(t.say("check.lost.text")),
                Parts.quietButton("tell-again", t.say("check.tell"), tell)));
        return parts;
    }

    private List<Node> report(ReportDocument report, Note note) {
        ReportWords words = new ReportWords(t, report, checking.clock());
        List<Node> parts = new ArrayList<>();
        parts.add(Parts.heading(t.say("check.report")));
        VBox now = Parts.card(words.status());
        words.now().forEach(paragraph -> now.getChildren().add(Parts.text(paragraph)));
        now.getChildren().add(Parts.text(words.received(), "quiet"));
        parts.add(now);
        parts.addAll(messages(report, words));
        if (note == Note.SENT) {
            parts.add(Parts.notice(t.say("check.message.sent")));
        }
        if (report.open()) {
            parts.addAll(writing(note));
        } else {
            error(note).ifPresent(parts::add);
        }
        parts.addAll(choices(report.open()));
        return parts;
    }

    private List<Node> messages(ReportDocument report, ReportWords words) {
        List<Node> parts = new ArrayList<>();
        parts.add(Parts.subheading(t.say("check.messages")));
        if (report.messages().isEmpty()) {
            parts.add(Parts.text(t.say("check.messages.none")));
        }
        report.messages().forEach(message -> {
            VBox card = Parts.card(
                    words.who(message), Parts.text(words.when(message), "quiet"), Parts.text(message.text()));
            card.getStyleClass().add(words.isMine(message) ? "message-mine" : "message");
            parts.add(card);
        });
        return parts;
    }

    private List<Node> writing(Note note) {
        VBox field = Fields.lines("message", t.say("check.message.label"), checking.message(), checking::write);
        Fields.left(field, t, CheckingViewModel.LONGEST);
        Fields.say(field, Parts.text(t.say("check.message.hint"), "quiet"));
        error(note).ifPresent(error -> Fields.say(field, error));
        return List.of(
                field,
                Parts.exceptWhile(checking.busy(), Parts.button("send", t.say("check.message.send"), checking::send)),
                asking());
    }

    private List<Node> choices(boolean open) {
        List<Node> parts = new ArrayList<>();
        parts.add(Parts.subheading(t.say("check.choices")));
        if (open) {
            parts.add(Parts.row(
                    "withdraw", t.say("check.withdraw.link"), t.say("check.withdraw.note"), checking::askToWithdraw));
        }
        parts.add(Parts.row("erase", t.say("check.erase.link"), t.say("check.erase.note"), checking::askToErase));
        parts.add(Parts.quietButton("close", t.say("check.leave"), leave));
        parts.add(Parts.text(t.say("check.leave.note"), "quiet"));
        return parts;
    }

    private List<Node> withdrawing(Note note) {
        List<Node> parts = new ArrayList<>();
        parts.add(Parts.heading(t.say("check.withdraw.heading")));
        parts.add(Parts.text(t.say("check.withdraw.then")));
        parts.add(Parts.bullets(
                t.say("check.withdraw.unread"),
                t.say("check.withdraw.unpublished"),
                t.say("check.withdraw.final"),
                t.say("check.withdraw.erase")));
        error(note).ifPresent(parts::add);
        parts.add(Parts.exceptWhile(
                checking.busy(), Parts.button("withdraw-now", t.say("check.withdraw.act"), checking::withdraw)));
        parts.add(Parts.quietButton("keep", t.say("check.keep"), checking::back));
        parts.add(asking());
        return parts;
    }

    private List<Node> erasing(Note note) {
        List<Node> parts = new ArrayList<>();
        parts.add(Parts.heading(t.say("check.erase.heading")));
        parts.add(Parts.text(t.say("check.erase.then")));
        parts.add(Parts.bullets(
                t.say("check.erase.gone"), t.say("check.erase.messages"), t.say("check.erase.reference")));
        parts.add(Parts.subheading(t.say("check.erase.stays")));
        parts.add(Parts.text(t.say("check.erase.stays.counts")));
        parts.add(Parts.text(t.say("check.erase.stays.log")));
        parts.add(Parts.text(t.say("check.erase.final")));
        error(note).ifPresent(parts::add);
        parts.add(Parts.exceptWhile(
                checking.busy(), Parts.warningButton("erase-now", t.say("check.erase.act"), checking::erase)));
        parts.add(Parts.quietButton("keep", t.say("check.keep"), checking::back));
        parts.add(asking());
        return parts;
    }

    private List<Node> erased() {
        return List.of(
                Parts.heading(t.say("check.erased")),
                Parts.text(t.say("check.erased.gone")),
                Parts.text(t.say("check.erase.stays.counts")),
                Parts.text(t.say("check.erase.stays.log")),
                Parts.text(t.say("check.erased.copies")),
                Parts.button("close", t.say("check.home"), leave));
    }

    private List<Node> noReport() {
        return List.of(
                Parts.heading(t.say("check.none")),
                Parts.text(t.say("check.none.may")),
                Parts.bullets(t.say("check.none.typed"), t.say("check.none.erased"), t.say("check.none.old")),
                Parts.text(t.say("check.none.copies")),
                Parts.button("again", t.say("app.again"), checking::back));
    }

    private Optional<Label> error(Note note) {
        return ReportWords.problem(t, note, ReportReference.countSymbols(checking.reference()))
                .map(Parts::error);
    }

    private Node asking() {
        return Parts.whileTrue(checking.busy(), Parts.underWay(t.say("app.asking")));
    }
}
