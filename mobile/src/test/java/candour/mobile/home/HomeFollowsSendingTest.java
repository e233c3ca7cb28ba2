package candour.mobile.home;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import candour.mobile.Rooms;
import candour.mobile.api.Json;
import candour.mobile.background.Background;
import candour.mobile.device.Device;
import candour.mobile.part.Row;
import candour.mobile.store.AppFolder;
import candour.mobile.support.FakePortal;
import candour.mobile.support.MovingClock;
import candour.mobile.support.RoomWindow;
import candour.mobile.support.ScreenChecks;
import candour.shared.wire.ReportReceipt;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/// The whole app, which stands on its home screen while a report that was told before is sent.
class HomeFollowsSendingTest {
    @RegisterExtension
    private final RoomWindow window = new RoomWindow();

    private final FakePortal portal = new FakePortal()
            .on(
                    "/api/v1/reports",
                    "201 " + Json.write(new ReportReceipt("000-000-000-000-000-000", "2026-12-04", "/check")));
    private final MovingClock clock = new MovingClock("2026-11-22T12:00:00Z");
    private final List<Runnable> later = new ArrayList<>();
    private final Device device;

    HomeFollowsSendingTest(@TempDir Path folder) {
        device = new Device(new AppFolder(folder), opened -> {}, clock, () -> {});
    }

    @BeforeEach
    void tell_without_a_network_and_go_home() {
        FxRobot robot = new FxRobot();
        portal.network(false);
        ScreenChecks.onScreen(robot, () -> {
            Rooms rooms =
                    new Rooms(RoomWindow.PORTAL, portal, device, Background.here((delay, then) -> later.add(then)));
            robot.window(0).getScene().setRoot(rooms.frame());
            rooms.open();
        });
        ScreenChecks.onScreen(robot, () -> {
            for (String id : List.of("begin", "door-tell", "start", "choice-me", "end", "send", "home")) {
                tap(robot, id);
            }
        });
    }

    @Test
    void while_it_waits_home_says_so(FxRobot robot) {
        assertEquals("door-waiting", first(robot).getId());
    }

    @Test
    void when_it_has_arrived_home_says_so_at_once_and_no_other_row_moves(FxRobot robot) {
        Set<Node> before = robot.lookup(".row").queryAll();
        sendNow(robot);

        assertEquals("door-received", first(robot).getId());
        Set<Node> now = robot.lookup(".row").queryAll();
        assertEquals(before.size(), now.size());
        assertEquals(before.size() - 1, now.stream().filter(before::contains).count());
        ScreenChecks.check(robot);
    }

    @Test
    void whoever_came_by_keys_is_still_on_the_row_about_their_report(FxRobot robot) {
        ScreenChecks.onScreen(first(robot)::requestFocus);
        sendNow(robot);

        assertSame(first(robot), robot.window(0).getScene().getFocusOwner());
    }

    @Test
    void a_day_after_it_came_too_late_home_leads_to_no_report_any_more(FxRobot robot) {
        clock.pass(Duration.ofHours(24));
        sendNow(robot);
        assertEquals("door-waiting", first(robot).getId());

        clock.pass(Duration.ofHours(24));
        sendNow(robot);
        assertEquals("door-tell", first(robot).getId());
    }

    private void sendNow(FxRobot robot) {
        portal.network(true);
        clock.pass(Duration.ofMinutes(11));
        List<Runnable> due = List.copyOf(later);
        later.clear();
        ScreenChecks.onScreen(robot, () -> due.forEach(Runnable::run));
    }

    private static Row first(FxRobot robot) {
        return robot.lookup(".row").queryAs(Row.class);
    }

    private static void tap(FxRobot robot, String id) {
        Node node = robot.lookup("#" + id).query();
        if (node instanceof Row row) {
            row.fire();
        } else {
            ((ButtonBase) node).fire();
        }
    }
}
