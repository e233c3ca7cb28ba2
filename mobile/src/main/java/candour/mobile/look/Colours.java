package candour.mobile.look;

/// The colours of the app.
public enum Colours {
    /// Dark text on a light ground.
    LIGHT("Light"),
    /// Light text on a dark ground.
    DARK("Dark");

    private final String label;

    Colours(String label) {
        this.label = label;
    }

    /// The word people choose it by.
    public String label() {
        return label;
    }
}
