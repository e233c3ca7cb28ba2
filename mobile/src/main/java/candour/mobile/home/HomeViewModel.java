package candour.mobile.home;

import candour.mobile.device.WebBrowser;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/// What the home screen says and does.
public final class HomeViewModel {
    private final Portal portal;
    private final WebBrowser browser;
    private final ReadOnlyStringWrapper notice = new ReadOnlyStringWrapper("");

    /// A home screen of one portal.
    public HomeViewModel(Portal portal, WebBrowser browser) {
        this.portal = portal;
        this.browser = browser;
    }

    /// What the screen is about, in one line.
    public String heading() {
        return "See how stop and search is used where you live";
    }

    /// What Candour is for.
    public String purpose() {
        return "Candour shows the published figures for each area in England and Wales: how many searches there were, who"
                + " was searched, and what came of it. It belongs to neither the police nor a campaign.";
    }

    /// What people may look for here and not find.
    public String notYet() {
        return "You cannot yet use this app to tell us about a stop, keep a draft or get alerts. It has no account and"
                + " sends nothing about you.";
    }

    /// Why there is a web version and what it offers beyond the app.
    public String aboutWebVersion() {
        return "The figures are in the web version. It opens in your browser and is made to work with screen readers. You"
                + " do not sign in.";
    }

    /// The act of the screen.
    public String openLabel() {
        return "Use the accessible web version";
    }

    /// The address of the web version, as people type it.
    public String address() {
        return portal.address().toString();
    }

    /// What happened after the last act; empty before the first.
    public ReadOnlyStringProperty notice() {
        return notice.getReadOnlyProperty();
    }

    /// Asks the device to show the web version. Whether it did, no device tells, so the notice says what to do if not.
    public void openWebVersion() {
        browser.open(portal.address());
        notice.set("We asked your device to open the web version. If nothing opened, type this into your browser: "
                + portal.address());
    }
}
