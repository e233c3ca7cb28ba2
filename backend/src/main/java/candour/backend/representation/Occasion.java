package candour.backend.representation;

import java.util.Arrays;
import java.util.Optional;

/// On what occasion someone was asked about themselves. People met by outreach are counted by heads and not asked.
public enum Occasion {
    /// After telling what happened at a stop.
    TOLD_US("told-us"),
    /// After applying to a panel.
    APPLIED("applied"),
    /// On being appointed to a panel.
    APPOINTED("appointed"),
    /// After a meeting or an event.
    ATTENDED("attended");

    private final String code;

    Occasion(String code) {
        this.code = code;
    }

    /// As it is stored and stands in addresses.
    public String code() {
        return code;
    }

    /// The occasion with this code.
    public static Optional<Occasion> ofCode(String code) {
        return Arrays.stream(values()).filter(one -> one.code.equals(code)).findFirst();
    }
}
