package candour.mobile.home;

import candour.mobile.part.Parts;
import candour.mobile.text.Texts;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
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

    /// A row that stays is not touched: it may have the focus, or be under a finger. Where the row with the focus
    /// goes, the one that takes its place gets it.
    private void show(List<HomeViewModel.Door> doors) {
        Optional<Integer> focused = focusedPlace();
        List<String> ids = doors.stream().map(HomeView::id).toList();
        List<Node> gone = getChildren().stream()
                .skip(above)
                .filter(row -> !ids.contains(row.getId()))
                .toList();
        getChildren().removeAll(gone);
        boolean lost = focused.isPresent() && focusedPlace().isEmpty();
        for (int at = 0; at < doors.size(); at++) {
            int place = above + at;
            boolean there = place < getChildren().size()
                    && ids.get(at).equals(getChildren().get(place).getId());
            if (!there) {
                getChildren().add(place, row(doors.get(at)));
            }
        }
        if (lost) {
            getChildren().get(Math.min(focused.get(), getChildren().size() - 1)).requestFocus();
        }
    }

    private Optional<Integer> focusedPlace() {
        Scene scene = getScene();
        int place = scene == null ? -1 : getChildren().indexOf(scene.getFocusOwner());
        return place < 0 ? Optional.empty() : Optional.of(place);
    }

    private Node row(HomeViewModel.Door door) {
        return Parts.row(id(door), home.title(t, door), home.sentence(t, door), door.open());
    }

    private static String id(HomeViewModel.Door door) {
        return "door-" + door.name();
    }
}
