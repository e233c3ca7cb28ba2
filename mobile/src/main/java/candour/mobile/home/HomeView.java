package candour.mobile.home;

import candour.mobile.part.Parts;
import candour.mobile.text.Texts;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/// Shows the home screen: one row for each room.
public final class HomeView extends VBox {
    private final HomeViewModel home;
    private final Texts t;
    private final int above;

    /// The home screen in one language.
    public HomeView(HomeViewModel home, Texts t) {
        this.home = home;
        this.t = t;
        getStyleClass().add("column");
        getChildren().addAll(Parts.heading(t.say("home.heading")), Parts.text(t.say("home.lead")));
        above = getChildren().size();
        home.doors().addListener((property, before, now) -> show(now));
        show(home.doors().get());
    }

    /// A row that stays is not touched: it may have the focus, or be under a finger.
    private void show(List<HomeViewModel.Door> doors) {
        List<String> ids = doors.stream().map(HomeView::id).toList();
        List<Node> gone = getChildren().stream()
                .skip(above)
                .filter(row -> !ids.contains(row.getId()))
                .toList();
        getChildren().removeAll(gone);
        for (int at = 0; at < doors.size(); at++) {
            int place = above + at;
            boolean there = place < getChildren().size()
                    && ids.get(at).equals(getChildren().get(place).getId());
            if (!there) {
                getChildren().add(place, row(doors.get(at)));
            }
        }
    }

    private Node row(HomeViewModel.Door door) {
        return Parts.row(id(door), home.title(t, door), home.sentence(t, door), door.open());
    }

    private static String id(HomeViewModel.Door door) {
        return "door-" + door.name();
    }
}
