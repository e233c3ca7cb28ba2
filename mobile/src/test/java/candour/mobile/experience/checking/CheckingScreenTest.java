package candour.mobile.experience.checking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import candour.mobile.api.Portal;
import candour.mobile.background.Background;
import candour.mobile.look.LookStore;
import candour.mobile.look.LookViewModel;
import candour.mobile.look.TextSize;
import candour.mobile.nav.Frame;
import candour.mobile.nav.Navigator;
import candour.mobile.nav.Screen;
import candour.mobile.part.Parts;
import candour.mobile.part.Row;
import candour.mobile.store.AppFolder;
import candour.mobile.support.FakePortal;
import candour.mobile.support.MovingClock;
import candour.mobile.support.ScreenChecks;
import candour.shared.text.Language;
import java.net.URI;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextInputControl;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class CheckingScreenTest {
    private final FakePortal portal = ReportPortal.make();
    private final LookViewModel look = new LookViewModel(new LookStore(new AppFolder(null)));
    private final Navigator navigator = new Navigator();
    private final CheckingRoom room = new CheckingRoom(
            navigator, look, portal.api(), Background.here(), new MovingClock("2026-11-22T12:00:00Z"), () -> {});

    @Start
    private void start(Stage stage) {
        Portal address = new Portal("Policing Board", URI.create("https://candour.example/"));
        stage.setScene(new Scene(new Frame(address, look, navigator, opened -> {}, () -> {}), 360, 640));
        navigator.begin(() -> new Screen(Parts.column("Home"), "/"));
        stage.show();
    }

    @Test
    void every_screen_passes_the_checks_at_every_text_size_and_in_both_languages(FxRobot robot) {
        for (Language language : Language.values()) {
            for (TextSize size : TextSize.values()) {
                robot.interact(() -> {
                    look.choose(language);
                    look.choose(size);
                    navigator.home();
                    room.enter();
                    press(robot, "#enter");
                });
                ScreenChecks.check(robot);
                robot.interact(() -> enter(robot));
                ScreenChecks.check(robot);
                for (List<String> pair : List.of(List.of("#withdraw", "#keep"), List.of("#erase", "#erase-now"))) {
                    robot.interact(
                            () -> robot.lookup(pair.get(0)).queryAs(Row.class).fire());
                    ScreenChecks.check(robot);
                    robot.interact(() -> press(robot, pair.get(1)));
                }
                ScreenChecks.check(robot);
                robot.interact(() -> {
                    press(robot, "#close");
                    portal.on("/api/v1/reports/status", "404");
                    room.enter();
                    enter(robot);
                    ReportPortal.restore(portal);
                });
                ScreenChecks.check(robot);
            }
        }
    }

    @Test
    void what_is_typed_stands_in_groups_and_a_tap_too_early_says_what_is_missing(FxRobot robot) {
        robot.interact(room::enter);
        robot.interact(() -> field(robot, "#reference").requestFocus());
        robot.write("7k29");

        assertEquals("7K2 9", field(robot, "#reference").getText());
        assertEquals(5, field(robot, "#reference").getCaretPosition());

        robot.interact(() -> press(robot, "#enter"));

        assertTrue(robot.lookup("You typed 4 symbols. A reference has 18. Look again at what you kept.")
                .tryQuery()
                .isPresent());
        assertEquals("7K2 9", field(robot, "#reference").getText());
    }

    @Test
    void what_is_typed_outlasts_a_change_of_the_language_and_not_the_way_back(FxRobot robot) {
        robot.interact(() -> {
            room.enter();
            enter(robot);
            field(robot, "#message").setText("Thank you");
            look.choose(Language.WELSH);
        });
        assertEquals("Thank you", field(robot, "#message").getText());

        robot.interact(navigator::back);
        robot.interact(room::enter);

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
