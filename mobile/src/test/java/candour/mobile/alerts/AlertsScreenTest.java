package candour.mobile.alerts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import candour.mobile.api.Portal;
import candour.mobile.background.Background;
import candour.mobile.look.Colours;
import candour.mobile.look.LookStore;
import candour.mobile.look.LookViewModel;
import candour.mobile.look.TextSize;
import candour.mobile.nav.Frame;
import candour.mobile.nav.Navigator;
import candour.mobile.nav.Screen;
import candour.mobile.store.AppFolder;
import candour.mobile.support.FakeAlerts;
import candour.mobile.support.FakePortal;
import candour.mobile.support.ScreenChecks;
import candour.shared.text.Language;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class AlertsScreenTest {
    private final Navigator navigator = new Navigator();
    private final LookViewModel look;
    private final AlertsViewModel alerts;

    AlertsScreenTest(@TempDir Path place) {
        AppFolder folder = new AppFolder(place);
        look = new LookViewModel(new LookStore(folder));
        FakePortal portal = new FakePortal()
                .on("/api/v1/alerts", body -> body.isEmpty() ? "200 {\"offered\":true}" : "204 ")
                .on("/api/v1/alerts/off", "204 ");
        alerts = new AlertsViewModel(
                new FakeAlerts(Optional.of("a-token-made-up-for-this-test")),
                portal.api(),
                Background.here(),
                look,
                folder,
                Clock.systemUTC());
    }

    @Start
    private void start(Stage stage) {
        Portal portal = new Portal("Policing Board", URI.create("https://candour.example/"));
        stage.setScene(new Scene(new Frame(portal, look, navigator, address -> {}, () -> {}), 390, 844));
        navigator.begin(() -> new Screen(new AlertsCard(alerts, look), "/"));
        stage.show();
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
        robot.interact(() -> robot.lookup(".check-box").queryAs(CheckBox.class).fire());
        robot.interact(() -> robot.lookup("#alerts-on").queryAs(Button.class).fire());
        assertEquals(
                "Alerts are on.", robot.lookup(".notice").queryAs(Label.class).getText());

        robot.interact(() -> robot.lookup("#alerts-off").queryAs(Button.class).fire());
        assertTrue(robot.lookup("#alerts-off").tryQuery().isEmpty());
    }

    @Test
    void it_passes_the_checks_at_every_text_size_in_both_languages_and_dark(FxRobot robot) {
        for (Language language : Language.values()) {
            for (TextSize size : TextSize.values()) {
                robot.interact(() -> {
                    look.choose(language);
                    look.choose(size);
                    look.choose(size == TextSize.NORMAL ? Colours.LIGHT : Colours.DARK);
                    alerts.turnOn();
                });
                ScreenChecks.check(robot);
            }
        }
    }
}
