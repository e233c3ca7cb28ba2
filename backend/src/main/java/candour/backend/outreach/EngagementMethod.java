package candour.backend.outreach;

import java.util.Arrays;
import java.util.Optional;

/// How people were met. Source: product requirement 16; West Midlands OPCC report, sections 18 and 26.
public enum EngagementMethod {
    /// A stall where people pass by.
    STALL("stall"),
    /// Working together on a question.
    WORKSHOP("workshop"),
    /// A small group that talks about one subject.
    FOCUS_GROUP("focus-group"),
    /// A session in a school, college or youth club.
    SCHOOL_SESSION("school-session"),
    /// Questions to many.
    SURVEY("survey"),
    /// Something that takes place online.
    ONLINE("online"),
    /// Leaflets, posters and letters.
    LEAFLET("leaflet"),
    /// A meeting that somebody else holds and that staff go to.
    MEETING_OF_OTHERS("meeting-of-others");

    private final String code;

    EngagementMethod(String code) {
        this.code = code;
    }

    /// What is stored, sent in forms and stands at the end of the keys of its words.
    public String code() {
        return code;
    }

    /// The method with this code.
    public static Optional<EngagementMethod> find(String code) {
        return Arrays.stream(values()).filter(one -> one.code.equals(code)).findFirst();
    }
}
