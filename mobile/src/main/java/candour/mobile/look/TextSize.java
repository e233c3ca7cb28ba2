package candour.mobile.look;

/// How large the text is. JavaFX does not learn the size that people set for their whole phone, so the app asks.
public enum TextSize {
    /// The size of body text on phones.
    NORMAL("settings.text-size.normal", 18),
    /// A third larger.
    LARGE("settings.text-size.large", 24),
    /// Twice the normal size, as WCAG 2.2 criterion 1.4.4 asks for.
    LARGEST("settings.text-size.largest", 36);

    private final String textKey;
    private final int pixels;

    TextSize(String textKey, int pixels) {
        this.textKey = textKey;
        this.pixels = pixels;
    }

    /// Key of the word people choose it by.
    public String textKey() {
        return textKey;
    }

    /// The height of body text in pixels of the screen's own scale; everything else follows from it.
    public int pixels() {
        return pixels;
    }
}
