package candour.mobile.home;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import candour.mobile.look.Colours;
import candour.mobile.look.LookViewModel;
import candour.mobile.nav.Navigator;
import candour.mobile.nav.Screen;
import candour.mobile.part.Row;
import candour.mobile.settings.SettingsView;
import candour.mobile.settings.SettingsViewModel;
import candour.mobile.store.AppFolder;
import candour.mobile.support.RoomWindow;
import candour.mobile.support.ScreenChecks;
import candour.mobile.welcome.WelcomeView;
import candour.shared.text.Language;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

class HomeScreenTest {
    @RegisterExtension
    private final RoomWindow window;

    private final Path device;
    private final AppFolder folder;
    private final LookViewModel look;
    private final Navigator navigator;

    HomeScreenTest(@TempDir Path device) {
        this.device = device;
        this.folder = new AppFolder(device);
        this.window = new RoomWindow(folder);
        this.look = window.look;
        this.navigator = window.navigator;
    }

    @BeforeEach
    void show() {
        window.begin(this::home);
    }

    private Screen home() {
        List<HomeViewModel.Door> doors =
                List.of(new HomeViewModel.Door("settings", () -> navigator.go(this::settings)));
        HomeViewModel home = new HomeViewModel(() -> doors, FXCollections.emptyObservableList());
        return new Screen(new HomeView(home, look.texts()), "/");
    }

    private Screen settings() {
        return new Screen(new SettingsView(new SettingsViewModel(folder, look, List.of()), look, List.of()), "/rights");
    }

    private Screen welcome() {
        return new Screen(new WelcomeView(look, () -> navigator.begin(this::home)), "/");
    }

    @Test
    void the_home_screen_names_the_portal_and_its_body(FxRobot robot) {
        assertEquals("Candour", label(robot, ".wordmark").getText());
        assertEquals("Policing Board", label(robot, ".body-name").getText());
    }

    @Test
    void every_screen_passes_the_checks_at_every_text_size_and_in_both_languages(FxRobot robot) {
        window.inEveryLook(() -> {
            ScreenChecks.check(robot);
            for (Supplier<Screen> screen : List.<Supplier<Screen>>of(this::settings, this::welcome)) {
                ScreenChecks.check(robot, () -> navigator.go(screen));
            }
        });
    }

    @Test
    void the_way_back_leads_to_the_screen_before_by_button_and_by_key(FxRobot robot) {
        ScreenChecks.onScreen(
                () -> robot.lookup("#door-settings").queryAs(Row.class).fire());
        ScreenChecks.onScreen(() -> button(robot, "#back").fire());
        assertTrue(robot.lookup("#door-settings").tryQuery().isPresent());

        ScreenChecks.onScreen(
                () -> robot.lookup("#door-settings").queryAs(Row.class).fire());
        robot.press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
        assertTrue(robot.lookup("#door-settings").tryQuery().isPresent());
    }

    @Test
    void the_way_out_is_on_every_screen(FxRobot robot) {
        ScreenChecks.onScreen(() -> button(robot, "#leave").fire());

        assertEquals(1, window.left());
    }

    @Test
    void the_web_version_opens_at_the_same_step_in_the_language_that_holds(FxRobot robot) {
        ScreenChecks.onScreen(() -> look.choose(Language.WELSH));
        ScreenChecks.onScreen(() -> navigator.go(this::settings));
        assertFalse(label(robot, "#web-notice").isVisible());

        ScreenChecks.onScreen(() -> button(robot, "#open-web-version").fire());

        assertEquals(List.of(URI.create("https://candour.example/cy/rights")), window.opened());
        assertTrue(label(robot, "#web-notice").getText().endsWith("https://candour.example/cy/rights"));
    }

    @Test
    void another_language_is_spoken_at_once_on_the_screen_that_is_seen(FxRobot robot) {
        ScreenChecks.onScreen(() -> navigator.go(this::settings));
        ScreenChecks.onScreen(() -> look.choose(Language.WELSH));

        assertEquals("Gosodiadau", label(robot, ".heading").getText());
    }

    @Test
    void everything_is_erased_after_it_was_said_twice_and_not_before(FxRobot robot) throws Exception {
        ScreenChecks.onScreen(() -> {
            look.welcome();
            look.choose(Colours.DARK);
            folder.part("drafts").write("a", new byte[] {1});
            navigator.go(this::settings);
        });
        ScreenChecks.onScreen(() -> button(robot, "#erase").fire());
        assertTrue(files() > 0);

        ScreenChecks.onScreen(() -> button(robot, "#erase-now").fire());

        assertEquals(0, files());
        assertFalse(look.isWelcomed());
        Set<String> chosen = robot.lookup(".radio-button").<RadioButton>queryAll().stream()
                .filter(RadioButton::isSelected)
                .map(RadioButton::getText)
                .collect(Collectors.toSet());
        assertEquals(Set.of("English", "Normal", "Light"), chosen);
    }

    @Test
    void whoever_erased_everything_reads_so_in_their_language(FxRobot robot) throws Exception {
        ScreenChecks.onScreen(() -> {
            look.welcome();
            look.choose(Language.WELSH);
            navigator.go(this::settings);
        });
        ScreenChecks.onScreen(() -> button(robot, "#erase").fire());
        ScreenChecks.onScreen(() -> button(robot, "#erase-now").fire());

        assertEquals("Gosodiadau", label(robot, ".heading").getText());
        assertEquals(0, files());
    }

    @Test
    void whoever_thinks_better_of_it_keeps_everything(FxRobot robot) throws Exception {
        ScreenChecks.onScreen(() -> {
            look.welcome();
            navigator.go(this::settings);
        });
        ScreenChecks.onScreen(() -> button(robot, "#erase").fire());
        ScreenChecks.onScreen(() -> button(robot, "#keep").fire());

        assertTrue(files() > 0);
        assertTrue(robot.lookup("#erase").tryQuery().isPresent());
    }

    @Test
    void the_screen_is_seen_from_its_top_and_fits_its_width(FxRobot robot) {
        ScrollPane pane = robot.lookup(".scroll-pane").queryAs(ScrollPane.class);
        ScreenChecks.onScreen(robot, () -> {
            navigator.go(this::settings);
            pane.setVvalue(1);
        });
        ScreenChecks.onScreen(robot, navigator::home);

        assertEquals(0, pane.getVvalue());
        assertTrue(pane.getContent().getLayoutBounds().getWidth()
                <= pane.getViewportBounds().getWidth());
    }

    @Test
    void in_a_language_written_from_right_to_left_the_screen_is_mirrored(FxRobot robot) {
        Node wordmark = robot.lookup(".wordmark").query();
        ScreenChecks.onScreen(() -> wordmark.getScene().setNodeOrientation(NodeOrientation.RIGHT_TO_LEFT));

        assertEquals(
                RoomWindow.WIDTH - 20,
                wordmark.localToScene(wordmark.getLayoutBounds()).getMaxX(),
                1);
    }

    private long files() throws Exception {
        try (Stream<Path> all = Files.walk(device)) {
            return all.filter(Files::isRegularFile).count();
        }
    }

    private static ButtonBase button(FxRobot robot, String query) {
        return robot.lookup(query).queryAs(Button.class);
    }

    private static Label label(FxRobot robot, String query) {
        return robot.lookup(query).queryAs(Label.class);
    }
}
