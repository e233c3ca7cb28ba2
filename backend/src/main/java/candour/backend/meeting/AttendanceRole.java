package candour.backend.meeting;

import java.util.Arrays;
import java.util.Optional;

/// As what people come to a meeting. Only how many is kept.
public enum AttendanceRole {
    /// Led the meeting.
    CHAIR("chair"),
    /// Community members of the panel.
    MEMBER("member"),
    /// Spoke for an organisation.
    ORGANISATION("organisation"),
    /// Watched.
    OBSERVER("observer"),
    /// Police officers and staff.
    FORCE("force"),
    /// Staff of the body that runs the portal.
    OFFICE("office"),
    /// Anybody else.
    PUBLIC("public");

    private final String code;

    AttendanceRole(String code) {
        this.code = code;
    }

    /// As stored and as forms name it.
    public String code() {
        return code;
    }

    static Optional<AttendanceRole> find(String code) {
        return Arrays.stream(values()).filter(role -> role.code.equals(code)).findFirst();
    }
}
