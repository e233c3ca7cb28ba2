package candour.mobile.areadata;

import candour.mobile.part.Fields;
import candour.mobile.part.Parts;
import candour.mobile.text.Texts;
import candour.shared.wire.AreaEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/// Shows the way to an area: by words, by the last one looked at, or from a list.
public final class AreaFindView extends VBox {
    private final AreaFindingViewModel finding;
    private final Texts t;
    private final Consumer<AreaEntry> open;

    /// @param open goes to an area
    /// @param list goes to the list of a kind of area
    public AreaFindView(AreaFindingViewModel finding, Texts t, Consumer<AreaEntry> open, Consumer<String> list) {
        this.finding = finding;
        this.t = t;
        this.open = open;
        getStyleClass().add("column");
        VBox field = Fields.line("area-words", t.say("area.find.field"), finding.typed(), finding::type);
        Fields.say(field, Parts.text(t.say("area.find.hint"), "quiet"));
        Runnable find = () -> finding.find(t.language());
        Fields.input(field).ifPresent(input -> Fields.onEnter(input, find));
        VBox found = new VBox();
        found.getStyleClass().add("list");
        found.managedProperty().bind(Bindings.isNotEmpty(found.getChildren()));
        finding.state()
                .addListener((property, before, now) -> found.getChildren().setAll(parts(now)));
        found.getChildren().setAll(parts(finding.state().get()));
        getChildren()
                .addAll(
                        Parts.heading(t.say("area.find.heading")),
                        Parts.text(t.say("area.find.lead")),
                        field,
                        Parts.exceptWhile(
                                Bindings.createBooleanBinding(
                                        () -> finding.state().get() instanceof AreaFindingViewModel.State.Looking,
                                        finding.state()),
                                Parts.button("area-find", t.say("area.find.act"), find)),
                        found);
        finding.last().ifPresent(last -> getChildren().addAll(Parts.subheading(t.say("area.find.last")), last(last)));
        getChildren().addAll(lists(list));
    }

    private Node last(AreaEntry area) {
        String name = AreaWords.name(t, area);
        String kind = AreaWords.kind(t, area);
        return Parts.row("area-last", name, kind.equals(name) ? "" : kind, () -> open.accept(area));
    }

    private List<Node> lists(Consumer<String> list) {
        List<Node> parts = new ArrayList<>();
        parts.add(Parts.subheading(t.say("area.find.lists")));
        for (String kind : List.of("force", "district")) {
            parts.add(Parts.row(
                    "area-list-" + kind,
                    t.say("area.list." + kind),
                    t.say("area.list." + kind + ".what"),
                    () -> list.accept(kind)));
        }
        parts.add(Parts.row(
                "area-country",
                t.say("area.kind.country"),
                t.say("area.find.country.what"),
                () -> open.accept(AreaFindingViewModel.COUNTRY)));
        return parts;
    }

    private List<Node> parts(AreaFindingViewModel.State state) {
        List<Node> parts = new ArrayList<>();
        if (state instanceof AreaFindingViewModel.State.TooShort) {
            parts.add(Parts.error(t.say("area.find.short")));
        } else if (state instanceof AreaFindingViewModel.State.Postcode) {
            parts.add(Parts.error(t.say("area.find.postcode")));
        } else if (state instanceof AreaFindingViewModel.State.Looking) {
            parts.add(Parts.underWay(t.say("app.loading")));
        } else if (state instanceof AreaFindingViewModel.State.Away) {
            parts.add(Parts.error(t.say("app.away")));
        } else if (state instanceof AreaFindingViewModel.State.Found found) {
            if (found.areas().isEmpty()) {
                parts.add(Parts.error(t.say("area.find.nothing", "words", found.words())));
            } else {
                parts.add(Parts.text(t.count("area.find.found", found.areas().size()), "quiet"));
            }
            for (AreaEntry area : found.areas()) {
                parts.add(Parts.row(
                        "area-" + area.code(), area.name(), AreaWords.kind(t, area), () -> open.accept(area)));
            }
        }
        return parts;
    }
}
