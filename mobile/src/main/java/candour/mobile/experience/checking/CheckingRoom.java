package candour.mobile.experience.checking;

import candour.mobile.api.PortalApi;
import candour.mobile.background.Background;
import candour.mobile.look.LookViewModel;
import candour.mobile.nav.Navigator;
import candour.mobile.nav.Screen;
import java.time.Clock;
import java.util.Optional;

/// The room of "Check my report". Each time it is entered nothing is known in it.
public final class CheckingRoom {
    private final Navigator navigator;
    private final LookViewModel look;
    private final PortalApi api;
    private final Background background;
    private final Clock clock;
    private final Runnable tell;

    /// @param tell goes to telling, for whoever has lost the reference
    public CheckingRoom(
            Navigator navigator, LookViewModel look, PortalApi api, Background background, Clock clock, Runnable tell) {
        this.navigator = navigator;
        this.look = look;
        this.api = api;
        this.background = background;
        this.clock = clock;
        this.tell = tell;
    }

    /// Goes in.
    public void enter() {
        CheckingViewModel checking = new CheckingViewModel(api, background, clock, look::language);
        Runnable leave = () -> {
            checking.forget();
            navigator.back();
        };
        Runnable tellAgain = () -> {
            leave.run();
            tell.run();
        };
        navigator.go(() -> new Screen(
                new CheckingView(checking, look.texts(), leave, tellAgain), "/check", Optional.of(checking::back)));
    }
}
