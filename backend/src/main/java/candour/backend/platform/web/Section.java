package candour.backend.platform.web;

import candour.backend.platform.text.Texts;

/// The parts of the portal that the navigation at the top of every page offers.
public enum Section {
    /// Pages that belong to no part of the navigation.
    NONE("", ""),
    /// Telling what happened.
    TELL("tell", "/tell"),
    /// Finding an area and its page.
    AREAS("areas", "/areas"),
    /// Police forces and what they supplied.
    FORCES("forces", "/forces"),
    /// Areas side by side.
    COMPARE("compare", "/compare"),
    /// What police may and may not do.
    RIGHTS("rights", "/rights"),
    /// What the data is and is not.
    ABOUT_THE_DATA("aboutTheData", "/about-the-data");

    private final String name;
    private final String path;

    Section(String name, String path) {
        this.name = name;
        this.path = path;
    }

    /// What the navigation calls it.
    public String label(Texts texts) {
        return texts.say("platform.section." + name);
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
