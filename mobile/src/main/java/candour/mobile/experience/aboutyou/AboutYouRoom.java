package candour.mobile.experience.aboutyou;

import candour.mobile.experience.AboutYouSending;
import candour.mobile.look.LookViewModel;
import candour.mobile.nav.Navigator;
import candour.mobile.nav.Screen;
import java.util.Optional;
import java.util.function.Supplier;

/// The room of the questions about equality. Each time it is entered nothing is known in it, and what it sends is sent
/// under a name of its own.
public final class AboutYouRoom {
    private final Navigator navigator;
    private final LookViewModel look;
    private final String body;
    private final Supplier<AboutYouSending> sendings;

    /// @param body that asks
    /// @param sendings makes a new sending each time
    public AboutYouRoom(Navigator navigator, LookViewModel look, String body, Supplier<AboutYouSending> sendings) {
        this.navigator = navigator;
        this.look = look;
        this.body = body;
        this.sendings = sendings;
    }

    /// Goes in. Leaving by its own buttons leads to the first screen.
    public void enter() {
        AboutYouViewModel about = new AboutYouViewModel(sendings.get(), look::language);
        navigator.go(() -> new Screen(
                new AboutYouView(about, look.texts(), body, navigator::home),
                "/about-you/told-us",
                Optional.of(about::back)));
    }
}
