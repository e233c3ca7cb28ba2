package candour.mobile.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import candour.mobile.Rooms;
import candour.mobile.api.Portal;
import candour.mobile.background.Background;
import candour.mobile.device.Device;
import candour.mobile.part.Row;
import candour.mobile.store.AppFolder;
import candour.mobile.support.ScreenChecks;
import candour.shared.text.Language;
import java.net.ConnectException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Every screen that is reached without a network looks as it did when somebody looked at it, in each language. After a
/// change that is meant: `-Dcandour.pictures.renew=true`, then look at what differs, then keep it.
@ExtendWith(ApplicationExtension.class)
class PicturesTest {
    private static final Path KEPT = Path.of("src", "test", "resources", "candour", "mobile", "pictures");
    private static final double MOST = 0.005;
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

    /// Screens by the ids of what is tapped on the way there from home.
    private static final List<String> WAYS = List.of(
            "home",
            "door-tell",
            "door-tell start",
            "door-tell start choice-me",
            "door-tell start end",
            "door-check",
            "door-area",
            "door-rights",
            "door-rights topic-section-60",
            "door-panels",
            "door-minutes",
            "door-settings",
            "door-settings erase");

    private final List<String> troubles = new ArrayList<>();
    private @Nullable Rooms opened;

    @Start
    private void start(Stage stage) {
        opened = new Rooms(
                new Portal("Sample body", URI.create("https://candour.example/")),
                request -> {
                    throw new ConnectException("no network");
                },
                new Device(new AppFolder(null), address -> {}, Clock.fixed(NOW, ZoneOffset.UTC), () -> {}),
                Background.here());
        stage.setScene(new Scene(opened.frame(), 390, 844));
        opened.open();
        stage.show();
    }

    private Rooms rooms() {
        return Objects.requireNonNull(opened);
    }

    @Test
    void every_screen_looks_as_it_did(FxRobot robot) {
        for (Language language : Language.values()) {
            robot.interact(() -> rooms().look().choose(language));
            compare(robot, "welcome", language);
        }
        robot.interact(() -> tap("begin"));
        for (Language language : Language.values()) {
            robot.interact(() -> rooms().look().choose(language));
            for (String way : WAYS) {
                robot.interact(rooms()::open);
                for (String id : way.split(" ")) {
                    robot.interact(() -> tap(id));
                }
                compare(robot, way.replace("door-", "").replace(' ', '-'), language);
            }
        }
        assertEquals(List.of(), troubles);
    }

    private void compare(FxRobot robot, String screen, Language language) {
        ScreenChecks.check(robot);
        String name = screen + "." + language.code();
        WritableImage[] seen = new WritableImage[1];
        robot.interact(() -> seen[0] = column().snapshot(null, null));
        Picture now = Picture.of(seen[0]);
        if (Boolean.getBoolean("candour.pictures.renew")) {
            now.write(KEPT, name);
            return;
        }
        Optional<Picture> kept = Picture.kept(name);
        double share = kept.map(now::differsFrom).orElse(1.0);
        if (share > MOST) {
            now.write(Path.of("target", "pictures"), name);
            troubles.add(name + (kept.isEmpty() ? ": nobody has looked at it" : ": differs at " + share)
                    + "; see target/pictures");
        }
    }

    /// The whole column, also what one would have to scroll to.
    private Node column() {
        return ((ScrollPane) rooms().frame().getCenter()).getContent();
    }

    private void tap(String id) {
        if (id.equals("home")) {
            return;
        }
        Node node = rooms().frame().lookup("#" + id);
        if (node instanceof Row row) {
            row.fire();
        } else if (node instanceof ButtonBase button) {
            button.fire();
        } else {
            throw new AssertionError("nothing to tap is called " + id);
        }
    }
}
