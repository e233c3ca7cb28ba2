package candour.mobile.rights;

import candour.mobile.api.Portal;
import candour.mobile.device.WebBrowser;
import candour.mobile.look.LookViewModel;
import candour.mobile.nav.Navigator;
import candour.mobile.nav.Screen;
import candour.mobile.text.Texts;
import candour.shared.rights.RightsTopic;
import java.net.URI;
import java.util.Map;
import java.util.Optional;

/// The room of rights: the list of texts, and a screen for each.
public final class RightsRoom {
    private static final String RIGHTS = "/rights";
    private final Navigator navigator;
    private final LookViewModel look;
    private final Portal portal;
    private final WebBrowser browser;
    private final Map<String, Runnable> rooms;

    /// @param rooms goes to other rooms, by the path that the texts name them by, such as `/tell`
    public RightsRoom(
            Navigator navigator, LookViewModel look, Portal portal, WebBrowser browser, Map<String, Runnable> rooms) {
        this.navigator = navigator;
        this.look = look;
        this.portal = portal;
        this.browser = browser;
        this.rooms = Map.copyOf(rooms);
    }

    /// Goes in.
    public void enter() {
        RightsViewModel rights = new RightsViewModel(language -> Texts.of(language)::say);
        navigator.go(() -> new Screen(new RightsListView(rights, look.texts(), topic -> open(rights, topic)), RIGHTS));
    }

    private void open(RightsViewModel rights, RightsTopic topic) {
        navigator.go(() -> new Screen(
                new RightsTextView(rights.reading(look.language(), topic), look.texts(), path -> follow(rights, path)),
                RIGHTS + "/" + topic.slug()));
    }

    /// Follows a link of a text: within the app where it can, otherwise in the browser.
    ///
    /// @return the address that the browser was asked for; empty where it stayed in the app
    private Optional<URI> follow(RightsViewModel rights, String target) {
        Runnable room = rooms.get(target);
        if (room != null) {
            room.run();
            return Optional.empty();
        }
        if (target.equals(RIGHTS)) {
            navigator.back();
            return Optional.empty();
        }
        Optional<RightsTopic> topic = target.startsWith(RIGHTS + "/")
                ? RightsTopic.ofSlug(target.substring(RIGHTS.length() + 1))
                : Optional.empty();
        if (topic.isPresent()) {
            open(rights, topic.get());
            return Optional.empty();
        }
        URI address = target.startsWith("/") ? portal.page(look.language(), target) : URI.create(target);
        browser.open(address);
        return Optional.of(address);
    }
}
