package candour.mobile.home;

import candour.mobile.text.Texts;
import java.util.List;

/// What the home screen says, and where its rows lead.
public final class HomeViewModel {
    private final List<Door> doors;

    /// @param doors what the app offers, the most important first
    public HomeViewModel(List<Door> doors) {
        this.doors = List.copyOf(doors);
    }

    /// A room of the app, as the home screen offers it.
    ///
    /// @param name of its texts: `home.<name>` and `home.<name>.what`
    /// @param open goes there
    public record Door(String name, Runnable open) {}

    /// The rooms, in order.
    public List<Door> doors() {
        return doors;
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
