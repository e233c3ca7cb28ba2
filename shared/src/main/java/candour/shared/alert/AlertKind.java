package candour.shared.alert;

import java.util.Arrays;
import java.util.Optional;

/// What an alert can be about. Each is something that everybody may read on the portal; none is about one person. What
/// it says is the same every time and tells neither what Candour is for nor where its owner lives.
public enum AlertKind {
    /// Minutes were published or corrected.
    MINUTES("minutes"),
    /// A meeting that the public may come to was planned.
    MEETINGS("meetings"),
    /// A panel was opened that people can apply to.
    PANELS("panels"),
    /// What a recommendation was answered was published.
    ANSWERS("answers"),
    /// What was done after a recommendation was published.
    CHANGES("changes"),
    /// Figures were released.
    FIGURES("figures");

    /// The key of the title that every alert has: the name of the app.
    public static final String TITLE_KEY = "shared.alert.title";

    private final String code;

    AlertKind(String code) {
        this.code = code;
    }

    /// As stored and as sent between app and portal.
    public String code() {
        return code;
    }

    /// The key of the sentence that an alert of this kind says.
    public String saysKey() {
        return "shared.alert." + code + ".says";
    }

    /// The key of what makes the portal send one, for whoever chooses.
    public String whenKey() {
        return "shared.alert." + code + ".when";
    }

    /// The kind with this code.
    public static Optional<AlertKind> find(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code.equals(code)).findFirst();
    }
}
