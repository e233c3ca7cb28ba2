package candour.mobile;

import candour.mobile.device.DeviceFolder;
import candour.mobile.device.SystemBrowser;
import candour.mobile.home.HomeView;
import candour.mobile.home.HomeViewModel;
import candour.mobile.home.Portal;
import candour.mobile.look.LookStore;
import candour.mobile.look.LookViewModel;
import candour.mobile.nav.Frame;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.stage.Stage;

/// The app: makes every part, hands each what it needs, and opens on the home screen.
public final class MobileApp extends Application {
    private static final double PHONE_WIDTH = 390;
    private static final double PHONE_HEIGHT = 844;

    @Override
    public void start(Stage stage) {
        Portal portal = Portal.ofThisBuild();
        LookViewModel look = new LookViewModel(new LookStore(DeviceFolder.find().orElse(null)));
        HomeViewModel home = new HomeViewModel(portal, new SystemBrowser(getHostServices()));
        Frame frame = new Frame(portal.body(), look);
        stage.setTitle("Candour");
        stage.setScene(new Scene(frame, PHONE_WIDTH, PHONE_HEIGHT));
        frame.show(new HomeView(home, look));
        stage.show();
    }
}
