package candour.backend.meeting;

import java.util.Arrays;

/// Where a meeting stands.
public enum MeetingStatus {
    /// It is to take place.
    PLANNED("planned"),
    /// It took place.
    HELD("held"),
    /// It does not take place; it stays in lists so that nobody comes in vain.
    CANCELLED("cancelled");

    private final String code;

    MeetingStatus(String code) {
        this.code = code;
    }

    /// As stored.
    public String code() {
        return code;
    }

    static MeetingStatus ofCode(String code) {
        return Arrays.stream(values())
                .filter(status -> status.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no meeting is " + code));
    }
}
