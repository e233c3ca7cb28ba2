package candour.mobile.device;

import java.util.Optional;
import java.util.function.Consumer;

/// The service of the device that receives alerts. Nothing of it is started before somebody asks: from then on the
/// sending service knows the device.
public interface Alerts {

    /// Whether this device can receive alerts at all.
    boolean here();

    /// Makes the device known to the sending service, with the device's own question whether it may show alerts, and
    /// hands over its token. A device that is known already has the token it had.
    ///
    /// @param then told on the thread of the screen; empty where the person or the device said no
    void ask(Consumer<Optional<String>> then);

    /// A device that receives none, such as a computer.
    static Alerts none() {
        return new Alerts() {
            @Override
            public boolean here() {
                return false;
            }

            @Override
            public void ask(Consumer<Optional<String>> then) {
                then.accept(Optional.empty());
            }
        };
    }
}
