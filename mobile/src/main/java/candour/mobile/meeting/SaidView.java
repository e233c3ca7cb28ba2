package candour.mobile.meeting;

import candour.mobile.meeting.SaidViewModel.Shelf;
import candour.mobile.part.Fields;
import candour.mobile.part.Parts;
import candour.mobile.reading.ReadingView;
import candour.mobile.text.Texts;
import candour.shared.wire.RecommendationDocument;
import candour.shared.wire.RecommendationList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/// Shows "You said, we did": what was done and what could not be done in the same size.
final class SaidView extends VBox {
    private static final int SHOWN = 200;
    private final SaidViewModel said;
    private final MinutesWords words;
    private final Texts t;
    private final Consumer<String> open;

    /// @param open goes to the recommendation of this permanent name
    SaidView(SaidViewModel said, Texts t, Consumer<String> open) {
        this.said = said;
        this.words = new MinutesWords(t);
        this.t = t;
        this.open = open;
        getStyleClass().add("whole");
        getChildren()
                .add(new ReadingView<>(
                        said.list(), t, t.say("minutes.said.title"), t.say("minutes.gone"), this::parts));
    }

    private List<Node> parts(RecommendationList all) {
        VBox shown = new VBox();
        shown.getStyleClass().add("parts");
        List<Node> parts = new ArrayList<>();
        parts.add(Parts.heading(t.say("minutes.said.title")));
        if (all.recommendations().stream().anyMatch(RecommendationDocument::sample)) {
            parts.add(Parts.ribbon(t.say("minutes.made-up")));
        }
        parts.add(Parts.text(t.say("minutes.said.lead")));
        int waiting = SaidViewModel.of(all, Shelf.WAITING).size();
        long late = SaidViewModel.late(all);
        if (waiting > 0) {
            String sentence = t.count("minutes.said.waiting", waiting);
            parts.add(
                    late > 0
                            ? Parts.error(sentence + " " + t.count("minutes.said.late", late))
                            : Parts.notice(sentence));
        }
        parts.add(Parts.card(
                t.say("minutes.said.shelves"),
                Fields.radios(
                        t.say("minutes.said.shelves"),
                        List.of(Shelf.values()),
                        Optional.of(said.shelf()),
                        shelf -> t.say(
                                "minutes.said.count",
                                "what",
                                t.say(name(shelf)),
                                "n",
                                SaidViewModel.of(all, shelf).size()),
                        shelf -> {
                            said.choose(shelf);
                            fill(shown, all);
                        })));
        parts.add(shown);
        parts.add(Parts.text(t.say("minutes.said.people"), "quiet"));
        fill(shown, all);
        return parts;
    }

    private static String name(Shelf shelf) {
        return switch (shelf) {
            case ALL -> "minutes.said.all";
            case WAITING -> "minutes.said.waits";
            case DID -> "minutes.said.did";
            case COULD_NOT -> "minutes.said.could-not";
            case PROMISED -> "minutes.said.promised";
        };
    }

    private void fill(VBox shown, RecommendationList all) {
        List<RecommendationDocument> chosen = SaidViewModel.of(all, said.shelf());
        List<Node> rows = new ArrayList<>();
        if (chosen.isEmpty()) {
            rows.add(Parts.text(t.say("minutes.said.none")));
        }
        chosen.forEach(one -> rows.add(
                Parts.row("said-" + one.reference(), one.title(), sentence(one), () -> open.accept(one.reference()))));
        shown.getChildren().setAll(rows);
    }

    /// What came of it and its first words; where nobody answered, until when that is asked for.
    private String sentence(RecommendationDocument one) {
        String heading = Said.of(one)
                .map(kind ->
                        t.say(kind == Said.PROMISED ? name(Shelf.PROMISED) : "minutes.said.heading." + kind.code()))
                .orElseGet(() -> one.daysOverdue() > 0
                        ? t.count("minutes.answer.late", one.daysOverdue())
                        : t.say("minutes.answer.due", "day", words.day(one.due())));
        String text = Said.answer(one)
                .flatMap(step -> Optional.ofNullable(step.text()))
                .orElse("");
        return text.isEmpty() ? heading : heading + ": " + cut(text);
    }

    private static String cut(String text) {
        String line = text.replaceAll("\\s+", " ").strip();
        int end = line.length() <= SHOWN ? line.length() : line.lastIndexOf(' ', SHOWN);
        return end == line.length() ? line : line.substring(0, end) + " …";
    }
}
