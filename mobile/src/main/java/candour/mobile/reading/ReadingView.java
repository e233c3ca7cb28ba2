package candour.mobile.reading;

import candour.mobile.part.Parts;
import candour.mobile.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/// Shows a document as far as it is read: that it is being fetched, that the portal is not reached, the day on which it
/// was fetched, and the document itself.
public final class ReadingView<T> extends VBox {
    private final Reading<T> reading;
    private final Texts t;
    private final String title;
    private final String gone;
    private final Function<T, List<Node>> parts;

    /// @param title heading until the document is here
    /// @param gone what is said where there is no such document
    /// @param parts of the document, its heading first
    public ReadingView(Reading<T> reading, Texts t, String title, String gone, Function<T, List<Node>> parts) {
        this.reading = reading;
        this.t = t;
        this.title = title;
        this.gone = gone;
        this.parts = parts;
        getStyleClass().add("column");
        reading.state().addListener((property, before, now) -> show(now));
        show(reading.state().get());
    }

    private void show(Read<T> now) {
        List<Node> shown = new ArrayList<>();
        if (now.value().isPresent()) {
            shown.addAll(parts.apply(now.value().get()));
            now.kept().ifPresent(day -> shown.add(1, Parts.notice(t.say("app.kept", "day", t.day(day)))));
        } else {
            shown.add(Parts.heading(title));
            switch (now.where()) {
                case UNDER_WAY -> shown.add(Parts.underWay(t.say("app.loading")));
                case GONE -> shown.add(Parts.notice(gone));
                case HERE, AWAY -> {
                    shown.add(Parts.error(t.say("app.away")));
                    shown.add(Parts.button("again", t.say("app.again"), reading::begin));
                }
            }
        }
        getChildren().setAll(shown);
    }
}
