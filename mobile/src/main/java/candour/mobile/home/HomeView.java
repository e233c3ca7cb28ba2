package candour.mobile.home;

import candour.mobile.part.Parts;
import candour.mobile.text.Texts;
import javafx.scene.layout.VBox;

/// Shows the home screen: one row for each room.
public final class HomeView extends VBox {

    /// The home screen in one language.
    public HomeView(HomeViewModel home, Texts t) {
        getStyleClass().add("column");
        getChildren().addAll(Parts.heading(t.say("home.heading")), Parts.text(t.say("home.lead")));
        for (HomeViewModel.Door door : home.doors()) {
            getChildren()
                    .add(Parts.row("door-" + door.name(), home.title(t, door), home.sentence(t, door), door.open()));
        }
    }
}
