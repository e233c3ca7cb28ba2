package candour.mobile.experience.checking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import candour.mobile.background.Background;
import candour.mobile.part.Row;
import candour.mobile.support.FakePortal;
import candour.mobile.support.MovingClock;
import candour.mobile.support.RoomWindow;
import candour.mobile.support.ScreenChecks;
import candour.shared.text.Language;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.TextInputControl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.testfx.api.FxRobot;

class CheckingScreenTest {
    @RegisterExtension
    private final RoomWindow window = new RoomWindow();

    private final FakePortal portal = ReportPortal.make();
    private final CheckingRoom room = new CheckingRoom(
            window.navigator,
            window.look,
            portal.api(),
            Background.here(),
            new MovingClock("2026-11-22T12:00:00Z"),
            () -> {});

    @Test
    void every_screen_passes_the_checks_at_every_text_size_and_in_both_languages(FxRobot robot) {
        window.inEveryLook(() -> {
            ScreenChecks.check(robot, () -> {
                room.enter();
                press(robot, "#enter");
            });
            ScreenChecks.check(robot, () -> enter(robot));
            for (List<String> pair : List.of(List.of("#withdraw", "#keep"), List.of("#erase", "#erase-now"))) {
                ScreenChecks.check(
                        robot,
                        () -> robot.lookup(pair.get(0)).queryAs(Row.class).fire());
                ScreenChecks.onScreen(() -> press(robot, pair.get(1)));
            }
            ScreenChecks.check(robot);
            ScreenChecks.check(robot, () -> {
                press(robot, "#close");
                portal.on("/api/v1/reports/status", "404");
                room.enter();
                enter(robot);
                ReportPortal.restore(portal);
            });
        });
    }

    @Test
    void what_is_typed_stands_in_groups_and_a_tap_too_early_says_what_is_missing(FxRobot robot) {
        // a field takes keys once it is laid out
        ScreenChecks.onScreen(robot, room::enter);
        ScreenChecks.onScreen(robot, () -> field(robot, "#reference").requestFocus());
        robot.write("7k29");

        assertEquals("7K2 9", field(robot, "#reference").getText());
        assertEquals(5, field(robot, "#reference").getCaretPosition());

        ScreenChecks.onScreen(() -> press(robot, "#enter"));

        assertTrue(robot.lookup("You typed 4 symbols. A reference has 18. Look again at what you kept.")
                .tryQuery()
                .isPresent());
        assertEquals("7K2 9", field(robot, "#reference").getText());
    }

    @Test
    void what_is_typed_outlasts_a_change_of_the_language_and_not_the_way_back(FxRobot robot) {
        ScreenChecks.onScreen(() -> {
            room.enter();
            enter(robot);
            field(robot, "#message").setText("Thank you");
            window.look.choose(Language.WELSH);
        });
        assertEquals("Thank you", field(robot, "#message").getText());

        ScreenChecks.onScreen(window.navigator::back);
        ScreenChecks.onScreen(room::enter);

        assertEquals("", field(robot, "#reference").getText());
    }

    private static void enter(FxRobot robot) {
        field(robot, "#reference").setText(ReportPortal.REFERENCE);
        press(robot, "#enter");
    }

    private static void press(FxRobot robot, String query) {
        robot.lookup(query).queryAs(Button.class).fire();
    }

    private static TextInputControl field(FxRobot robot, String query) {
        return robot.lookup(query).queryAs(TextInputControl.class);
    }
}
