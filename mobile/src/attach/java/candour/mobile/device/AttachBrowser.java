package candour.mobile.device;

import com.gluonhq.attach.browser.BrowserService;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;

/// The phone's web browser. Whether it opened is not known, so the screen shows the address too.
final class AttachBrowser implements WebBrowser {
    private static final System.Logger LOG = System.getLogger(AttachBrowser.class.getName());

    @Override
    public void open(URI address) {
        BrowserService.create().ifPresent(service -> {
            try {
                service.launchExternalBrowser(address.toString());
            } catch (IOException | URISyntaxException e) {
                LOG.log(System.Logger.Level.WARNING, "the browser did not open: {0}", e.getClass());
            }
        });
    }
}
