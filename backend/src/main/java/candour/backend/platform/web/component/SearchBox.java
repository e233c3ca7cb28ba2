package candour.backend.platform.web.component;

import org.jspecify.annotations.Nullable;

/// The search for a place. It is sent by POST, so that no postcode ever stands in an address, a history or a log.
///
/// @param value what the reader typed before
/// @param error what is wrong with it and what to do; null at first
/// @param large true on the home page, where it is the main act
public record SearchBox(String value, @Nullable String error, boolean large) {
    /// Identifier of its text field, for links from an error summary.
    public static final String FIELD = "place";

    /// Nothing typed yet.
    public static SearchBox empty() {
        return new SearchBox("", null, false);
    }

    /// The one on the home page.
    public static SearchBox prominent() {
        return new SearchBox("", null, true);
    }

    /// Filled with what the reader typed.
    public static SearchBox of(String value) {
        return new SearchBox(value, null, false);
    }

    /// Filled with what the reader typed, and what is wrong with it.
    public SearchBox refused(String why) {
        return new SearchBox(value, why, large);
    }
}
