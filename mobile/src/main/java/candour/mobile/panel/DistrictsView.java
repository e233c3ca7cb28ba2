package candour.mobile.panel;

import candour.mobile.part.Fields;
import candour.mobile.part.Parts;
import candour.mobile.text.Texts;
import candour.shared.wire.AreaEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/// The parts of the list of districts: a field that narrows it, then as many rows as a person looks through.
final class DistrictsView {
    private static final int SHOWN = 40;
    private final Texts t;
    private final Supplier<String> narrow;
    private final Consumer<String> narrowed;
    private final Consumer<AreaEntry> open;

    /// @param narrow part of the name that was typed
    /// @param narrowed told of it
    DistrictsView(Texts t, Supplier<String> narrow, Consumer<String> narrowed, Consumer<AreaEntry> open) {
        this.t = t;
        this.narrow = narrow;
        this.narrowed = narrowed;
        this.open = open;
    }

    List<Node> parts(List<AreaEntry> districts) {
        VBox rows = new VBox();
        rows.getStyleClass().add("parts");
        fill(rows, districts);
        return List.of(
                Parts.heading(t.say("panels.districts.title")),
                Fields.line("narrow", t.say("panels.districts.narrow"), narrow.get(), typed -> {
                    narrowed.accept(typed);
                    fill(rows, districts);
                }),
                rows);
    }

    private void fill(VBox rows, List<AreaEntry> districts) {
        String part = narrow.get().strip().toLowerCase(Locale.ROOT);
        List<AreaEntry> fitting = districts.stream()
                .filter(one -> one.name().toLowerCase(Locale.ROOT).contains(part))
                .toList();
        List<Node> shown = new ArrayList<>();
        fitting.stream()
                .limit(SHOWN)
                .forEach(one -> shown.add(Parts.row("district-" + one.code(), one.name(), "", () -> open.accept(one))));
        if (fitting.isEmpty()) {
            shown.add(Parts.text(t.say("panels.districts.none")));
        } else if (fitting.size() > SHOWN) {
            shown.add(Parts.text(t.count("panels.districts.many", fitting.size() - SHOWN)));
        }
        rows.getChildren().setAll(shown);
    }
}
