package candour.backend.meeting.search;

import java.util.Locale;

/// What kind of published text is found.
public enum SearchKind {
    /// Minutes of a meeting.
    MINUTES,
    /// What the force answered to what a panel asked of it, or to a question of the public.
    ANSWER;

    /// As stored, and part of the key of its words.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
