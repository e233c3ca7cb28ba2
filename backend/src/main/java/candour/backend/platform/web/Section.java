package candour.backend.platform.web;

/// The parts of the portal that the navigation at the top of every page offers.
public enum Section {
    /// Pages that belong to no part of the navigation.
    NONE("", ""),
    /// Finding an area and its page.
    AREAS("Your area", "/areas"),
    /// Police forces and what they supplied.
    FORCES("Police forces", "/forces"),
    /// Areas side by side.
    COMPARE("Compare areas", "/compare"),
    /// What the data is and is not.
    ABOUT_THE_DATA("About the data", "/about-the-data");

    private final String label;
    private final String path;

    Section(String label, String path) {
        this.label = label;
        this.path = path;
    }

    /// What the navigation calls it.
    public String label() {
        return label;
    }

    /// Where it begins.
    public String path() {
        return path;
    }

    /// Whether the navigation lists it.
    public boolean listed() {
        return this != NONE;
    }
}
