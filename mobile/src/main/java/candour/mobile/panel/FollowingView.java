package candour.mobile.panel;

import candour.mobile.panel.FollowingViewModel.Note;
import candour.mobile.panel.FollowingViewModel.Page;
import candour.mobile.panel.FollowingViewModel.State;
import candour.mobile.part.Fields;
import candour.mobile.part.Parts;
import candour.mobile.text.Texts;
import candour.mobile.visit.Closing;
import candour.shared.wire.ApplicationDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/// Shows "Follow my application".
final class FollowingView extends VBox {
    private final FollowingViewModel following;
    private final PanelWords words;
    private final Texts t;
    private final Runnable leave;
    private final Closing closing;

    FollowingView(FollowingViewModel following, Texts t, Runnable leave) {
        this.following = following;
        this.words = new PanelWords(t);
        this.t = t;
        this.leave = leave;
        getStyleClass().add("column");
        closing = new Closing(following::closeInTime);
        following.state().addListener((property, before, now) -> {
            if (before.page() == now.page()) {
                getChildren().setAll(parts(now));
            } else {
                Parts.turn(this, parts(now));
            }
        });
        getChildren().setAll(parts(following.state().get()));
    }

    private List<Node> parts(State state) {
        closing.after(following.remaining());
        Optional<ApplicationDocument> application = state.application();
        if (state.page() == Page.ASKING || application.isEmpty()) {
            return asking(state.note());
        }
        return state.page() == Page.APPLICATION
                ? application(application.get(), state.note())
                : withdrawing(application.get(), state.note());
    }

    private List<Node> asking(Note note) {
        List<Node> parts = new ArrayList<>();
        parts.add(Parts.heading(t.say("panels.follow.title")));
        if (note == Note.OVER) {
            parts.add(Parts.notice(t.say("panels.follow.over")));
        }
        VBox field = Fields.reference(
                t,
                t.say("panels.follow.label"),
                following.reference(),
                "panels.follow.count",
                following::type,
                following::enter);
        Fields.say(field, Parts.text(t.say("panels.follow.hint"), "quiet"));
        wrong(note).ifPresent(error -> Fields.say(field, Parts.error(error)));
        parts.add(field);
        parts.add(Parts.exceptWhile(
                following.busy(), Parts.button("enter", t.say("panels.follow.go"), following::enter)));
        parts.add(asking());
        parts.add(Parts.text(t.say("panels.follow.typed"), "quiet"));
        return parts;
    }

    private Optional<String> wrong(Note note) {
        return switch (note) {
            case EMPTY -> Optional.of(t.say("panels.reference.empty"));
            case WRONG -> Optional.of(t.say("panels.reference.wrong"));
            case NO_APPLICATION -> Optional.of(t.say("panels.follow.none"));
            case AWAY -> Optional.of(t.say("panels.follow.away"));
            case NONE, OVER -> Optional.empty();
        };
    }

    private List<Node> application(ApplicationDocument application, Note note) {
        List<Node> parts = new ArrayList<>();
        parts.add(Parts.heading(t.say("panels.follow.state")));
        parts.add(Parts.text(application.panelName(), "quiet"));
        String status = "panels.follow.status." + application.status();
        VBox now = t.has(status)
                ? Parts.card(t.say(status), Parts.text(t.say("panels.follow.what." + application.status())))
                : Parts.card(t.say("panels.follow.state"), Parts.text(t.say("panels.follow.newer")));
        now.setId("status");
        now.getChildren()
                .add(Parts.text(t.say("panels.follow.received", "day", words.day(application.received())), "quiet"));
        parts.add(now);
        if (!application.words().isEmpty()) {
            parts.add(Parts.card(t.say("panels.follow.words"), Parts.text(application.words())));
        }
        wrong(note).ifPresent(error -> parts.add(Parts.error(error)));
        if (application.open()) {
            parts.add(Parts.row("withdraw", t.say("panels.withdraw.link"), "", following::askToWithdraw));
        }
        parts.add(Parts.quietButton("close", t.say("panels.follow.leave"), leave));
        return parts;
    }

    private List<Node> withdrawing(ApplicationDocument application, Note note) {
        List<Node> parts = new ArrayList<>();
        parts.add(Parts.heading(t.say("panels.withdraw.title")));
        parts.add(Parts.text(t.say("panels.withdraw.then", "panel", application.panelName())));
        parts.add(Parts.bullets(
                t.say("panels.withdraw.deleted"), t.say("panels.withdraw.final"), t.say("panels.withdraw.again")));
        wrong(note).ifPresent(error -> parts.add(Parts.error(error)));
        parts.add(Parts.exceptWhile(
                following.busy(), Parts.button("withdraw-now", t.say("panels.withdraw.act"), following::withdraw)));
        parts.add(Parts.quietButton("leave-as-is", t.say("panels.withdraw.back"), following::back));
        parts.add(asking());
        return parts;
    }

    private Node asking() {
        return Parts.whileTrue(following.busy(), Parts.underWay(t.say("app.asking")));
    }
}
