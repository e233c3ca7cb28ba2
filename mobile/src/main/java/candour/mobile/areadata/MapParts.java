package candour.mobile.areadata;

import candour.mobile.part.Parts;
import candour.mobile.text.Texts;
import candour.shared.wire.AreaEntry;
import candour.shared.wire.BoundaryDocument;
import candour.shared.wire.BoundaryPlace;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The map of a screen, its legend, and the same places as a list.
final class MapParts {
    private static final int MOST_ROWS = 12;
    private final Texts t;
    private final BoundaryDocument document;
    private final MapWords words;
    private final Consumer<AreaEntry> open;
    private final Runnable list;

    /// @param list goes to the whole list, where it is too long to stand here
    MapParts(Texts t, BoundaryDocument document, Consumer<AreaEntry> open, Runnable list) {
        this.t = t;
        this.document = document;
        this.words = new MapWords(t, document);
        this.open = open;
        this.list = list;
    }

    List<Node> parts() {
        List<Node> parts = new ArrayList<>();
        parts.add(Parts.subheading(words.heading()));
        parts.add(Parts.text(t.say("area.places.sentence", "months", Numbers.period(t, document.period())), "quiet"));
        if (AreaMap.canDraw(document)) {
            parts.add(new AreaMap(document, words, t.say("area.map.spoken"), open));
            parts.add(legend());
            if (document.sketch()) {
                parts.add(Parts.text(t.say("area.figure.map.sketch"), "quiet"));
            }
        }
        parts.addAll(rows());
        return parts;
    }

    private VBox legend() {
        VBox legend = new VBox();
        legend.getStyleClass().add("bullets");
        for (MapWords.Key key : words.legend()) {
            Region swatch = new Region();
            swatch.getStyleClass().addAll("map-swatch", "map-swatch-" + key.step());
            HBox entry = new HBox(swatch, Parts.text(key.words()));
            entry.setAlignment(Pos.CENTER_LEFT);
            entry.getStyleClass().add("bullet");
            legend.getChildren().add(entry);
        }
        return legend;
    }

    private List<Node> rows() {
        List<Node> rows = new ArrayList<>();
        if (document.places().size() > MOST_ROWS) {
            rows.add(Parts.quietButton(
                    "area-places", t.count("area.map.list", document.places().size()), list));
            return rows;
        }
        for (BoundaryPlace place : document.places()) {
            AreaEntry area = place.area();
            if (area.code().equals(document.area().code())) {
                rows.add(Parts.text(t.say("area.map.own", "area", area.name() + ", " + words.words(place))));
            } else {
                rows.add(Parts.row("area-" + area.code(), area.name(), words.words(place), () -> open.accept(area)));
            }
        }
        return rows;
    }
}
