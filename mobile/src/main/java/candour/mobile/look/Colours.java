package candour.mobile.look;

/// The colours of the app.
public enum Colours {
    /// Dark text on a light ground.
    LIGHT("settings.colours.light"),
    /// Light text on a dark ground.
    DARK("settings.colours.dark");

    private final String textKey;

    Colours(String textKey) {
        this.textKey = textKey;
    }

    /// Key of the word people choose it by.
    public String textKey() {
        return textKey;
    }
}
