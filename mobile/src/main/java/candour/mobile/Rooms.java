package candour.mobile;

import candour.mobile.alerts.AlertsCard;
import candour.mobile.alerts.AlertsViewModel;
import candour.mobile.api.Portal;
import candour.mobile.api.PortalApi;
import candour.mobile.api.Transport;
import candour.mobile.areadata.AreaRoom;
import candour.mobile.background.Background;
import candour.mobile.device.Device;
import candour.mobile.device.FileKeyVault;
import candour.mobile.device.KeyVault;
import candour.mobile.experience.AboutYouSending;
import candour.mobile.experience.DraftShelf;
import candour.mobile.experience.SendQueue;
import candour.mobile.experience.aboutyou.AboutYouRoom;
import candour.mobile.experience.checking.CheckingRoom;
import candour.mobile.experience.telling.Districts;
import candour.mobile.experience.telling.TellingRoom;
import candour.mobile.home.HomeView;
import candour.mobile.home.HomeViewModel;
import candour.mobile.look.LookStore;
import candour.mobile.look.LookViewModel;
import candour.mobile.meeting.MinutesRoom;
import candour.mobile.nav.Frame;
import candour.mobile.nav.Navigator;
import candour.mobile.nav.Screen;
import candour.mobile.panel.PanelRoom;
import candour.mobile.reading.PublicDocuments;
import candour.mobile.rights.RightsRoom;
import candour.mobile.settings.SettingsView;
import candour.mobile.settings.SettingsViewModel;
import candour.mobile.store.KeptDocuments;
import candour.mobile.welcome.WelcomeView;
import java.security.SecureRandom;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/// The whole app but for its window: makes every room, hands each what it needs, and opens on the home screen, or on
/// the first screen where nobody has passed it yet on this device.
public final class Rooms {
    private final Navigator navigator = new Navigator();
    private final Device device;
    private final LookViewModel look;
    private final Frame frame;
    private final CheckingRoom checking;
    private final TellingRoom telling;
    private final AreaRoom area;
    private final RightsRoom rights;
    private final AlertsViewModel alerts;
    private final PanelRoom panels;
    private final MinutesRoom minutes;

    /// @param transport how the portal is reached
    public Rooms(Portal portal, Transport transport, Device device, Background background) {
        this.device = device;
        look = new LookViewModel(new LookStore(device.folder()));
        frame = new Frame(portal, look, navigator, device.browser(), this::leave);
        PortalApi api = new PortalApi(portal, transport);
        alerts = new AlertsViewModel(device.alerts(), api, background, look, device.folder(), device.clock());
        checking = new CheckingRoom(navigator, look, api, background, device.clock(), this::tell);
        area = new AreaRoom(navigator, look, api, background, device.clock(), device.folder());
        PublicDocuments documents = new PublicDocuments(
                api,
                new KeptDocuments(device.folder().part("documents")),
                device.clock().withZone(ZoneId.systemDefault()));
        minutes = new MinutesRoom(navigator, look, background, documents, this::openPanel);
        panels = new PanelRoom(navigator, look, api, background, device.clock(), minutes::minutes);
        rights = new RightsRoom(navigator, look, portal, device.browser(), Map.of("/tell", this::tell));
        telling = telling(portal, api, background);
    }

    private TellingRoom telling(Portal portal, PortalApi api, Background background) {
        RandomGenerator random = new SecureRandom();
        KeyVault vault = new FileKeyVault(device.folder().part("keys"), random);
        DraftShelf shelf = new DraftShelf(device.folder().part("telling"), vault, device.clock(), random);
        // the same list that finding an area keeps
        KeptDocuments lists = new KeptDocuments(device.folder().part("areas"));
        AboutYouRoom aboutYou =
                new AboutYouRoom(navigator, look, portal.body(), () -> new AboutYouSending(api, background, random));
        return new TellingRoom(
                navigator,
                look,
                new TellingRoom.Held(
                        shelf,
                        new SendQueue(shelf, api, background.another(), device.clock(), random),
                        new Districts(api, lists, background, device.clock()),
                        vault.protection(),
                        device.clock().withZone(ZoneId.systemDefault())),
                new TellingRoom.Ways(
                        portal.body(),
                        checking::enter,
                        aboutYou::enter,
                        List.of(
                                new HomeViewModel.Door("rights", rights::enter),
                                new HomeViewModel.Door("panels", panels::enter))));
    }

    /// What stands in the window.
    public Frame frame() {
        return frame;
    }

    /// How the app looks and speaks.
    public LookViewModel look() {
        return look;
    }

    /// Shows the first screen, and tries once more what somebody asked to send.
    public void open() {
        alerts.renew();
        telling.tryNow();
        if (look.isWelcomed()) {
            navigator.begin(this::home);
        } else {
            navigator.begin(() -> new Screen(new WelcomeView(look, () -> navigator.begin(this::home)), "/"));
        }
    }

    private void openPanel(String reference) {
        panels.panel(reference);
    }

    private Screen home() {
        HomeViewModel home = new HomeViewModel(this::doors, telling.sendings());
        return new Screen(new HomeView(home, look.texts()), "/");
    }

    private List<HomeViewModel.Door> doors() {
        List<HomeViewModel.Door> doors = new ArrayList<>(telling.doors());
        doors.addAll(List.of(
                new HomeViewModel.Door("tell", telling::enter),
                new HomeViewModel.Door("check", checking::enter),
                new HomeViewModel.Door("area", area::enter),
                new HomeViewModel.Door("rights", rights::enter),
                new HomeViewModel.Door("panels", panels::enter),
                new HomeViewModel.Door("minutes", minutes::enter),
                new HomeViewModel.Door("settings", this::settings)));
        return doors;
    }

    private void settings() {
        SettingsViewModel settings =
                new SettingsViewModel(device.folder(), look, List.of(alerts::erase, telling::forget));
        navigator.go(() -> new Screen(new SettingsView(settings, look, List.of(new AlertsCard(alerts, look))), "/"));
    }

    private void tell() {
        telling.enter();
    }

    private void leave() {
        telling.settle();
        device.leave().run();
    }
}
