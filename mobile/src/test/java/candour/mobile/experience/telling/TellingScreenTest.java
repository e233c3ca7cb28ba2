package candour.mobile.experience.telling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import candour.mobile.background.Background;
import candour.mobile.device.KeyVault;
import candour.mobile.experience.Phone;
import candour.mobile.home.HomeViewModel;
import candour.mobile.part.Row;
import candour.mobile.store.AppFolder;
import candour.mobile.store.KeptDocuments;
import candour.mobile.support.MovingClock;
import candour.mobile.support.RoomWindow;
import candour.mobile.support.ScreenChecks;
import candour.shared.text.Language;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

class TellingScreenTest {
    private static final String REFUSED =
            "422 {\"type\":\"about:blank\",\"title\":\"Unprocessable Content\",\"status\":422,\"detail\":\"Put it"
                    + " right\",\"errors\":[{\"field\":\"answers.area\",\"code\":\"no-area\",\"detail\":\"Choose an"
                    + " area from the list\"}]}";

    @RegisterExtension
    private final RoomWindow window = new RoomWindow();

    private final ToldPortal told = new ToldPortal();
    private final MovingClock clock = new MovingClock("2026-11-22T12:00:00Z");
    private final Phone phone;
    private final TellingRoom room;

    TellingScreenTest(@TempDir Path device) {
        phone = Phone.start(device, clock, told.portal);
        KeptDocuments documents = new KeptDocuments(new AppFolder(device).part("documents"));
        room = new TellingRoom(
                window.navigator,
                window.look,
                new TellingRoom.Held(
                        phone.shelf,
                        phone.queue,
                        new Districts(told.portal.api(), documents, Background.here(), clock),
                        KeyVault.Protection.FOLDER_OF_THE_APP,
                        clock),
                new TellingRoom.Ways(
                        "Policing Board", () -> {}, () -> {}, List.of(new HomeViewModel.Door("rights", () -> {}))));
    }

    @Test
    void every_question_passes_the_checks_at_every_text_size_and_in_both_languages(FxRobot robot) {
        window.inEveryLook(() -> {
            ScreenChecks.check(robot, room::enter);
            checkAfter(robot, "#start");
            while (robot.lookup("#send").tryQuery().isEmpty()) {
                boolean choice = robot.lookup(".choice").tryQuery().isPresent();
                checkAfter(robot, choice ? ".choice" : "#skip");
            }
            tap(robot, "#later");
            ScreenChecks.check(robot, room.doors().get(0).open()::run);
            checkAfter(robot, "#delete-0");
            tap(robot, "#delete-now");
        });
    }

    @Test
    void everything_after_the_tap_on_send_passes_them_too(FxRobot robot) {
        window.inEveryLook(() -> {
            told.portal.network(false);
            ScreenChecks.onScreen(robot, room::enter);
            checkAfter(robot, "#start", "#choice-me", "#end", "#send");
            told.portal.network(true);
            told.portal.loseAnswers(true);
            checkAfter(robot, "#try");
            checkAfter(robot, "#wipe");
            tap(robot, "#keep-waiting");
            told.portal.loseAnswers(false);
            checkAfter(robot, "#try", "#go-on");
            ScreenChecks.onScreen(
                    robot,
                    () -> robot.lookup(".check-box").queryAs(CheckBox.class).fire());
            checkAfter(robot, "#go-on");
        });
    }

    @Test
    void what_was_not_taken_and_what_came_too_late_pass_them_too(FxRobot robot) {
        window.inEveryLook(() -> {
            told.portal.on("/api/v1/reports", REFUSED);
            ScreenChecks.onScreen(robot, room::enter);
            checkAfter(robot, "#start", "#choice-me", "#end", "#send");
            tap(robot, "#put-right");
            assertTrue(robot.lookup("#search").tryQuery().isPresent());
            told.portal.network(false);
            tap(robot, "#end", "#send");
            clock.pass(Duration.ofHours(24));
            checkAfter(robot, "#try");
            tap(robot, "#read");
            assertTrue(phone.queue.all().isEmpty());
            told.portal.network(true);
        });
    }

    @Test
    void without_a_list_of_districts_the_place_can_be_kept_instead(FxRobot robot) {
        told.portal.network(false);
        openArea(robot);
        ScreenChecks.check(robot, () -> field(robot, "#search").setText("by the old market"));

        tap(robot, "#keep-place");

        assertEquals(
                List.of("by the old market"), phone.shelf.all().get(0).answers().list("place"));
    }

    @Test
    void a_district_is_found_while_it_is_typed_and_picked_by_one_tap(FxRobot robot) {
        openArea(robot);
        ScreenChecks.onScreen(robot, () -> field(robot, "#search").setText("tyne"));
        assertTrue(robot.lookup("#area-E08000021").tryQuery().isPresent());
        ScreenChecks.check(robot);

        tap(robot, "#area-E08000022");

        assertEquals(List.of("E08000022"), phone.shelf.all().get(0).answers().list("area"));
    }

    @Test
    void words_that_are_typed_are_kept_when_the_app_is_left_and_outlast_a_change_of_the_language(FxRobot robot) {
        openArea(robot);
        tap(robot, "#skip");
        ScreenChecks.onScreen(robot, () -> field(robot, "#words").setText("near a bus station"));
        assertEquals(
                "182 characters left",
                robot.lookup("#words-count").queryAs(Label.class).getText());
        ScreenChecks.onScreen(robot, () -> window.look.choose(Language.WELSH));
        assertEquals("near a bus station", field(robot, "#words").getText());

        ScreenChecks.onScreen(robot, room::settle);

        assertEquals(
                List.of("near a bus station"),
                phone.shelf.all().get(0).answers().list("place"));
    }

    @Test
    void the_way_back_leads_through_the_questions_to_the_promises(FxRobot robot) {
        ScreenChecks.onScreen(robot, room::enter);
        tap(robot, "#start", "#choice-me");
        ScreenChecks.onScreen(robot, window.navigator::back);
        assertTrue(robot.lookup("#choice-witness").tryQuery().isPresent());

        ScreenChecks.onScreen(robot, window.navigator::back);

        assertTrue(robot.lookup("#start").tryQuery().isPresent());
        assertTrue(robot.lookup("#shelf").tryQueryAs(Row.class).isPresent());
    }

    private void openArea(FxRobot robot) {
        ScreenChecks.onScreen(robot, room::enter);
        tap(robot, "#start", "#choice-me");
        for (int n = 0; n < 4; n++) {
            tap(robot, "#skip");
        }
    }

    /// Taps one button after the other, each as soon as it is there, and looks at where that leads.
    private static void checkAfter(FxRobot robot, String... queries) {
        ScreenChecks.check(robot, () -> fire(robot, queries));
    }

    private static void tap(FxRobot robot, String... queries) {
        ScreenChecks.onScreen(robot, () -> fire(robot, queries));
    }

    private static void fire(FxRobot robot, String... queries) {
        for (String query : queries) {
            robot.lookup(query).queryAs(Button.class).fire();
        }
    }

    private static TextInputControl field(FxRobot robot, String query) {
        return robot.lookup(query).queryAs(TextInputControl.class);
    }
}
