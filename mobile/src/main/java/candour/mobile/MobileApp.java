package candour.mobile;

import candour.mobile.api.HttpTransport;
import candour.mobile.api.Portal;
import candour.mobile.background.Background;
import candour.mobile.device.Device;
import candour.mobile.device.DeviceFolder;
import candour.mobile.device.SystemBrowser;
import candour.mobile.store.AppFolder;
import java.time.Clock;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;

/// The app in a window of a device.
public final class MobileApp extends Application {
    private static final double PHONE_WIDTH = 390;
    private static final double PHONE_HEIGHT = 844;

    @Override
    public void start(Stage stage) {
        Device device = new Device(
                new AppFolder(DeviceFolder.find().orElse(null)),
                new SystemBrowser(getHostServices()),
                Clock.systemUTC(),
                () -> {
                    stage.hide();
                    Platform.exit();
                });
        Rooms rooms = new Rooms(Portal.ofThisBuild(), new HttpTransport(), device, Background.ofApp());
        stage.setTitle("Candour");
        stage.setScene(new Scene(rooms.frame(), PHONE_WIDTH, PHONE_HEIGHT));
        rooms.open();
        stage.show();
    }
}
