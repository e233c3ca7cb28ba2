package candour.mobile.areadata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import candour.mobile.background.Background;
import candour.mobile.look.TextSize;
import candour.mobile.part.LongList;
import candour.mobile.part.Row;
import candour.mobile.store.AppFolder;
import candour.mobile.support.FakePortal;
import candour.mobile.support.Golden;
import candour.mobile.support.MovingClock;
import candour.mobile.support.RoomWindow;
import candour.mobile.support.ScreenChecks;
import java.util.List;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.shape.Path;
import javafx.scene.shape.Rectangle;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.testfx.api.FxRobot;

class AreaScreenTest {
    private static final String AREAS = "/api/v1/areas";

    @RegisterExtension
    private final RoomWindow window = new RoomWindow();

    private final FakePortal portal = new FakePortal()
            .on(AREAS, "200 " + Golden.areadata("districts"))
            .on(AREAS + "/K04000001/figures", "200 " + Golden.areadata("figures-all"))
            .on(AREAS + "/K04000001/boundary", "200 " + Golden.areadata("boundary"))
            .on(AREAS + "/E08000025/figures", "200 " + Golden.areadata("figures-none"));
    private final AreaRoom room = new AreaRoom(
            window.navigator,
            window.look,
            portal.api(),
            Background.here(),
            new MovingClock("2026-11-22T10:00:00Z"),
            new AppFolder(null));

    @BeforeEach
    void enter() {
        ScreenChecks.onScreen(room::enter);
    }

    @Test
    void every_screen_passes_the_checks_at_every_text_size_and_in_both_languages(FxRobot robot) {
        window.inEveryLook(() -> {
            ScreenChecks.onScreen(room::enter);
            find(robot, "b");
            ScreenChecks.check(robot);
            find(robot, "birm");
            ScreenChecks.check(robot);
            seen(robot, "#area-list-district");
            seen(robot, "#area-country");
            seen(robot, "#area-E08000025");
        });
    }

    private void seen(FxRobot robot, String row) {
        ScreenChecks.onScreen(() -> robot.lookup(row).queryAs(Row.class).fire());
        robot.lookup("#months-table-open")
                .tryQueryAs(Button.class)
                .ifPresent(open -> ScreenChecks.onScreen(open::fire));
        robot.lookup("#outcomes-table-open")
                .tryQueryAs(Button.class)
                .ifPresent(open -> ScreenChecks.onScreen(open::fire));
        ScreenChecks.check(robot);
        ScreenChecks.onScreen(window.navigator::back);
    }

    @Test
    void bars_are_as_high_as_their_months_and_a_month_not_supplied_is_a_gap(FxRobot robot) {
        ScreenChecks.onScreen(
                () -> robot.lookup("#area-country").queryAs(Row.class).fire());
        ScreenChecks.settle(robot);
        List<Rectangle> bars = robot.lookup(".month-bars").query().lookupAll(".chart-bar").stream()
                .map(Rectangle.class::cast)
                .toList();
        var months = Documents.independently("figures-all")
                .getAsJsonObject("figures")
                .getAsJsonArray("byMonth");

        assertEquals(23, bars.size());
        assertEquals(1, robot.lookup(".chart-gap").queryAll().size());
        double unit = bars.get(0).getHeight()
                / months.get(0).getAsJsonObject().get("searches").getAsLong();
        for (int month = 0, bar = 0; month < months.size(); month++) {
            var sent = months.get(month).getAsJsonObject();
            if (sent.get("supplied").getAsBoolean()) {
                assertEquals(
                        sent.get("searches").getAsLong() * unit, bars.get(bar++).getHeight(), 1e-6);
            }
        }
    }

    @Test
    void drawings_grow_with_the_text(FxRobot robot) {
        ScreenChecks.onScreen(
                robot, () -> robot.lookup("#area-country").queryAs(Row.class).fire());
        double normal = height(robot, ".month-bars");
        double line = height(robot, ".ratio-line");
        ScreenChecks.onScreen(robot, () -> window.look.choose(TextSize.LARGEST));

        assertEquals(2 * normal, height(robot, ".month-bars"), 1);
        assertEquals(2 * line, height(robot, ".ratio-line"), 1);
    }

    private static double height(FxRobot robot, String drawing) {
        return robot.lookup(drawing).query().getLayoutBounds().getHeight();
    }

    @Test
    void a_place_on_the_map_opens_and_has_the_same_row_in_the_list(FxRobot robot) {
        ScreenChecks.onScreen(
                () -> robot.lookup("#area-country").queryAs(Row.class).fire());

        assertEquals(7, robot.lookup(".map-place").queryAllAs(Path.class).size());
        assertEquals(7, robot.lookup(".row").queryAllAs(Row.class).size());
        ScreenChecks.onScreen(
                () -> robot.lookup("#area-E08000025").queryAs(Row.class).fire());
        assertEquals("Birmingham", robot.lookup(".heading").queryAs(Label.class).getText());
        assertTrue(robot.lookup(".error").queryAs(Label.class).getText().contains("No figures"));
    }

    @Test
    void charts_and_maps_stay_as_they_are_where_the_screen_is_mirrored(FxRobot robot) {
        ScreenChecks.onScreen(
                () -> robot.lookup("#area-country").queryAs(Row.class).fire());
        ScreenChecks.onScreen(
                () -> robot.lookup(".frame").query().getScene().setNodeOrientation(NodeOrientation.RIGHT_TO_LEFT));

        for (String drawing : List.of(".month-bars", ".area-map", ".months", ".ratio-line")) {
            assertEquals(
                    NodeOrientation.LEFT_TO_RIGHT,
                    robot.lookup(drawing).query().getEffectiveNodeOrientation(),
                    drawing);
        }
        ScreenChecks.settle(robot);
        List<Node> squares = robot.lookup(".month").queryAll().stream().toList();
        double first = squares.get(0).localToScene(0, 0).getX();
        double second = squares.get(1).localToScene(0, 0).getX();
        assertTrue(first < second, first + " " + second);
    }

    @Test
    void the_list_is_shortened_and_opened_by_keys_alone(FxRobot robot) {
        ScreenChecks.onScreen(
                () -> robot.lookup("#area-list-district").queryAs(Row.class).fire());
        ScreenChecks.onScreen(
                () -> robot.lookup("#areas-filter").queryAs(TextField.class).setText("birm"));
        ScreenChecks.onScreen(
                robot, () -> robot.lookup("#areas").queryAs(LongList.class).requestFocus());
        robot.type(KeyCode.ENTER);

        assertEquals("Birmingham", robot.lookup(".heading").queryAs(Label.class).getText());
    }

    @Test
    void the_rows_of_a_long_list_are_large_enough_and_cut_nothing_off(FxRobot robot) {
        for (TextSize size : TextSize.values()) {
            ScreenChecks.onScreen(() -> {
                window.look.choose(size);
                robot.lookup("#area-list-district").queryAs(Row.class).fire();
            });
            ScreenChecks.settle(robot);
            for (ListCell<?> cell : robot.lookup(".list-cell").queryAllAs(ListCell.class)) {
                if (!cell.isEmpty()) {
                    assertTrue(cell.getHeight() >= 48, size + " " + cell.getHeight());
                    assertTrue(cell.localToScene(cell.getLayoutBounds()).getMaxX() <= 361);
                }
            }
            ScreenChecks.onScreen(window.navigator::back);
        }
    }

    private static void find(FxRobot robot, String words) {
        ScreenChecks.onScreen(() -> {
            robot.lookup("#area-words").queryAs(TextField.class).setText(words);
            robot.lookup("#area-find").queryAs(Button.class).fire();
        });
    }
}
