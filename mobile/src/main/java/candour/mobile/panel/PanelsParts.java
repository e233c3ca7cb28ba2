package candour.mobile.panel;

import candour.mobile.part.Parts;
import candour.mobile.text.Texts;
import candour.shared.wire.MeetingEntry;
import candour.shared.wire.PanelDocument;
import candour.shared.wire.PanelList;
import candour.shared.wire.PlaceEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;

/// The parts of a list of panels, or of the places that a name may mean.
final class PanelsParts {
    private final PanelWords words;
    private final Texts t;
    private final Consumer<PanelDocument> open;
    private final Consumer<PlaceEntry> choose;

    PanelsParts(Texts t, Consumer<PanelDocument> open, Consumer<PlaceEntry> choose) {
        this.words = new PanelWords(t);
        this.t = t;
        this.open = open;
        this.choose = choose;
    }

    List<Node> of(PanelList list) {
        List<Node> parts = new ArrayList<>();
        parts.add(Parts.heading(title(list)));
        if (Stream.concat(list.panels().stream(), list.others().stream()).anyMatch(PanelDocument::sample)) {
            parts.add(Parts.ribbon(t.say("panels.made-up")));
        }
        for (PlaceEntry place : list.places()) {
            String within = place.within();
            String name =
                    within == null ? place.name() : t.say("panels.find.within", "name", place.name(), "within", within);
            parts.add(Parts.row("place-" + place.code(), name, "", () -> choose.accept(place)));
        }
        list.panels().forEach(panel -> parts.add(row(panel)));
        if (list.panels().isEmpty() && list.places().isEmpty()) {
            parts.add(Parts.text(t.say(list.place() == null ? "panels.list.empty" : "panels.list.none")));
        }
        if (!list.others().isEmpty()) {
            parts.add(Parts.subheading(t.say("panels.list.others")));
            list.others().forEach(panel -> parts.add(row(panel)));
        }
        return parts;
    }

    private String title(PanelList list) {
        PlaceEntry place = list.place();
        if (list.outcome().equals("choose")) {
            return t.say("panels.find.which");
        }
        return place == null ? t.say("panels.list.title") : t.say("panels.list.of", "area", place.name());
    }

    private Node row(PanelDocument panel) {
        List<String> sentences = new ArrayList<>(List.of(words.about(panel), words.seats(panel)));
        MeetingEntry next = panel.next();
        if (next != null && panel.open()) {
            sentences.add(t.say("panels.next") + ": " + words.when(next));
        }
        return Parts.row(
                "panel-" + panel.reference(), panel.name(), String.join("\n", sentences), () -> open.accept(panel));
    }
}
