package candour.mobile.alerts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import candour.mobile.background.Background;
import candour.mobile.look.Colours;
import candour.mobile.look.TextSize;
import candour.mobile.nav.Screen;
import candour.mobile.store.AppFolder;
import candour.mobile.support.FakeAlerts;
import candour.mobile.support.FakePortal;
import candour.mobile.support.RoomWindow;
import candour.mobile.support.ScreenChecks;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

class AlertsScreenTest {
    @RegisterExtension
    private final RoomWindow window;

    private final AlertsViewModel alerts;

    AlertsScreenTest(@TempDir Path place) {
        AppFolder folder = new AppFolder(place);
        window = new RoomWindow(folder);
        FakePortal portal = new FakePortal()
                .on("/api/v1/alerts", body -> body.isEmpty() ? "200 {\"offered\":true}" : "204 ")
                .on("/api/v1/alerts/off", "204 ");
        alerts = new AlertsViewModel(
                new FakeAlerts(Optional.of("a-token-made-up-for-this-test")),
                portal.api(),
                Background.here(),
                window.look,
                folder,
                Clock.systemUTC());
    }

    @BeforeEach
    void show() {
        window.begin(() -> new Screen(new AlertsCard(alerts, window.look), "/"));
    }

    @Test
    void what_an_alert_says_is_read_word_for_word_before_it_is_turned_on_and_nothing_is_ticked(FxRobot robot) {
        var checks = robot.lookup(".check-box").queryAllAs(CheckBox.class);
        assertEquals(6, checks.size());
        assertTrue(checks.stream().noneMatch(CheckBox::isSelected));
        assertTrue(checks.stream()
                .anyMatch(check -> check.getText().contains("“There is something new to read in Candour.”")));
    }

    @Test
    void on_and_off_again(FxRobot robot) {
        ScreenChecks.onScreen(
                () -> robot.lookup(".check-box").queryAs(CheckBox.class).fire());
        ScreenChecks.onScreen(
                () -> robot.lookup("#alerts-on").queryAs(Button.class).fire());
        assertEquals(
                "Alerts are on.", robot.lookup(".notice").queryAs(Label.class).getText());

        ScreenChecks.onScreen(
                () -> robot.lookup("#alerts-off").queryAs(Button.class).fire());
        assertTrue(robot.lookup("#alerts-off").tryQuery().isEmpty());
    }

    @Test
    void it_passes_the_checks_at_every_text_size_in_both_languages_and_dark(FxRobot robot) {
        window.inEveryLook(() -> {
            ScreenChecks.check(robot, () -> {
                boolean normal = window.look.look().get().textSize() == TextSize.NORMAL;
                window.look.choose(normal ? Colours.LIGHT : Colours.DARK);
                alerts.turnOn();
            });
        });
    }
}
