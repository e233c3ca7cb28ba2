package candour.mobile.areadata;

import candour.mobile.nav.Filling;
import candour.mobile.part.Fields;
import candour.mobile.part.LongList;
import candour.mobile.part.Parts;
import candour.mobile.text.Texts;
import candour.shared.wire.AreaEntry;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.InvalidationListener;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Shows a long list of areas, shortened by what is typed above it.
public final class AreaListView extends VBox implements Filling {

    /// @param heading what the list holds
    /// @param sentence what is said of each
    /// @param open goes to an area
    public AreaListView(
            AreaListViewModel list,
            Texts t,
            String heading,
            Function<AreaEntry, String> sentence,
            Consumer<AreaEntry> open) {
        getStyleClass().add("column");
        LongList<AreaEntry> rows = new LongList<>("areas", heading, list.shown(), AreaEntry::name, sentence, open);
        VBox.setVgrow(rows, Priority.ALWAYS);
        VBox message = new VBox();
        message.getStyleClass().add("list");
        message.managedProperty().bind(Bindings.isNotEmpty(message.getChildren()));
        getChildren()
                .addAll(
                        Parts.heading(heading),
                        Fields.line("areas-filter", t.say("area.list.filter"), list.typed(), list::type),
                        message,
                        Parts.whileTrue(Bindings.isNotEmpty(list.shown()), rows));
        Runnable say = () -> message.getChildren().setAll(message(list, t));
        list.state().addListener((property, before, now) -> say.run());
        list.shown().addListener((InvalidationListener) observable -> say.run());
        say.run();
        list.show(t.language());
    }

    private static List<Node> message(AreaListViewModel list, Texts t) {
        return switch (list.state().get()) {
            case FETCHING -> List.of(Parts.underWay(t.say("app.loading")));
            case AWAY ->
                List.of(
                        Parts.error(t.say("app.away")),
                        Parts.quietButton("again", t.say("app.again"), () -> list.show(t.language())));
            case HERE -> list.shown().isEmpty() ? List.of(Parts.notice(t.say("area.list.none"))) : List.of();
        };
    }
}
