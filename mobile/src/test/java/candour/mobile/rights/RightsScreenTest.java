package candour.mobile.rights;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import candour.mobile.api.Portal;
import candour.mobile.look.LookStore;
import candour.mobile.look.LookViewModel;
import candour.mobile.look.TextSize;
import candour.mobile.nav.Frame;
import candour.mobile.nav.Navigator;
import candour.mobile.nav.Screen;
import candour.mobile.part.Row;
import candour.mobile.store.AppFolder;
import candour.mobile.support.ScreenChecks;
import candour.shared.rights.RightsTopic;
import candour.shared.text.Language;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class RightsScreenTest {
    private final List<URI> opened = new ArrayList<>();
    private final List<String> told = new ArrayList<>();
    private final Navigator navigator = new Navigator();
    private final LookViewModel look = new LookViewModel(new LookStore(new AppFolder(null)));

    @Start
    private void start(Stage stage) {
        Portal portal = new Portal("Policing Board", URI.create("https://candour.example/"));
        stage.setScene(new Scene(new Frame(portal, look, navigator, opened::add, () -> {}), 360, 700));
        navigator.begin(() -> new Screen(new VBox(), "/"));
        new RightsRoom(navigator, look, portal, opened::add, Map.of("/tell", () -> told.add("tell"))).enter();
        stage.show();
    }

    @Test
    void every_screen_passes_the_checks_at_every_text_size_and_in_both_languages(FxRobot robot) {
        for (Language language : Language.values()) {
            for (TextSize size : TextSize.values()) {
                ScreenChecks.onScreen(() -> {
                    look.choose(language);
                    look.choose(size);
                });
                ScreenChecks.check(robot);
                for (RightsTopic topic : RightsTopic.values()) {
                    ScreenChecks.onScreen(() -> row(robot, topic).fire());
                    ScreenChecks.check(robot);
                    ScreenChecks.onScreen(navigator::back);
                }
            }
        }
    }

    @Test
    void what_is_typed_is_found_and_the_text_opens(FxRobot robot) {
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
        assertTrue(edition.contains("1, of 22 November 2026"), edition);
        assertTrue(edition.contains("22 May 2027"), edition);
        assertTrue(edition.contains("Public Order Act 2023, section 10"), edition);
    }

    @Test
    void links_lead_through_the_app_where_they_can_and_else_say_what_the_browser_was_asked_for(FxRobot robot) {
        ScreenChecks.onScreen(() -> row(robot, RightsTopic.ANY_SEARCH).fire());
        ScreenChecks.onScreen(() -> link(robot, "More for people under 18").fire());
        assertEquals(
                "If you are under 18",
                robot.lookup(".heading").queryAs(Label.class).getText());
        ScreenChecks.onScreen(navigator::back);

        ScreenChecks.onScreen(() -> link(robot, "Tell us what happened").fire());
        assertEquals(List.of("tell"), told);

        ScreenChecks.onScreen(
                () -> link(robot, "Find free advice, from Citizens Advice").fire());
        assertEquals(List.of(URI.create("https://www.citizensadvice.org.uk/")), opened);
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
