package candour.backend.platform.web.component;

/// Markup made by this portal itself, such as a chart; sent as it is, so every text put into it must be escaped
/// already.
///
/// @param html well-formed, without style attributes, style elements or scripts
public record Markup(String html) {
    /// Nothing.
    public static final Markup NONE = new Markup("");

    /// True where there is nothing to show.
    public boolean isEmpty() {
        return html.isEmpty();
    }
}
