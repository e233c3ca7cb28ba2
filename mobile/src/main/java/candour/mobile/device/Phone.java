package candour.mobile.device;

import java.util.Optional;
import java.util.ServiceLoader;
import java.util.function.DoubleConsumer;

/// What a phone gives beyond what Java does. Builds for phones bring one; on a computer there is none.
public interface Phone {

    /// The phone that this is; empty on a computer.
    static Optional<Phone> find() {
        return ServiceLoader.load(Phone.class).findFirst();
    }

    /// Its web browser.
    WebBrowser browser();

    /// Its service that receives alerts.
    Alerts alerts();

    /// Tells of each time the app goes out of sight and comes back. What stands on the screen when it goes is what the
    /// phone shows in its list of open apps.
    void watch(Runnable outOfSight, Runnable back);

    /// Tells how much of the top of the screen its notch covers, in pixels of the scene, now and whenever that changes.
    void watchNotch(DoubleConsumer height);
}
