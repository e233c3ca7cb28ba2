package candour.mobile.experience.aboutyou;

import static org.junit.jupiter.api.Assertions.assertTrue;

import candour.mobile.api.Portal;
import candour.mobile.background.Background;
import candour.mobile.experience.AboutYouSending;
import candour.mobile.look.LookStore;
import candour.mobile.look.LookViewModel;
import candour.mobile.look.TextSize;
import candour.mobile.nav.Frame;
import candour.mobile.nav.Navigator;
import candour.mobile.nav.Screen;
import candour.mobile.part.Parts;
import candour.mobile.store.AppFolder;
import candour.mobile.support.FakePortal;
import candour.mobile.support.ScreenChecks;
import candour.shared.text.Language;
import java.net.URI;
import java.security.SecureRandom;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class AboutYouScreenTest {
    private final FakePortal portal = new FakePortal().on("/api/v1/equality-answers", "204");
    private final LookViewModel look = new LookViewModel(new LookStore(new AppFolder(null)));
    private final Navigator navigator = new Navigator();
    private final AboutYouRoom room = new AboutYouRoom(
            navigator,
            look,
            "Policing Board",
            () -> new AboutYouSending(portal.api(), Background.here(), new SecureRandom()));

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
                ScreenChecks.onScreen(robot, () -> {
                    navigator.home();
                    look.choose(language);
                    look.choose(size);
                    room.enter();
                });
                ScreenChecks.check(robot);
                tap(robot, "#begin-about-you");
                ScreenChecks.check(robot);
                tap(robot, "#choice-white");
                tap(robot, "#choice-W9");
                ScreenChecks.check(robot);
                tap(robot, "#go-on");
                while (robot.lookup("#skip").tryQuery().isPresent()) {
                    ScreenChecks.check(robot);
                    tap(robot, "#skip");
                }
                portal.network(false);
                tap(robot, "#send-about-you");
                ScreenChecks.check(robot);
                portal.network(true);
                tap(robot, "#send-about-you");
                ScreenChecks.check(robot);
            }
        }
    }

    @Test
    void words_can_be_added_at_once_to_an_answer_that_takes_them(FxRobot robot) {
        ScreenChecks.onScreen(robot, room::enter);
        tap(robot, "#begin-about-you");
        tap(robot, "#choice-white");
        tap(robot, "#choice-W9");

        assertTrue(robot.lookup("#words").tryQuery().isPresent());
    }

    private static void tap(FxRobot robot, String query) {
        ScreenChecks.onScreen(
                robot, () -> robot.lookup(query).queryAs(Button.class).fire());
    }
}
