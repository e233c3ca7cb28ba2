package candour.mobile.home;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import candour.mobile.look.Colours;
import candour.mobile.look.Look;
import candour.mobile.look.LookStore;
import candour.mobile.look.LookViewModel;
import candour.mobile.look.TextSize;
import candour.mobile.nav.Frame;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class HomeScreenTest {
    private static final URI ADDRESS = URI.create("https://candour.example/");
    private final List<URI> opened = new ArrayList<>();
    private final LookViewModel look = new LookViewModel(new LookStore(null));

    @Start
    private void start(Stage stage) {
        Portal portal = new Portal("Policing Board", ADDRESS);
        Frame frame = new Frame(portal.body(), look);
        stage.setScene(new Scene(frame, 390, 500));
        frame.show(new HomeView(new HomeViewModel(portal, opened::add), look));
        stage.show();
    }

    @Test
    void the_home_screen_names_the_portal_and_its_body(FxRobot robot) {
        assertEquals("Candour", label(robot, ".wordmark").getText());
        assertEquals("Policing Board", label(robot, ".body-name").getText());
        assertEquals(
                ADDRESS.toString(),
                robot.lookup("#address").queryAs(TextField.class).getText());
    }

    @Test
    void the_screen_is_seen_from_its_top(FxRobot robot) {
        assertEquals(0, robot.lookup(".scroll-pane").queryAs(ScrollPane.class).getVvalue());
    }

    @Test
    void a_tap_opens_the_web_version_and_says_what_to_do_if_nothing_opened(FxRobot robot) {
        assertFalse(label(robot, "#notice").isVisible());

        robot.interact(
                () -> robot.lookup(".scroll-pane").queryAs(ScrollPane.class).setVvalue(0.5));
        robot.clickOn("#open-web-version");

        assertEquals(List.of(ADDRESS), opened);
        assertTrue(label(robot, "#notice").isVisible());
    }

    @Test
    void every_control_has_a_name_and_is_large_enough_for_a_finger_at_every_text_size(FxRobot robot) {
        for (TextSize size : TextSize.values()) {
            robot.interact(() -> look.choose(size));
            for (Control control : controls(robot)) {
                String name = control.getAccessibleText();
                assertTrue(name != null && !name.isBlank(), () -> control + " has no name");
                assertTrue(control.getHeight() >= 48, () -> name + " is " + control.getHeight() + " px high");
                assertTrue(control.getWidth() >= 48, () -> name + " is " + control.getWidth() + " px wide");
            }
        }
    }

    @Test
    void no_text_is_cut_off_at_twice_the_size(FxRobot robot) {
        robot.interact(() -> look.choose(TextSize.LARGEST));

        for (Label label :
                robot.lookup(node -> node instanceof Label && node.isVisible()).<Label>queryAll()) {
            double needed = label.prefHeight(label.getWidth());
            assertTrue(label.getHeight() >= needed - 1, () -> label.getText() + " needs " + needed);
            assertTrue(label.localToScene(label.getLayoutBounds()).getMaxX() <= 390, label::getText);
        }
    }

    @Test
    void a_tap_changes_the_colours_and_nothing_else(FxRobot robot) {
        robot.interact(() -> radio(robot, "Colours: Dark").fire());

        assertEquals(new Look(Colours.DARK, TextSize.NORMAL), look.look().get());
    }

    @Test
    void in_a_language_written_from_right_to_left_the_screen_is_mirrored(FxRobot robot) {
        Node wordmark = robot.lookup(".wordmark").query();
        robot.interact(() -> wordmark.getScene().setNodeOrientation(NodeOrientation.RIGHT_TO_LEFT));

        assertEquals(370, wordmark.localToScene(wordmark.getLayoutBounds()).getMaxX(), 1);
    }

    @Test
    void what_the_screen_holds_fits_its_width(FxRobot robot) {
        ScrollPane pane = robot.lookup(".scroll-pane").queryAs(ScrollPane.class);

        assertTrue(pane.getContent().getLayoutBounds().getWidth()
                <= pane.getViewportBounds().getWidth());
    }

    private static List<Control> controls(FxRobot robot) {
        return List.copyOf(robot.lookup(node -> node instanceof ButtonBase || node instanceof TextField)
                .<Control>queryAll());
    }

    private static ButtonBase radio(FxRobot robot, String name) {
        return robot.lookup((Node node) -> node instanceof ButtonBase && name.equals(node.getAccessibleText()))
                .query();
    }

    private static Label label(FxRobot robot, String query) {
        return robot.lookup(query).queryAs(Label.class);
    }
}
