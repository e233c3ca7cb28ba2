package candour.backend.outreach;

import java.util.Arrays;
import java.util.Optional;

/// How far an activity has come.
public enum ActivityStatus {
    /// It has a day and an owner.
    PLANNED("planned"),
    /// It took place.
    HELD("held"),
    /// It took place, and what was to follow has been done.
    FOLLOWED_UP("followed-up"),
    /// It did not take place and will not.
    CANCELLED("cancelled");

    private final String code;

    ActivityStatus(String code) {
        this.code = code;
    }

    /// What is stored, sent in forms and stands at the end of the keys of its words.
    public String code() {
        return code;
    }

    /// The status with this code.
    public static Optional<ActivityStatus> find(String code) {
        return Arrays.stream(values()).filter(one -> one.code.equals(code)).findFirst();
    }
}
