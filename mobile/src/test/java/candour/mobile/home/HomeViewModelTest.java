package candour.mobile.home;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.ArrayList;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.junit.jupiter.api.Test;

class HomeViewModelTest {
    private final ObservableList<String> sendings = FXCollections.observableArrayList("waiting");
    private final HomeViewModel home = new HomeViewModel(
            () -> sendings.stream()
                    .map(name -> new HomeViewModel.Door(name, () -> {}))
                    .toList(),
            sendings);

    private List<String> names() {
        return home.doors().get().stream().map(HomeViewModel.Door::name).toList();
    }

    @Test
    void what_is_offered_follows_the_sendings() {
        sendings.setAll("received");
        assertEquals(List.of("received"), names());

        sendings.clear();
        assertEquals(List.of(), names());
    }

    @Test
    void a_sending_that_changes_nothing_of_what_is_offered_changes_no_row() {
        List<List<HomeViewModel.Door>> shown = new ArrayList<>();
        home.doors().addListener((property, before, now) -> shown.add(now));
        List<HomeViewModel.Door> before = home.doors().get();

        sendings.setAll("waiting");

        assertSame(before, home.doors().get());
        assertEquals(List.of(), shown);
    }
}
