package candour.mobile.picture;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import candour.mobile.Rooms;
import candour.mobile.look.Colours;
import candour.mobile.look.Look;
import candour.mobile.look.TextSize;
import candour.mobile.support.RoomWindow;
import candour.mobile.support.ScreenChecks;
import candour.shared.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/// Every screen looks as it did when somebody looked at it, in each language. After a change that is meant:
/// `-Dcandour.pictures.renew=true`, then look at what differs, then keep it.
class PicturesTest {
    private static final Path KEPT = Path.of("src", "test", "resources", "candour", "mobile", "pictures");
    private static final double MOST = 0.005;

    @RegisterExtension
    private final RoomWindow window = RoomWindow.ofUsualPhone();

    private final Path folder;
    private final List<String> troubles = new ArrayList<>();
    private final Set<String> seen = new TreeSet<>();

    PicturesTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void every_screen_there_is_looks_as_it_did(FxRobot robot) throws IOException {
        ScreensSeen screens = new ScreensSeen();
        for (Language language : Language.values()) {
            walk(robot, language, (screen, rooms) -> {
                ScreenChecks.check(robot);
                screens.add(rooms.frame());
                compare(screen + "." + language.code(), rooms);
            });
        }

        Set<String> ofNoScreen = kept();
        ofNoScreen.removeAll(seen);
        assertAll(
                () -> assertEquals(List.of(), troubles),
                () -> assertEquals(Set.of(), ofNoScreen, "pictures of no screen"),
                () -> assertEquals(Set.of(), screens.viewsMissing(), "views on no screen"),
                () -> assertEquals(Set.of(), screens.headingsMissing(), "headings on no screen"),
                () -> assertEquals(Set.of(), screens.meanwhileMissing(), "waits on no screen"));
    }

    private void walk(FxRobot robot, Language language, BiConsumer<String, Rooms> look) {
        Look usual = new Look(Colours.LIGHT, TextSize.NORMAL, language);
        Scene scene = robot.window(0).getScene();
        List<Consumer<Walker>> walks = Walks.all();
        for (int at = 0; at < walks.size(); at++) {
            Consumer<Walker> walk = walks.get(at);
            Path phone = folder.resolve(language.code() + at);
            ScreenChecks.onScreen(() -> walk.accept(new Walker(scene, phone, usual, look)));
        }
    }

    private void compare(String name, Rooms rooms) {
        if (!seen.add(name)) {
            return;
        }
        Picture now = Picture.of(column(rooms).snapshot(null, null));
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

    private static Set<String> kept() throws IOException {
        try (Stream<Path> files = Files.list(KEPT)) {
            return files.map(file -> String.valueOf(file.getFileName()).replace(".png", ""))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    /// The whole column, also what one would have to scroll to.
    private static Node column(Rooms rooms) {
        return ((ScrollPane) rooms.frame().getCenter()).getContent();
    }
}
