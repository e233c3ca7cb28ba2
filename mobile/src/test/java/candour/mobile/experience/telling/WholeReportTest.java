package candour.mobile.experience.telling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import candour.mobile.Rooms;
import candour.mobile.api.Portal;
import candour.mobile.background.Background;
import candour.mobile.device.Device;
import candour.mobile.part.Row;
import candour.mobile.store.AppFolder;
import candour.mobile.support.MovingClock;
import candour.mobile.support.RoomWindow;
import candour.mobile.support.ScreenChecks;
import candour.shared.wire.ReportToSend;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/// Somebody made up tells a whole report without a network, comes back after the app was closed, sends it, writes the
/// reference down and checks the report.
class WholeReportTest {
    private static final String WORDS = "They said the bus was why.";

    @RegisterExtension
    private final RoomWindow window = RoomWindow.ofUsualPhone();

    private final ToldPortal told = new ToldPortal();
    private final MovingClock clock = new MovingClock("2026-11-22T12:00:00Z");
    private final Path folder;

    WholeReportTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void a_report_told_offline_is_sent_later_once_and_can_be_checked(FxRobot robot) throws Exception {
        told.portal.network(false);
        ScreenChecks.onScreen(robot, () -> open(robot));
        tap(robot, "#begin");
        tellHalf(robot);
        assertFalse(left().contains(WORDS));

        clock.pass(Duration.ofHours(3));
        ScreenChecks.onScreen(robot, () -> open(robot));
        carryOnAndSend(robot);
        assertEquals("Not sent yet", heading(robot));
        assertEquals(Map.of(), told.stored);

        clock.pass(Duration.ofHours(3));
        told.portal.network(true);
        told.portal.loseAnswers(true);
        ScreenChecks.onScreen(robot, () -> open(robot));
        row(robot, "#door-waiting");
        assertEquals("Sent, but we do not know yet whether it arrived", heading(robot));

        told.portal.loseAnswers(false);
        tap(robot, "#try");
        String reference = writeDown(robot);
        assertEquals("Thank you for telling us", heading(robot));
        assertFalse(left().contains(reference));
        assertEquals(1, told.stored.size());
        ReportToSend report = told.stored.values().iterator().next();
        assertEquals(
                Map.of(
                        "teller", List.of("me"),
                        "date", List.of("2026-11"),
                        "place", List.of("by the old market"),
                        "own-words", List.of(WORDS)),
                report.answers());

        check(robot, reference);
    }

    private void tellHalf(FxRobot robot) {
        row(robot, "#door-tell");
        tap(robot, "#start");
        tap(robot, "#choice-me");
        tap(robot, "#skip");
        tap(robot, "#skip");
        type(robot, "#month", "11");
        type(robot, "#year", "2026");
        tap(robot, "#go-on");
        tap(robot, "#skip");
        type(robot, "#search", "by the old market");
        tap(robot, "#keep-place");
        assertEquals("What kind of place was it?", heading(robot));
    }

    private void carryOnAndSend(FxRobot robot) {
        row(robot, "#door-drafts");
        tap(robot, "#continue-0");
        assertEquals("What kind of place was it?", heading(robot));
        tap(robot, "#end");
        row(robot, "#change-own-words");
        type(robot, "#words", WORDS);
        tap(robot, "#go-on");
        tap(robot, "#send");
    }

    private String writeDown(FxRobot robot) {
        String reference = robot.lookup(".symbols").query().getAccessibleText();
        tap(robot, "#go-on");
        assertTrue(robot.lookup("Write your reference down, then tick the box")
                .tryQuery()
                .isPresent());
        ScreenChecks.onScreen(
                robot, () -> robot.lookup(".check-box").queryAs(CheckBox.class).fire());
        tap(robot, "#go-on");
        return reference;
    }

    private void check(FxRobot robot, String reference) {
        told.portal
                .on("/api/v1/reports/visits", "200 {\"visit\":\"a-visit\",\"minutes\":30}")
                .on(
                        "/api/v1/reports/status",
                        "200 {\"status\":\"received\",\"receivedWeek\":\"2026-W47\",\"answerBy\":\"2026-12-04\","
                                + "\"open\":true,\"messages\":[]}");
        tap(robot, "#home");
        assertTrue(robot.lookup("#door-waiting").tryQuery().isEmpty());
        row(robot, "#door-check");
        type(robot, "#reference", reference);
        tap(robot, "#enter");
        assertTrue(robot.lookup("Received").tryQuery().isPresent());
    }

    private void open(FxRobot robot) {
        Device device = new Device(new AppFolder(folder), opened -> {}, clock, () -> {});
        Portal portal = new Portal("Policing Board", URI.create("https://candour.example/"));
        Rooms rooms = new Rooms(portal, told.portal, device, Background.here());
        robot.window(0).getScene().setRoot(rooms.frame());
        rooms.open();
    }

    /// Everything on the phone as text.
    private String left() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            StringBuilder all = new StringBuilder();
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                all.append(Files.readString(file, StandardCharsets.ISO_8859_1));
            }
            return all.toString();
        }
    }

    private static void tap(FxRobot robot, String query) {
        ScreenChecks.onScreen(
                robot, () -> robot.lookup(query).queryAs(Button.class).fire());
    }

    private static void row(FxRobot robot, String query) {
        ScreenChecks.onScreen(
                robot, () -> robot.lookup(query).queryAs(Row.class).fire());
    }

    private static void type(FxRobot robot, String query, String text) {
        ScreenChecks.onScreen(
                robot, () -> robot.lookup(query).queryAs(TextInputControl.class).setText(text));
    }

    private static String heading(FxRobot robot) {
        return robot.lookup(".heading").queryAs(Label.class).getText();
    }
}
