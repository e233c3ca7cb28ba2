package candour.mobile.picture;

import candour.mobile.Rooms;
import candour.mobile.api.Portal;
import candour.mobile.device.Device;
import candour.mobile.look.Look;
import candour.mobile.part.Row;
import candour.mobile.store.AppFolder;
import candour.mobile.support.FakeAlerts;
import candour.mobile.support.FakePortal;
import candour.mobile.support.HeldWork;
import candour.mobile.support.MovingClock;
import candour.shared.text.Language;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import org.jspecify.annotations.Nullable;

/// Walks through the whole app as it was installed a moment ago, and looks at every screen on the way. All on the
/// thread of the screen.
final class Walker {
    private final FakePortal portal;
    private final HeldWork work = new HeldWork();
    private final MovingClock clock = new MovingClock("2026-11-22T10:00:00Z");
    private final Rooms rooms;
    private final BiConsumer<String, Rooms> seen;
    private final Language language;

    /// @param folder of the app, with nothing in it
    /// @param seen told of each screen: what it is called, and the app that shows it
    Walker(Scene scene, Path folder, Look look, BiConsumer<String, Rooms> seen) {
        this.portal = SamplePortal.make(look.language());
        this.seen = seen;
        this.language = look.language();
        rooms = new Rooms(
                new Portal("Sample body", URI.create("https://candour.example/")),
                portal,
                new Device(
                        new AppFolder(folder),
                        address -> {},
                        clock,
                        () -> {},
                        new FakeAlerts(Optional.of("a-sample-token"))),
                work.background());
        rooms.look().choose(look.language());
        rooms.look().choose(look.textSize());
        rooms.look().choose(look.colours());
        scene.setRoot(rooms.frame());
        rooms.open();
        // what scrolls holds its content only once it is styled
        rooms.frame().applyCss();
    }

    /// The language of the walk.
    Language language() {
        return language;
    }

    /// The network and what it answers.
    FakePortal portal() {
        return portal;
    }

    /// Looks at the screen that is seen now.
    Walker look(String name) {
        seen.accept(name, rooms);
        return this;
    }

    /// Taps, looks at the screen while the answer is waited for, and lets it come. What was asked for cannot be asked
    /// for again meanwhile.
    Walker lookMeanwhile(String name, String... ids) {
        hold().tap(ids);
        if (node(ids[ids.length - 1]) instanceof Button button && !button.isDisabled()) {
            throw new AssertionError(button.getId() + " can be tapped again on " + name);
        }
        return look(name).letGo();
    }

    /// From now on answers are waited for.
    Walker hold() {
        work.hold();
        return this;
    }

    /// All answers that are waited for come, and those after them come at once.
    Walker letGo() {
        work.letGo();
        return this;
    }

    /// Taps on what has these ids, one after another, or on the first with a style where it begins with a point.
    Walker tap(String... ids) {
        for (String id : ids) {
            Node node = find(id);
            if (node instanceof Row row) {
                row.fire();
            } else if (node instanceof ButtonBase button) {
                button.fire();
            } else {
                throw new AssertionError("nothing to tap is called " + id);
            }
        }
        return this;
    }

    /// Taps on the one of several with a style, counted from 0.
    Walker tap(String style, int number) {
        List<Node> all = new ArrayList<>();
        collect(rooms.frame(), style, all);
        ((ButtonBase) all.get(number)).fire();
        return this;
    }

    Walker type(String id, String text) {
        ((TextInputControl) find(id)).setText(text);
        return this;
    }

    Walker pass(Duration time) {
        clock.pass(time);
        return this;
    }

    /// Opens the app anew, at its first screen.
    Walker open() {
        rooms.open();
        return this;
    }

    boolean has(String id) {
        return node(id) != null;
    }

    /// The heading that is seen.
    String heading() {
        return ((Label) find(".heading")).getText();
    }

    private Node find(String id) {
        Node node = node(id);
        if (node == null) {
            throw new AssertionError(
                    "nothing is called " + id + " below " + rooms.frame().lookup(".heading"));
        }
        return node;
    }

    private @Nullable Node node(String id) {
        return rooms.frame().lookup(id.startsWith(".") ? id : "#" + id);
    }

    /// In the order of the screen, which a look-up does not promise.
    private static void collect(Node node, String style, List<Node> all) {
        if (node.getStyleClass().contains(style)) {
            all.add(node);
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, style, all));
        }
    }
}
