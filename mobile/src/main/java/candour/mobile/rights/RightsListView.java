package candour.mobile.rights;

import candour.mobile.part.Fields;
import candour.mobile.part.Parts;
import candour.mobile.part.Row;
import candour.mobile.text.Texts;
import candour.shared.rights.RightsKind;
import candour.shared.rights.RightsText;
import candour.shared.rights.RightsTopic;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/// Shows the list of rights texts, and what was found in them while somebody types.
public final class RightsListView extends VBox {
    private final RightsViewModel rights;
    private final Texts t;
    private final Consumer<RightsTopic> open;

    /// @param open goes to the text about a topic
    public RightsListView(RightsViewModel rights, Texts t, Consumer<RightsTopic> open) {
        this.rights = rights;
        this.t = t;
        this.open = open;
        getStyleClass().add("column");
        VBox list = new VBox();
        list.getStyleClass().add("list");
        list.getChildren().setAll(parts());
        getChildren()
                .addAll(
                        Parts.heading(t.say("shared.rights.title")),
                        Parts.text(t.say("shared.rights.lead")),
                        Fields.line("rights-search", t.say("rights.search"), rights.query(), typed -> {
                            rights.type(typed);
                            list.getChildren().setAll(parts());
                        }),
                        list);
        if (rights.anyNotReviewed(t.language())) {
            getChildren().add(Parts.notice(t.say("rights.not-reviewed")));
        }
    }

    private List<Node> parts() {
        return rights.isSearching() ? found() : all();
    }

    private List<Node> found() {
        List<RightsViewModel.Found> found = rights.found(t.language());
        List<Node> parts = new ArrayList<>();
        if (found.isEmpty()) {
            parts.add(Parts.notice(t.say("rights.search.none")));
            parts.add(row(rights.reading(t.language(), RightsTopic.ANY_SEARCH).text(), ""));
            return parts;
        }
        parts.add(Parts.text(t.count("rights.search.found", found.size()), "quiet"));
        found.forEach(one -> parts.add(row(one.text(), one.line())));
        return parts;
    }

    private List<Node> all() {
        List<Node> parts = new ArrayList<>();
        parts.add(Parts.subheading(t.say("rights.which")));
        parts.add(Parts.text(t.say("rights.which.hint")));
        for (RightsKind kind : RightsKind.values()) {
            if (kind != RightsKind.EVERY_SEARCH) {
                parts.add(Parts.subheading(t.say("shared.rights.kind." + kind.code())));
            }
            rights.texts(t.language(), kind).forEach(text -> parts.add(row(text, "")));
        }
        return parts;
    }

    private Row row(RightsText text, String line) {
        return Parts.row(
                "topic-" + text.topic().slug(),
                text.card(),
                line.isEmpty() ? text.heard() : line,
                () -> open.accept(text.topic()));
    }
}
