package candour.mobile.experience.telling;

import candour.mobile.experience.Draft;
import candour.mobile.experience.DraftId;
import candour.mobile.experience.Sending;
import candour.mobile.part.Parts;
import candour.mobile.text.Texts;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.layout.VBox;

/// Shows the drafts and the reports that wait.
final class ShelfView extends VBox {
    private final ShelfViewModel shelf;
    private final Texts t;
    private final Consumer<Draft> carryOn;
    private final Consumer<DraftId> look;
    private final Runnable begin;

    /// @param carryOn goes on with a draft
    /// @param look shows how far sending has come
    /// @param begin begins another
    ShelfView(ShelfViewModel shelf, Texts t, Consumer<Draft> carryOn, Consumer<DraftId> look, Runnable begin) {
        this.shelf = shelf;
        this.t = t;
        this.carryOn = carryOn;
        this.look = look;
        this.begin = begin;
        getStyleClass().add("column");
        shelf.state().addListener(set -> show(shelf.state().get()));
        show(shelf.state().get());
    }

    private void show(ShelfViewModel.State state) {
        getChildren().setAll(Parts.heading(t.say("tell.shelf")));
        if (state.unreadable()) {
            getChildren().add(Parts.notice(t.say("tell.shelf.unreadable")));
        }
        List<Sending> sendings = shelf.sendings();
        if (!sendings.isEmpty()) {
            getChildren().add(Parts.subheading(t.say("tell.shelf.waiting")));
            for (int n = 0; n < sendings.size(); n++) {
                Sending sending = sendings.get(n);
                getChildren()
                        .add(Parts.row(
                                "sending-" + n, SendingWords.title(t, sending), "", () -> look.accept(sending.id())));
            }
        }
        getChildren().add(Parts.subheading(t.say("tell.shelf.drafts")));
        if (state.drafts().isEmpty()) {
            getChildren().add(Parts.text(t.say("tell.shelf.none")));
        }
        for (int n = 0; n < state.drafts().size(); n++) {
            getChildren().add(card(state, n));
        }
        getChildren()
                .addAll(
                        Parts.quietButton("begin", t.say("tell.draft.begin"), begin),
                        Parts.card(
                                t.say("tell.shelf.protects"),
                                Parts.text(shelf.protection(t)),
                                Parts.text(t.say("tell.shelf.protects.wiped"))));
    }

    private VBox card(ShelfViewModel.State state, int n) {
        Draft draft = state.drafts().get(n);
        VBox card = Parts.card(
                t.say("tell.draft", "n", n + 1),
                Parts.text(shelf.answered(t, draft)),
                Parts.text(shelf.wiped(t, draft)));
        if (state.asked().filter(draft.id()::equals).isPresent()) {
            card.getChildren()
                    .addAll(
                            Parts.error(t.say("tell.draft.sure")),
                            Parts.warningButton("delete-now", t.say("tell.draft.delete-now"), shelf::delete),
                            Parts.quietButton("keep", t.say("tell.draft.keep"), shelf::keep));
        } else {
            card.getChildren()
                    .addAll(
                            Parts.button("continue-" + n, t.say("tell.draft.continue"), () -> carryOn.accept(draft)),
                            Parts.quietButton("delete-" + n, t.say("tell.draft.delete"), () -> shelf.ask(draft)));
        }
        return card;
    }
}
