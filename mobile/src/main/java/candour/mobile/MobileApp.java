package candour.mobile;

import candour.mobile.api.HttpTransport;
import candour.mobile.api.Portal;
import candour.mobile.background.Background;
import candour.mobile.device.Alerts;
import candour.mobile.device.Device;
import candour.mobile.device.DeviceFolder;
import candour.mobile.device.Phone;
import candour.mobile.device.SystemBrowser;
import candour.mobile.store.AppFolder;
import java.time.Clock;
import java.util.Optional;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.geometry.Insets;
import javafx.scene.Scene;
import javafx.stage.Stage;

/// The app in a window of a device.
public class MobileApp extends Application {
    private static final double PHONE_WIDTH = 390;
    private static final double PHONE_HEIGHT = 844;

    @Override
    public void start(Stage stage) {
        Optional<Phone> phone = Phone.find();
        Device device = new Device(
                new AppFolder(DeviceFolder.find().orElse(null)),
                phone.map(Phone::browser).orElseGet(() -> new SystemBrowser(getHostServices())),
                Clock.systemUTC(),
                () -> {
                    stage.hide();
                    Platform.exit();
                },
                phone.map(Phone::alerts).orElseGet(Alerts::none));
        Rooms rooms = new Rooms(Portal.ofThisBuild(), new HttpTransport(), device, Background.ofApp());
        stage.setTitle("Candour");
        stage.setScene(new Scene(rooms.frame(), PHONE_WIDTH, PHONE_HEIGHT));
        phone.ifPresent(one -> fit(one, rooms));
        rooms.open();
        stage.show();
    }

    /// Out of sight nothing is left on the screen, so that the list of open apps shows nothing of it.
    private static void fit(Phone phone, Rooms rooms) {
        phone.watch(() -> rooms.frame().setVisible(false), () -> rooms.frame().setVisible(true));
        phone.watchNotch(height -> rooms.frame().setPadding(new Insets(height, 0, 0, 0)));
    }
}
