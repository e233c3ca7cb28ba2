package candour.backend.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/// One person with a browser: what they do, and what the browser noticed meanwhile.
final class Reader {
    /// Most steps of the Tab key that anything on our pages may be away.
    private static final int FARTHEST = 400;

    private final BrowserContext context;
    private final Page page;
    private final URI portal;
    private final List<String> troubles = new ArrayList<>();
    private final List<Request> requests = new ArrayList<>();

    Reader(BrowserContext context, URI portal) {
        this.context = context;
        this.portal = portal;
        page = context.newPage();
        page.onConsoleMessage(this::hear);
        page.onPageError(error -> troubles.add("script error: " + error));
        context.onRequest(requests::add);
    }

    Page page() {
        return page;
    }

    BrowserContext context() {
        return context;
    }

    /// Goes to a page by its address and forgets what was noticed before.
    ///
    /// @return status of the answer
    int open(String path) {
        troubles.clear();
        requests.clear();
        return page.navigate(path).status();
    }

    /// Path and query of the page shown.
    String here() {
        URI uri = URI.create(page.url());
        return uri.getRawQuery() == null ? uri.getRawPath() : uri.getRawPath() + "?" + uri.getRawQuery();
    }

    /// The main heading.
    String heading() {
        return page.locator("h1").innerText();
    }

    /// Presses Tab until the wanted element has the focus, as somebody without a mouse does.
    void tabTo(Locator wanted) {
        Locator focused = wanted.and(page.locator(":focus"));
        for (int steps = 0; steps < FARTHEST; steps++) {
            if (focused.count() == 1) {
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("the Tab key never reached " + wanted + " on " + here());
    }

    /// Reaches a link by its words with the Tab key and follows it with Enter.
    void follow(Locator link) {
        tabTo(link);
        leave(() -> page.keyboard().press("Enter"));
    }

    /// Does what leads to another address, and waits until the page there is whole.
    void leave(Runnable act) {
        String before = page.url();
        act.run();
        page.waitForURL(url -> !url.equals(before));
    }

    /// Errors of the console, refusals of the content security policy among them, since the page was opened.
    List<String> troubles() {
        return List.copyOf(troubles);
    }

    /// Every request since the page was opened.
    List<Request> requests() {
        return List.copyOf(requests);
    }

    /// Addresses asked for that are not the portal's.
    List<String> strangers() {
        return requests.stream()
                .map(Request::url)
                .filter(url -> !url.startsWith(portal + "/") && !url.startsWith("data:"))
                .toList();
    }

    private void hear(ConsoleMessage message) {
        boolean ownAnswer = message.text().startsWith("Failed to load resource")
                && message.location().startsWith(page.url() + ":");
        if ((message.type().equals("error") || message.type().equals("warning")) && !ownAnswer) {
            troubles.add(message.type() + ": " + message.text());
        }
    }
}
