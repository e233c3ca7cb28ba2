package candour.mobile.panel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import candour.mobile.background.Background;
import candour.mobile.part.Row;
import candour.mobile.support.FakePortal;
import candour.mobile.support.MovingClock;
import candour.mobile.support.RoomWindow;
import candour.mobile.support.ScreenChecks;
import candour.shared.text.Language;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextInputControl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.testfx.api.FxRobot;

class PanelScreenTest {
    @RegisterExtension
    private final RoomWindow window = new RoomWindow();

    private final FakePortal portal = PanelPortal.make();
    private final List<String> minutes = new ArrayList<>();
    private final PanelRoom room = new PanelRoom(
            window.navigator,
            window.look,
            portal.api(),
            Background.here(),
            new MovingClock("2026-11-22T12:00:00Z"),
            minutes::add);

    @Test
    void every_screen_passes_the_checks_at_every_text_size_and_in_both_languages(FxRobot robot) {
        window.inEveryLook(() -> {
            finding(robot);
            applying(robot);
            following(robot);
        });
    }

    private void finding(FxRobot robot) {
        ScreenChecks.check(robot, () -> {
            room.enter();
            fire(robot, "#find");
        });
        ScreenChecks.check(robot, () -> find(robot, "Dudley"));
        ScreenChecks.check(robot, () -> fire(robot, "#panel-p2"));
        ScreenChecks.check(robot, () -> {
            window.navigator.home();
            room.enter();
            fire(robot, "#districts");
        });
    }

    private void applying(FxRobot robot) {
        ScreenChecks.check(robot, () -> {
            window.navigator.home();
            room.panel("p1");
            fire(robot, "#apply");
        });
        ScreenChecks.check(robot, () -> {
            fire(robot, "#begin");
            fire(robot, "#next");
        });
        for (Runnable answers : answers(robot)) {
            ScreenChecks.check(robot, answers);
            ScreenChecks.onScreen(() -> fire(robot, "#next"));
        }
        ScreenChecks.check(robot);
        ScreenChecks.check(robot, () -> {
            portal.loseAnswers(true);
            fire(robot, "#send");
            portal.loseAnswers(false);
        });
        assertTrue(top(robot, ".error") < top(robot, "#send"), "what went wrong stands above the act");
        assertTrue(top(robot, "#send") < top(robot, ".card"), "and both above the answers");
        ScreenChecks.check(robot, () -> {
            fire(robot, "#send");
            fire(robot, "#finish");
        });
        ScreenChecks.check(robot, () -> {
            robot.lookup(".check-box").queryAs(CheckBox.class).fire();
            fire(robot, "#finish");
        });
    }

    private List<Runnable> answers(FxRobot robot) {
        return List.of(
                () -> {
                    type(robot, "#name", "Sample Person");
                    choose(robot, 0);
                },
                () -> type(robot, "#why", "I was stopped."),
                () -> robot.lookup(".check-box").queryAs(CheckBox.class).fire(),
                () -> {},
                () -> {},
                () -> choose(robot, 1),
                () -> {
                    choose(robot, 1);
                    type(robot, "#conflict-what", "A cousin");
                },
                () -> {
                    choose(robot, 0);
                    type(robot, "#mail", "person@example.org");
                });
    }

    private void following(FxRobot robot) {
        ScreenChecks.check(robot, () -> {
            fire(robot, "#follow");
            fire(robot, "#enter");
        });
        ScreenChecks.check(robot, () -> {
            type(robot, "#reference", PanelPortal.REFERENCE);
            fire(robot, "#enter");
        });
        ScreenChecks.check(robot, () -> fire(robot, "#withdraw"));
        ScreenChecks.check(robot, () -> fire(robot, "#withdraw-now"));
    }

    @Test
    void a_place_leads_to_a_panel_its_minutes_and_back(FxRobot robot) {
        ScreenChecks.onScreen(() -> {
            room.enter();
            find(robot, "Dudley");
            fire(robot, "#panel-p1");
        });
        for (String said : List.of(
                "3 free seats",
                "12 May 2027, 18:00 to 20:00",
                "Every 2 months",
                "Must be independent. Nobody who works for the police may chair this panel.",
                "Made-up sample. No panel here is real.",
                "Minutes of 2 November 2026")) {
            assertTrue(robot.lookup(said).tryQuery().isPresent(), said);
        }
        ScreenChecks.onScreen(() -> fire(robot, "#minutes"));
        assertEquals(List.of("m1"), minutes);
    }

    @Test
    void the_list_of_districts_is_narrowed_by_what_is_typed(FxRobot robot) {
        ScreenChecks.onScreen(() -> {
            room.enter();
            fire(robot, "#districts");
        });
        assertTrue(robot.lookup("19 more. Type part of the name.").tryQuery().isPresent());
        ScreenChecks.onScreen(() -> type(robot, "#narrow", "ct 58"));
        assertEquals(1, robot.lookup(".row").queryAll().size());
        ScreenChecks.onScreen(() -> type(robot, "#narrow", "ct 59"));
        assertTrue(robot.lookup("No district has these letters.").tryQuery().isPresent(), "it was abolished");
    }

    @Test
    void what_was_answered_outlasts_a_change_of_the_language(FxRobot robot) {
        ScreenChecks.onScreen(() -> {
            room.panel("p1");
            fire(robot, "#apply");
            fire(robot, "#begin");
            type(robot, "#name", "Sample Person");
            window.look.choose(Language.WELSH);
        });

        assertEquals(
                "Sample Person",
                robot.lookup("#name").queryAs(TextInputControl.class).getText());
    }

    @Test
    void only_a_panel_that_is_open_says_how_often_it_meets(FxRobot robot) {
        ScreenChecks.onScreen(robot, () -> room.panel("p1"));
        assertTrue(robot.lookup("Every 2 months").tryQuery().isPresent());

        portal.on(
                PanelPortal.PANELS + "/p1",
                PanelPortal.json(PanelPortal.PANEL).replace("\"open\":true", "\"open\":false"));
        ScreenChecks.onScreen(robot, () -> {
            window.navigator.home();
            room.panel("p1");
        });
        assertTrue(robot.lookup("This panel has ended. It does not meet any more.")
                .tryQuery()
                .isPresent());
        assertTrue(robot.lookup("Every 2 months").tryQuery().isEmpty());
    }

    private static double top(FxRobot robot, String query) {
        Node node = robot.lookup(query).query();
        return node.localToScene(node.getLayoutBounds()).getMinY();
    }

    private static void find(FxRobot robot, String place) {
        type(robot, "#place", place);
        fire(robot, "#find");
    }

    private static void type(FxRobot robot, String query, String text) {
        robot.lookup(query).queryAs(TextInputControl.class).setText(text);
    }

    private static void choose(FxRobot robot, int number) {
        List<Node> choices = new ArrayList<>(robot.lookup(".radio-button").queryAll());
        ((RadioButton) choices.get(number)).fire();
    }

    private static void fire(FxRobot robot, String query) {
        Node node = robot.lookup(query).query();
        if (node instanceof Row row) {
            row.fire();
        } else {
            ((ButtonBase) node).fire();
        }
    }
}
