package candour.mobile.areadata;

import candour.mobile.part.Facts;
import candour.mobile.part.Fields;
import candour.mobile.part.Parts;
import candour.mobile.text.Texts;
import candour.shared.wire.AreaEntry;
import candour.shared.wire.BoundaryDocument;
import candour.shared.wire.FiguresDocument;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/// Shows the figures of an area: what they are about and how complete, the few numbers to begin with, then months, who
/// is searched, what came of it, where, and what must be known before they are believed.
public final class AreaView extends VBox {
    private final AreaViewModel area;
    private final Texts t;
    private final Consumer<AreaEntry> open;
    private final Consumer<BoundaryDocument> list;
    private final VBox figures = list();
    private final VBox map = list();

    /// @param open goes to another area
    /// @param list goes to the list of the places on the map
    public AreaView(AreaViewModel area, Texts t, Consumer<AreaEntry> open, Consumer<BoundaryDocument> list) {
        this.area = area;
        this.t = t;
        this.open = open;
        this.list = list;
        getStyleClass().add("column");
        String kind = AreaWords.kind(t, area.area());
        String name = AreaWords.name(t, area.area());
        getChildren().add(Parts.heading(name));
        if (!kind.equals(name)) {
            getChildren().add(Parts.text(kind, "quiet"));
        }
        getChildren().add(figures);
        area.state().addListener((property, before, now) -> show(now));
        area.places().addListener((property, before, now) -> showMap(now));
        show(area.state().get());
        showMap(area.places().get());
        area.show(t.language());
    }

    private static VBox list() {
        VBox list = new VBox();
        list.getStyleClass().add("column-part");
        return list;
    }

    private void show(AreaViewModel.State state) {
        List<Node> parts = new ArrayList<>();
        if (state instanceof AreaViewModel.State.Fetching) {
            parts.add(Parts.underWay(t.say("app.loading")));
        } else if (state instanceof AreaViewModel.State.Away) {
            parts.add(Parts.error(t.say("area.away.do")));
            parts.add(Parts.button("again", t.say("app.again"), area::again));
            parts.add(months());
        } else if (state instanceof AreaViewModel.State.Unknown) {
            parts.add(Parts.error(t.say("area.unknown")));
            parts.add(months());
        } else if (state instanceof AreaViewModel.State.Shown shown) {
            shown.kept()
                    .ifPresent(when -> parts.add(Parts.notice(t.say(
                            "app.kept",
                            "day",
                            t.day(when.atZone(ZoneId.of("Europe/London")).toLocalDate())))));
            parts.addAll(figures(shown.figures()));
        }
        figures.getChildren().setAll(parts);
    }

    private List<Node> figures(FiguresDocument document) {
        AreaWords words = new AreaWords(t, document);
        List<Node> parts = new ArrayList<>();
        if (document.completeness().madeUpSample()) {
            VBox ribbon =
                    new VBox(Parts.text(t.say("area.sample"), "field-label"), Parts.text(t.say("area.sample.words")));
            ribbon.getStyleClass().add("ribbon");
            parts.add(ribbon);
        }
        parts.add(Parts.text(words.lead()));
        parts.add(new MonthStrip(t, words, document.completeness()));
        var counts = document.figures();
        if (counts == null) {
            parts.add(Parts.error(t.say("area.none.title")));
            parts.add(Parts.text(t.say(
                    "area.none.area", "area", AreaWords.name(t, document.area()), "who", t.say("area.page.itsForce"))));
            parts.add(Parts.text(t.say("area.none.do")));
            parts.add(months());
        } else {
            FigureParts numbers = new FigureParts(t, document, words, counts);
            parts.add(numbers.glance());
            parts.add(months());
            parts.addAll(numbers.parts());
        }
        parts.add(map);
        if (!document.caveats().isEmpty()) {
            parts.add(Parts.card(
                    t.say("area.cautions"),
                    document.caveats().stream()
                            .map(caveat -> Facts.fact(caveat.title(), caveat.words()))
                            .toArray(Node[]::new)));
        }
        parts.add(Parts.text(words.source(), "quiet"));
        return parts;
    }

    private Node months() {
        return Parts.card(
                t.say("area.chooser.months"),
                Fields.radios(
                        t.say("area.chooser.months"),
                        List.of(Months.values()),
                        Optional.of(area.months()),
                        months -> t.say(months.textKey()),
                        area::choose));
    }

    private void showMap(Optional<BoundaryDocument> places) {
        map.getChildren().setAll(places.map(this::map).orElse(List.of()));
        map.setManaged(places.isPresent());
    }

    private List<Node> map(BoundaryDocument document) {
        return new MapParts(t, document, open, () -> list.accept(document)).parts();
    }
}
