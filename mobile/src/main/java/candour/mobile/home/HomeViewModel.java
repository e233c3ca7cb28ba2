package candour.mobile.home;

import candour.mobile.text.Texts;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.collections.WeakListChangeListener;

/// What the home screen says, and where its rows lead. To be used on the thread of the screen.
public final class HomeViewModel {
    private final Supplier<List<Door>> offered;
    private final ReadOnlyObjectWrapper<List<Door>> doors;
    private final ListChangeListener<Object> listener = change -> look();

    /// @param offered what the app offers now, the most important first
    /// @param sendings that what is offered follows; the home screen may be seen while one of them ends
    public HomeViewModel(Supplier<List<Door>> offered, ObservableList<?> sendings) {
        this.offered = offered;
        this.doors = new ReadOnlyObjectWrapper<>(List.copyOf(offered.get()));
        // the sendings outlast every home screen
        sendings.addListener(new WeakListChangeListener<>(listener));
    }

    /// A room of the app, as the home screen offers it.
    ///
    /// @param name of its texts: `home.<name>` and `home.<name>.what`
    /// @param open goes there
    public record Door(String name, Runnable open) {}

    /// The rooms, in order.
    public ReadOnlyObjectProperty<List<Door>> doors() {
        return doors.getReadOnlyProperty();
    }

    private void look() {
        List<Door> now = List.copyOf(offered.get());
        if (!names(now).equals(names(doors.get()))) {
            doors.set(now);
        }
    }

    private static List<String> names(List<Door> doors) {
        return doors.stream().map(Door::name).toList();
    }

    /// What a room is called.
    public String title(Texts t, Door door) {
        return t.say("home." + door.name());
    }

    /// What a room is for.
    public String sentence(Texts t, Door door) {
        return t.say("home." + door.name() + ".what");
    }
}
