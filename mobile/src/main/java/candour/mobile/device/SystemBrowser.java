package candour.mobile.device;

import java.net.URI;
import javafx.application.HostServices;

/// The browser that JavaFX finds on this device.
public final class SystemBrowser implements WebBrowser {
    private final HostServices services;

    /// @param services those of the running application
    public SystemBrowser(HostServices services) {
        this.services = services;
    }

    @Override
    public void open(URI address) {
        services.showDocument(address.toString());
    }
}
