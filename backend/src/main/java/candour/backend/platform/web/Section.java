package candour.backend.platform.web;

import candour.backend.platform.text.Texts;
import java.util.List;

/// The parts of the portal that the navigation at the top of every page offers.
public enum Section {
    /// Pages that belong to no part of the navigation.
    NONE("", ""),
    /// Finding an area and its page.
    AREAS("areas", "/areas"),
    /// Telling what happened.
    TELL("tell", "/tell"),
    /// Coming back to one's own report.
    CHECK("check", "/check"),
    /// Scrutiny panels, and how to join one.
    PANELS("panels", "/panels"),
    /// What police may and may not do.
    RIGHTS("rights", "/rights"),
    /// What was asked of the police, and what came of it.
    CHANGED("changed", "/you-said-we-did"),
    /// What people told, as far as it is published.
    EXPERIENCES("experiences", "/experiences"),
    /// What people told, in figures.
    TOLD_US("toldUs", "/what-people-told-us"),
    /// Who takes part, compared with who lives here.
    REACHED("reached", "/who-we-reach"),
    /// Minutes of panels' meetings.
    MEETINGS_AND_MINUTES("meetingsAndMinutes", "/minutes"),
    /// Where the body went to meet people.
    OUTREACH("outreach", "/outreach"),
    /// Police forces and what they supplied.
    FORCES("forces", "/forces"),
    /// Areas side by side.
    COMPARE("compare", "/compare"),
    /// What the data is and is not.
    ABOUT_THE_DATA("aboutTheData", "/about-the-data");

    private static final List<Section> FIRST = List.of(AREAS, TELL, CHECK, PANELS, RIGHTS);
    private static final List<Section> MORE = List.of(
            CHANGED, MEETINGS_AND_MINUTES, TOLD_US, REACHED, OUTREACH, EXPERIENCES, FORCES, COMPARE, ABOUT_THE_DATA);

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

    /// What most people come for: stands in the navigation of every page.
    public static List<Section> first() {
        return FIRST;
    }

    /// What the navigation has under "More", and the foot of every page again.
    public static List<Section> more() {
        return MORE;
    }
}
