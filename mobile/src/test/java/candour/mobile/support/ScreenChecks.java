package candour.mobile.support;

import static org.junit.jupiter.api.Assertions.assertEquals;

import candour.mobile.part.Row;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// What holds for every screen: each control has a name and a role and is large enough for a finger, no text is cut off
/// or wider than the window, and no word is broken. Source of the sizes: identity, targets of 48 px in the
/// app; WCAG 2.2 criteria 1.4.4, 1.4.10, 4.1.2.
public final class ScreenChecks {
    private static final double LEAST_TARGET = 48;
    private static final double LEAST_SIZE = 0.6;
    private static final long MOST_MILLIS = 20_000;

    private ScreenChecks() {}

    /// Checks the screen that is seen.
    public static void check(FxRobot robot) {
        check(robot, () -> {});
    }

    /// Checks the screen that is seen after an act. Both at once on the thread of the screen: between them the screen
    /// would otherwise be laid out and drawn for nobody, which takes as long again.
    public static void check(FxRobot robot, Runnable act) {
        List<String> faults = new ArrayList<>();
        onScreen(() -> {
            act.run();
            Scene scene = robot.window(0).getScene();
            settle(scene.getRoot());
            checkBelow(scene.getRoot(), scene.getWidth(), faults);
        });
        assertEquals(List.of(), faults);
    }

    private static void checkBelow(Node node, double width, List<String> faults) {
        if (!node.isVisible()) {
            return;
        }
        if (isInteractive(node)) {
            checkControl((Region) node, width, faults);
        }
        if (node instanceof Labeled labeled) {
            checkWords(labeled, faults);
        }
        if (node instanceof Label label) {
            checkLabel(label, width, faults);
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> checkBelow(child, width, faults));
        }
    }

    private static void checkControl(Region control, double width, List<String> faults) {
        String name = control.getAccessibleText();
        if (name == null || name.isBlank()) {
            faults.add(control + " has no name");
        }
        if (control.getAccessibleRole() == null) {
            faults.add(name + " has no role");
        }
        if (control.getHeight() < LEAST_TARGET) {
            faults.add(name + " is " + control.getHeight() + " px high");
        }
        if (control.getWidth() < LEAST_TARGET) {
            faults.add(name + " is " + control.getWidth() + " px wide");
        }
        checkWithin(control, String.valueOf(name), width, faults);
    }

    /// Addresses may break, and so may what would have to be set too small to be read.
    private static void checkWords(Labeled labeled, List<String> faults) {
        double room = labeled.lookup(".text") instanceof Text text ? text.getWrappingWidth() : 0;
        for (String word : String.valueOf(labeled.getText()).split("\\s", -1)) {
            Text whole = new Text(word);
            whole.setFont(labeled.getFont());
            double needed = whole.getLayoutBounds().getWidth();
            boolean address = word.matches("\\S*[/@]\\S*|\\S+\\.(org|gov)\\.uk\\S*");
            if (room > 0 && !address && room + 1 < needed && needed <= room / LEAST_SIZE) {
                faults.add(word + " is broken: it needs " + needed + " and has " + room);
            }
        }
    }

    private static void checkLabel(Label label, double width, List<String> faults) {
        double needed = label.prefHeight(label.getWidth());
        if (label.getHeight() < needed - 1) {
            faults.add(label.getText() + " needs " + needed);
        }
        checkWithin(label, label.getText(), width, faults);
    }

    private static void checkWithin(Region part, String name, double width, List<String> faults) {
        double right = part.localToScene(part.getLayoutBounds()).getMaxX();
        if (right > width + 1) {
            faults.add(name + " reaches to " + right + " px");
        }
    }

    /// Lays the screen out as it is after a moment.
    public static void settle(FxRobot robot) {
        onScreen(robot, () -> {});
    }

    /// A heading is first as wide as it can be, and then set to fit.
    private static void settle(Parent root) {
        for (int pass = 0; pass < 2; pass++) {
            root.applyCss();
            root.layout();
        }
    }

    /// Does something on the thread of the screen and waits until it is done, but not for what may follow from it: a
    /// walk through many screens is ten times as quick as with the robot's own way.
    public static void onScreen(Runnable act) {
        WaitForAsyncUtils.waitForAsyncFx(MOST_MILLIS, act);
    }

    /// The same, and the screen is laid out after it: what is shown anew is only there then.
    public static void onScreen(FxRobot robot, Runnable act) {
        onScreen(() -> {
            act.run();
            settle(robot.window(0).getScene().getRoot());
        });
    }

    private static boolean isInteractive(Node node) {
        return node instanceof ButtonBase || node instanceof TextInputControl || node instanceof Row;
    }
}
