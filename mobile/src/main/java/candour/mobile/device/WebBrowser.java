package candour.mobile.device;

import java.net.URI;

/// The device's own web browser.
@FunctionalInterface
public interface WebBrowser {

    /// Asks the device to show the address. Devices do not say whether they did, so a screen that calls this also
    /// shows the address for people to type.
    void open(URI address);
}
