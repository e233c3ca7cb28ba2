package candour.mobile.rights;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import candour.mobile.part.Row;
import candour.mobile.support.RoomWindow;
import candour.mobile.support.ScreenChecks;
import candour.shared.rights.RightsTopic;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.testfx.api.FxRobot;

class RightsScreenTest {
    @RegisterExtension
    private final RoomWindow window = new RoomWindow();

    private final List<String> told = new ArrayList<>();
    private final RightsRoom room = new RightsRoom(
            window.navigator, window.look, RoomWindow.PORTAL, window::open, Map.of("/tell", () -> told.add("tell")));

    @Test
    void every_screen_passes_the_checks_at_every_text_size_and_in_both_languages(FxRobot robot) {
        window.inEveryLook(() -> {
            ScreenChecks.check(robot, room::enter);
            for (RightsTopic topic : RightsTopic.values()) {
                ScreenChecks.check(robot, () -> {
                    window.navigator.home();
                    room.enter();
                    row(robot, topic).fire();
                });
            }
        });
    }

    @Test
    void what_is_typed_is_found_and_the_text_opens(FxRobot robot) {
        ScreenChecks.onScreen(room::enter);
        ScreenChecks.onScreen(
                () -> robot.lookup("#rights-search").queryAs(TextField.class).setText("fireworks"));
        assertTrue(robot.lookup("#topic-vehicle-stop").tryQuery().isEmpty());

        ScreenChecks.onScreen(() -> row(robot, RightsTopic.PACE_SECTION_1).fire());
        assertEquals(
                "Section 1: stolen things, weapons and tools for crime",
                robot.lookup(".heading").queryAs(Label.class).getText());
        String edition = String.join(
                "|",
                robot.lookup("#edition .label").queryAllAs(Label.class).stream()
                        .map(Label::getText)
                        .toList());
        assertTrue(edition.contains("No lawyer has checked"), edition);
        assertTrue(edition.contains("2, of 23 November 2026"), edition);
        assertTrue(edition.contains("22 May 2027"), edition);
        assertTrue(edition.contains("Public Order Act 2023, section 10"), edition);
    }

    @Test
    void links_lead_through_the_app_where_they_can_and_else_say_what_the_browser_was_asked_for(FxRobot robot) {
        ScreenChecks.onScreen(room::enter);
        ScreenChecks.onScreen(() -> row(robot, RightsTopic.ANY_SEARCH).fire());
        ScreenChecks.onScreen(() -> link(robot, "More for people under 18").fire());
        assertEquals(
                "If you are under 18",
                robot.lookup(".heading").queryAs(Label.class).getText());
        ScreenChecks.onScreen(window.navigator::back);

        ScreenChecks.onScreen(() -> link(robot, "Tell us what happened").fire());
        assertEquals(List.of("tell"), told);

        ScreenChecks.onScreen(
                () -> link(robot, "Find free advice, from Citizens Advice").fire());
        assertEquals(List.of(URI.create("https://www.citizensadvice.org.uk/")), window.opened());
        assertTrue(robot.lookup(".notice").queryAllAs(Label.class).stream()
                .anyMatch(
                        label -> label.isVisible() && label.getText().endsWith("https://www.citizensadvice.org.uk/")));
    }

    private static Row row(FxRobot robot, RightsTopic topic) {
        return robot.lookup("#topic-" + topic.slug()).queryAs(Row.class);
    }

    private static Row link(FxRobot robot, String words) {
        return robot.lookup(".row").queryAllAs(Row.class).stream()
                .filter(row -> row.getAccessibleText().startsWith(words))
                .findFirst()
                .orElseThrow();
    }
}
