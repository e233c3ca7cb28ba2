package candour.backend.meeting;

import java.util.Arrays;
import java.util.Optional;

/// What sort of meeting it is. Source: APCC Race Disparity Toolkit, 7th edition: panels every other month, public
/// forums twice a year (Reading), a commission to which the public is invited twice a year (West Midlands).
public enum MeetingKind {
    /// The members of one panel; the public reads of it and does not come.
    PANEL("panel"),
    /// Open to everybody.
    FORUM("forum"),
    /// Open to everybody; senior officers answer for the whole force.
    COMMISSION("commission");

    private final String code;

    MeetingKind(String code) {
        this.code = code;
    }

    /// As stored and as forms name it.
    public String code() {
        return code;
    }

    /// Whether members of the public may come.
    public boolean isOpen() {
        return this != PANEL;
    }

    /// The kind with this code.
    public static Optional<MeetingKind> find(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code.equals(code)).findFirst();
    }

    static MeetingKind ofCode(String code) {
        return find(code).orElseThrow(() -> new IllegalStateException("no kind of meeting is called " + code));
    }
}
