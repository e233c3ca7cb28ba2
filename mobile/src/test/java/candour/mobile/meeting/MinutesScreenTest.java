package candour.mobile.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import candour.mobile.background.Background;
import candour.mobile.part.Row;
import candour.mobile.reading.PublicDocuments;
import candour.mobile.store.AppFolder;
import candour.mobile.store.KeptDocuments;
import candour.mobile.support.FakePortal;
import candour.mobile.support.MovingClock;
import candour.mobile.support.RoomWindow;
import candour.mobile.support.ScreenChecks;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.TextInputControl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

class MinutesScreenTest {
    @RegisterExtension
    private final RoomWindow window = new RoomWindow();

    private final FakePortal portal = MinutesPortal.make();
    private final MovingClock clock = new MovingClock("2026-11-22T12:00:00Z");
    private final List<String> panels = new ArrayList<>();
    private final MinutesRoom room;

    MinutesScreenTest(@TempDir Path device) {
        PublicDocuments documents = new PublicDocuments(portal.api(), new KeptDocuments(new AppFolder(device)), clock);
        room = new MinutesRoom(window.navigator, window.look, Background.here(), documents, panels::add);
    }

    @Test
    void every_screen_passes_the_checks_at_every_text_size_and_in_both_languages(FxRobot robot) {
        window.inEveryLook(() -> {
            ScreenChecks.check(robot, room::enter);
            ScreenChecks.check(robot, () -> press(robot, "#find"));
            ScreenChecks.check(robot, () -> find(robot, "cameras"));
            ScreenChecks.check(robot, () -> fire(robot, "#entry-m1"));
            ScreenChecks.check(robot, () -> {
                window.navigator.back();
                press(robot, "#end-search");
                fire(robot, "#said");
            });
            ScreenChecks.check(robot, () -> fire(robot, "#said-r1"));
            ScreenChecks.check(robot, () -> room.minutes("nothing"));
        });
    }

    @Test
    void overdue_minutes_corrections_and_the_sample_are_said(FxRobot robot) {
        ScreenChecks.onScreen(room::enter);
        assertSeen(robot, "Overdue by 54 days");
        assertSeen(robot, "Due by 18 December 2026");
        assertSeen(robot, "Made-up sample. No panel, meeting or answer here is real.");

        ScreenChecks.onScreen(() -> fire(robot, "#entry-m1"));
        assertSeen(robot, "20 November 2026, version 4");
        assertSeen(robot, "There were seven cases, not six.");

        ScreenChecks.onScreen(() -> fire(robot, "#panel"));
        assertEquals(List.of("p1"), panels);
    }

    @Test
    void what_was_opened_is_read_and_searched_without_a_network_with_the_day_it_was_fetched(FxRobot robot) {
        ScreenChecks.onScreen(() -> {
            room.enter();
            fire(robot, "#entry-m1");
            window.navigator.home();
            clock.pass(Duration.ofDays(2));
            portal.network(false);
            room.enter();
        });
        assertSeen(robot, "No network. This was fetched on 22 November 2026.");

        ScreenChecks.onScreen(() -> find(robot, "gwyl"));
        assertSeen(robot, "No network. We looked through 1 text that this phone has fetched before.");
        ScreenChecks.onScreen(() -> fire(robot, "#entry-m1"));
        assertSeen(robot, "Cameras were on in every case. Gŵyl yn Ynys Môn.");
        assertSeen(robot, "No network. This was fetched on 22 November 2026.");
    }

    @Test
    void what_was_never_fetched_can_be_tried_again(FxRobot robot) {
        portal.network(false);
        ScreenChecks.onScreen(() -> room.minutes("m1"));
        assertSeen(robot, "We cannot reach the portal. Check your connection and try again.");

        portal.network(true);
        ScreenChecks.onScreen(() -> press(robot, "#again"));
        assertSeen(robot, "What we looked at");
    }

    private static void find(FxRobot robot, String words) {
        robot.lookup("#words").queryAs(TextInputControl.class).setText(words);
        press(robot, "#find");
    }

    private static void assertSeen(FxRobot robot, String text) {
        assertTrue(robot.lookup(text).tryQuery().isPresent(), text);
    }

    private static void press(FxRobot robot, String query) {
        robot.lookup(query).queryAs(Button.class).fire();
    }

    private static void fire(FxRobot robot, String query) {
        robot.lookup(query).queryAs(Row.class).fire();
    }
}
