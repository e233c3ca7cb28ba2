package candour.mobile;

import candour.mobile.alerts.AlertsCard;
import candour.mobile.alerts.AlertsViewModel;
import candour.mobile.api.Portal;
import candour.mobile.api.PortalApi;
import candour.mobile.api.Transport;
import candour.mobile.background.Background;
import candour.mobile.device.Device;
import candour.mobile.experience.checking.CheckingRoom;
import candour.mobile.home.HomeView;
import candour.mobile.home.HomeViewModel;
import candour.mobile.look.LookStore;
import candour.mobile.look.LookViewModel;
import candour.mobile.nav.Frame;
import candour.mobile.nav.Navigator;
import candour.mobile.nav.Screen;
import candour.mobile.rights.RightsRoom;
import candour.mobile.settings.SettingsView;
import candour.mobile.settings.SettingsViewModel;
import candour.mobile.welcome.WelcomeView;
import java.util.List;
import java.util.Map;

/// The whole app but for its window: makes every room, hands each what it needs, and opens on the home screen, or on
// the
/// first screen where nobody has passed it yet on this device.
public final class Rooms {
    private final Navigator navigator = new Navigator();
    private final Device device;
    private final LookViewModel look;
    private final Frame frame;
    private final CheckingRoom checking;
    private final RightsRoom rights;
    private final AlertsViewModel alerts;

    /// @param transport how the portal is reached
    public Rooms(Portal portal, Transport transport, Device device, Background background) {
        this.device = device;
        look = new LookViewModel(new LookStore(device.folder()));
        frame = new Frame(portal, look, navigator, device.browser(), device.leave());
        PortalApi api = new PortalApi(portal, transport);
        alerts = new AlertsViewModel(device.alerts(), api, background, look, device.folder(), device.clock());
        checking = new CheckingRoom(navigator, look, api, background, device.clock(), navigator::home);
        rights = new RightsRoom(navigator, look, portal, device.browser(), Map.of());
    }

    /// What stands in the window.
    public Frame frame() {
        return frame;
    }

    /// How the app looks and speaks.
    public LookViewModel look() {
        return look;
    }

    /// Shows the first screen.
    public void open() {
        alerts.renew();
        if (look.isWelcomed()) {
            navigator.begin(this::home);
        } else {
            navigator.begin(() -> new Screen(new WelcomeView(look, () -> navigator.begin(this::home)), "/"));
        }
    }

    private Screen home() {
        HomeViewModel home = new HomeViewModel(List.of(
                new HomeViewModel.Door("check", checking::enter),
                new HomeViewModel.Door("rights", rights::enter),
                new HomeViewModel.Door("settings", () -> navigator.go(this::settings))));
        return new Screen(new HomeView(home, look.texts()), "/");
    }

    private Screen settings() {
        SettingsViewModel settings = new SettingsViewModel(device.folder(), look, List.of(alerts::erase));
        return new Screen(new SettingsView(settings, look, List.of(new AlertsCard(alerts, look))), "/");
    }
}
