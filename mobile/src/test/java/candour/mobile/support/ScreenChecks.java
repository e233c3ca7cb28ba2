package candour.mobile.support;

import static org.junit.jupiter.api.Assertions.assertTrue;

import candour.mobile.part.Row;
import java.util.List;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// What holds for every screen: each control has a name and a role and is large enough for a finger, no text is cut off
/// or wider than the window, and no word of a heading is broken. Source of the sizes: identity, targets of 48 px in the
/// app; WCAG 2.2 criteria 1.4.4, 1.4.10, 4.1.2.
public final class ScreenChecks {
    private static final double LEAST_TARGET = 48;
    private static final long MOST_MILLIS = 20_000;

    private ScreenChecks() {}

    /// Checks the screen that is seen.
    public static void check(FxRobot robot) {
        settle(robot);
        double width = robot.window(0).getScene().getWidth();
        for (Region control : shown(robot, ScreenChecks::isInteractive, Region.class)) {
            String name = control.getAccessibleText();
            assertTrue(name != null && !name.isBlank(), () -> control + " has no name");
            assertTrue(control.getAccessibleRole() != null, () -> name + " has no role");
            assertTrue(control.getHeight() >= LEAST_TARGET, () -> name + " is " + control.getHeight() + " px high");
            assertTrue(control.getWidth() >= LEAST_TARGET, () -> name + " is " + control.getWidth() + " px wide");
            double right = control.localToScene(control.getLayoutBounds()).getMaxX();
            assertTrue(right <= width + 1, () -> name + " reaches to " + right + " px");
        }
        for (Label heading : shown(robot, node -> node.getStyleClass().contains("heading"), Label.class)) {
            for (String word : heading.getText().split(" ", -1)) {
                Text whole = new Text(word);
                whole.setFont(heading.getFont());
                double needed = whole.getLayoutBounds().getWidth();
                assertTrue(heading.getWidth() >= needed, () -> word + " is broken: it needs " + needed);
            }
        }
        for (Label label : shown(robot, node -> node instanceof Label, Label.class)) {
            double needed = label.prefHeight(label.getWidth());
            assertTrue(label.getHeight() >= needed - 1, () -> label.getText() + " needs " + needed);
            double right = label.localToScene(label.getLayoutBounds()).getMaxX();
            assertTrue(right <= width + 1, () -> label.getText() + " reaches to " + right + " px");
        }
    }

    /// Lays the screen out as it is after a moment: a heading is first as wide as it can be, and then set to fit.
    public static void settle(FxRobot robot) {
        onScreen(() -> {
            Parent root = robot.window(0).getScene().getRoot();
            for (int pass = 0; pass < 2; pass++) {
                root.applyCss();
                root.layout();
            }
        });
    }

    /// Does something on the thread of the screen and waits until it is done, but not for what may follow from it: a
    /// walk through many screens is ten times as quick as with the robot's own way.
    public static void onScreen(Runnable act) {
        WaitForAsyncUtils.waitForAsyncFx(MOST_MILLIS, act);
    }

    /// The same, and the screen is laid out after it: what is shown anew is only there then.
    public static void onScreen(FxRobot robot, Runnable act) {
        onScreen(act);
        settle(robot);
    }

    private static boolean isInteractive(Node node) {
        return node instanceof ButtonBase || node instanceof TextInputControl || node instanceof Row;
    }

    private static <T extends Node> List<T> shown(FxRobot robot, Predicate<Node> wanted, Class<T> type) {
        return robot.lookup((Node node) -> wanted.test(node) && isShown(node)).queryAll().stream()
                .map(type::cast)
                .toList();
    }

    private static boolean isShown(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return true;
    }
}
