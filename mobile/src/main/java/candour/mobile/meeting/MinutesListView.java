package candour.mobile.meeting;

import candour.mobile.meeting.MinutesShelf.Found;
import candour.mobile.part.Fields;
import candour.mobile.part.Parts;
import candour.mobile.reading.ReadingView;
import candour.mobile.text.Texts;
import candour.shared.wire.MinutesEntry;
import candour.shared.wire.MinutesList;
import candour.shared.wire.MinutesWaiting;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

/// Shows the search, what it found, meetings whose minutes are not published yet, and published minutes.
final class MinutesListView extends VBox {
    private final MinutesViewModel minutes;
    private final MinutesWords words;
    private final Texts t;
    private final Consumer<MinutesEntry> open;
    private final Runnable openSaid;
    private final VBox search = new VBox();
    private final VBox results = new VBox();

    /// @param open goes to minutes or an answer
    /// @param openSaid goes to "You said, we did"
    MinutesListView(MinutesViewModel minutes, Texts t, Consumer<MinutesEntry> open, Runnable openSaid) {
        this.minutes = minutes;
        this.words = new MinutesWords(t);
        this.t = t;
        this.open = open;
        this.openSaid = openSaid;
        getStyleClass().add("whole");
        search.getStyleClass().add("parts");
        results.getStyleClass().add("parts");
        minutes.search().addListener((property, before, now) -> show(now));
        show(minutes.search().get());
        getChildren()
                .add(new ReadingView<>(
                        minutes.list(), t, t.say("minutes.list.title"), t.say("minutes.gone"), this::parts));
    }

    private List<Node> parts(MinutesList list) {
        List<Node> parts = new ArrayList<>();
        parts.add(Parts.heading(t.say("minutes.list.title")));
        if (list.sample()) {
            parts.add(Parts.ribbon(t.say("minutes.made-up")));
        }
        parts.add(Parts.text(t.say("minutes.list.lead")));
        parts.add(search);
        parts.add(results);
        show(minutes.search().get());
        return parts;
    }

    private void show(MinutesViewModel.Search now) {
        VBox field = Fields.line("words", t.say("minutes.search.label"), minutes.typed(), minutes::type);
        Fields.say(field, Parts.text(t.say("minutes.search.hint"), "quiet"));
        if (now.empty()) {
            Fields.say(field, Parts.error(t.say("minutes.search.empty")));
        }
        Fields.input(field).ifPresent(input -> Fields.onEnter(input, minutes::find));
        Button find = Parts.button("find", t.say("minutes.search.button"), minutes::find);
        find.setDisable(now.underWay());
        search.getChildren().setAll(field, find);
        List<Node> shown = new ArrayList<>();
        if (now.underWay()) {
            shown.add(Parts.underWay(t.say("minutes.search.asking")));
        } else if (now.found().isPresent()) {
            found(now.found().get(), shown);
        } else {
            minutes.list().state().get().value().ifPresent(list -> all(list, shown));
        }
        if (now.away()) {
            shown.add(Parts.error(t.say("app.away")));
        }
        results.getChildren().setAll(shown);
    }

    private void found(Found found, List<Node> shown) {
        MinutesList list = found.list();
        shown.add(Parts.subheading(t.count("minutes.search.found", list.total(), "typed", found.typed())));
        found.kept().ifPresent(kept -> shown.add(Parts.notice(t.count("minutes.search.kept", kept))));
        if (list.more()) {
            shown.add(Parts.text(t.say("minutes.search.more")));
        }
        if (list.entries().isEmpty()) {
            shown.add(Parts.text(t.say("minutes.search.nothing")));
        }
        rows(list, true, shown);
        shown.add(Parts.quietButton("end-search", t.say("minutes.all"), minutes::endSearch));
    }

    private void all(MinutesList list, List<Node> shown) {
        shown.add(Parts.row("said", t.say("minutes.said.title"), t.say("minutes.said.open"), openSaid));
        if (!list.waiting().isEmpty()) {
            VBox waiting = Parts.card(t.say("minutes.waiting.title"), Parts.text(t.say("minutes.waiting.lead")));
            waiting.setId("waiting");
            list.waiting().forEach(one -> waiting.getChildren().add(waiting(one)));
            shown.add(waiting);
        }
        shown.add(Parts.subheading(t.say("minutes.published.title")));
        if (list.entries().isEmpty()) {
            shown.add(Parts.text(t.say("minutes.published.none")));
        }
        rows(list, false, shown);
        shown.add(Parts.text(t.say("minutes.kept"), "quiet"));
    }

    private VBox waiting(MinutesWaiting one) {
        String clock = words.clock(one);
        VBox waiting = new VBox(
                Parts.text(one.panelName(), "field-label"),
                Parts.text(t.say("minutes.met", "day", words.day(one.day()))),
                one.daysOverdue() > 0 ? Parts.error(clock) : Parts.notice(clock));
        waiting.getStyleClass().add("field");
        return waiting;
    }

    private void rows(MinutesList list, boolean searched, List<Node> shown) {
        for (MinutesEntry entry : list.entries()) {
            shown.add(Parts.row(
                    "entry-" + entry.reference(),
                    words.title(entry),
                    words.about(entry, searched),
                    () -> open.accept(entry)));
        }
        if (list.next() != null) {
            shown.add(Parts.quietButton("further", t.say("minutes.further"), minutes::further));
        }
    }
}
