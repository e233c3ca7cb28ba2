package candour.mobile.areadata;

/// Which months are shown.
public enum Months {
    /// The latest 12 that the portal holds.
    LATEST_12("latest-12", "area.held.latest12"),
    /// The latest 36.
    LATEST_36("latest-36", "area.held.latest36"),
    /// All it holds.
    ALL("all", "area.held.all");

    private final String key;
    private final String textKey;

    Months(String key, String textKey) {
        this.key = key;
        this.textKey = textKey;
    }

    /// How addresses name them.
    public String key() {
        return key;
    }

    /// Key of what people read.
    public String textKey() {
        return textKey;
    }
}
