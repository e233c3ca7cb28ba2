package candour.backend.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.options.Geolocation;
import com.microsoft.playwright.options.ReducedMotion;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/// People with a browser, each with nothing left over from any other.
final class Readers implements AutoCloseable {
    private final Browser browser;
    private final URI portal;
    private final List<BrowserContext> contexts = new ArrayList<>();

    Readers(Browser browser, URI portal) {
        this.browser = browser;
        this.portal = portal;
    }

    /// 390 pixels wide, as many phones are.
    Reader onPhone() {
        return reader(options().setViewportSize(390, 844).setHasTouch(true));
    }

    /// The same, with scripts switched off.
    Reader onPhoneWithoutScripts() {
        return reader(options().setViewportSize(390, 844).setHasTouch(true).setJavaScriptEnabled(false));
    }

    /// 1280 pixels wide.
    Reader onDesktop() {
        return reader(options().setViewportSize(1280, 900));
    }

    /// On a desktop whose scripts are switched off or on.
    Reader withScripts(boolean on) {
        return reader(options().setViewportSize(1280, 900).setJavaScriptEnabled(on));
    }

    /// On a phone that knows where it is and may tell this site.
    Reader standingAt(double latitude, double longitude) {
        return reader(options()
                .setViewportSize(390, 844)
                .setHasTouch(true)
                .setGeolocation(new Geolocation(latitude, longitude))
                .setPermissions(List.of("geolocation")));
    }

    /// On a desktop that ignores the content security policy, so that only our own escaping stands in the way.
    Reader withoutPolicy() {
        return reader(options().setViewportSize(1280, 900).setBypassCSP(true));
    }

    private static Browser.NewContextOptions options() {
        return new Browser.NewContextOptions().setLocale("en-GB").setReducedMotion(ReducedMotion.REDUCE);
    }

    private Reader reader(Browser.NewContextOptions options) {
        BrowserContext context = browser.newContext(options.setBaseURL(portal.toString()));
        context.setDefaultTimeout(10_000);
        contexts.add(context);
        return new Reader(context, portal);
    }

    @Override
    public void close() {
        contexts.forEach(BrowserContext::close);
    }
}
