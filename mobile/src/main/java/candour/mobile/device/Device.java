package candour.mobile.device;

import candour.mobile.store.AppFolder;
import java.time.Clock;

/// The device that the app runs on, as far as every room needs it.
///
/// @param folder what the app may keep
/// @param browser the web browser of the device
/// @param clock its time
/// @param leave closes the app at once
/// @param alerts its service that receives alerts
public record Device(AppFolder folder, WebBrowser browser, Clock clock, Runnable leave, Alerts alerts) {

    /// A device that receives no alerts.
    public Device(AppFolder folder, WebBrowser browser, Clock clock, Runnable leave) {
        this(folder, browser, clock, leave, Alerts.none());
    }
}
