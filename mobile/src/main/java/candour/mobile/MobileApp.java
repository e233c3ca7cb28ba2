package candour.mobile;

import candour.mobile.api.HttpTransport;
import candour.mobile.api.Portal;
import candour.mobile.api.PortalApi;
import candour.mobile.background.Background;
import candour.mobile.device.DeviceFolder;
import candour.mobile.device.SystemBrowser;
import candour.mobile.experience.checking.CheckingRoom;
import candour.mobile.home.HomeView;
import candour.mobile.home.HomeViewModel;
import candour.mobile.look.LookStore;
import candour.mobile.look.LookViewModel;
import candour.mobile.nav.Frame;
import candour.mobile.nav.Navigator;
import candour.mobile.nav.Screen;
import candour.mobile.settings.SettingsView;
import candour.mobile.settings.SettingsViewModel;
import candour.mobile.store.AppFolder;
import candour.mobile.welcome.WelcomeView;
import java.time.Clock;
import java.util.List;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;

/// The app: makes every part, hands each what it needs, and opens on the home screen, or on the first screen where
/// nobody has seen it yet on this device.
public final class MobileApp extends Application {
    private static final double PHONE_WIDTH = 390;
    private static final double PHONE_HEIGHT = 844;

    private final Navigator navigator = new Navigator();
    private final AppFolder folder = new AppFolder(DeviceFolder.find().orElse(null));
    private final Portal portal = Portal.ofThisBuild();
    private final LookViewModel look = new LookViewModel(new LookStore(folder));
    private final PortalApi api = new PortalApi(portal, new HttpTransport());
    private final Background background = Background.ofApp();
    private final Clock clock = Clock.systemUTC();
    private final CheckingRoom checking = new CheckingRoom(navigator, look, api, background, clock, navigator::home);

    @Override
    public void start(Stage stage) {
        Frame frame = new Frame(portal, look, navigator, new SystemBrowser(getHostServices()), () -> {
            stage.hide();
            Platform.exit();
        });
        stage.setTitle("Candour");
        stage.setScene(new Scene(frame, PHONE_WIDTH, PHONE_HEIGHT));
        if (look.isWelcomed()) {
            navigator.begin(this::home);
        } else {
            navigator.begin(() -> new Screen(new WelcomeView(look, () -> navigator.begin(this::home)), "/"));
        }
        stage.show();
    }

    private Screen home() {
        HomeViewModel home = new HomeViewModel(List.of(
                new HomeViewModel.Door("check", checking::enter),
                new HomeViewModel.Door("settings", () -> navigator.go(this::settings))));
        return new Screen(new HomeView(home, look.texts()), "/");
    }

    private Screen settings() {
        SettingsViewModel settings = new SettingsViewModel(folder, look, List.of());
        return new Screen(new SettingsView(settings, look, List.of()), "/");
    }
}
