package candour.mobile.experience.aboutyou;

import static org.junit.jupiter.api.Assertions.assertTrue;

import candour.mobile.background.Background;
import candour.mobile.experience.AboutYouSending;
import candour.mobile.support.FakePortal;
import candour.mobile.support.RoomWindow;
import candour.mobile.support.ScreenChecks;
import java.security.SecureRandom;
import javafx.scene.control.Button;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.testfx.api.FxRobot;

class AboutYouScreenTest {
    @RegisterExtension
    private final RoomWindow window = new RoomWindow();

    private final FakePortal portal = new FakePortal().on("/api/v1/equality-answers", "204");
    private final AboutYouRoom room = new AboutYouRoom(
            window.navigator,
            window.look,
            "Policing Board",
            () -> new AboutYouSending(portal.api(), Background.here(), new SecureRandom()));

    @Test
    void every_screen_passes_the_checks_at_every_text_size_and_in_both_languages(FxRobot robot) {
        window.inEveryLook(() -> {
            ScreenChecks.check(robot, room::enter);
            checkAfter(robot, "#begin-about-you");
            tap(robot, "#choice-white");
            checkAfter(robot, "#choice-W9");
            tap(robot, "#go-on");
            while (robot.lookup("#skip").tryQuery().isPresent()) {
                ScreenChecks.check(robot);
                tap(robot, "#skip");
            }
            portal.network(false);
            checkAfter(robot, "#send-about-you");
            portal.network(true);
            checkAfter(robot, "#send-about-you");
        });
    }

    @Test
    void words_can_be_added_at_once_to_an_answer_that_takes_them(FxRobot robot) {
        ScreenChecks.onScreen(robot, room::enter);
        tap(robot, "#begin-about-you");
        tap(robot, "#choice-white");
        tap(robot, "#choice-W9");

        assertTrue(robot.lookup("#words").tryQuery().isPresent());
    }

    private static void checkAfter(FxRobot robot, String query) {
        ScreenChecks.check(
                robot, () -> robot.lookup(query).queryAs(Button.class).fire());
    }

    private static void tap(FxRobot robot, String query) {
        ScreenChecks.onScreen(
                robot, () -> robot.lookup(query).queryAs(Button.class).fire());
    }
}
