package candour.mobile.look;

/// How large the text is. JavaFX does not learn the size that people set for their whole phone, so the app asks.
public enum TextSize {
    /// The size of body text on phones.
    NORMAL("Normal", 18),
    /// A third larger.
    LARGE("Large", 24),
    /// Twice the normal size, as WCAG 2.2 criterion 1.4.4 asks for.
    LARGEST("Largest", 36);

    private final String label;
    private final int pixels;

    TextSize(String label, int pixels) {
        this.label = label;
        this.pixels = pixels;
    }

    /// The word people choose it by.
    public String label() {
        return label;
    }

    /// The height of body text in pixels of the screen's own scale; everything else follows from it.
    public int pixels() {
        return pixels;
    }
}
