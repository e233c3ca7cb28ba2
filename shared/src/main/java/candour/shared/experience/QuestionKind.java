package candour.shared.experience;

/// What kind of answer a question takes, and so how it is shown. No kind is ever required.
public enum QuestionKind {
    /// One option, such as a time of day or an age band.
    ONE_CHOICE("one-choice"),
    /// Any number of options; some stand alone, such as "Not sure".
    SEVERAL_CHOICES("several-choices"),
    /// Yes, no, not sure, or doesn't apply: one choice, shown in a row.
    YES_NO("yes-no"),
    /// A day, a month or only a year; see [ApproximateDate].
    APPROXIMATE_DATE("approximate-date"),
    /// A district from the list, by its GSS code.
    AREA("area"),
    /// One line of words.
    SHORT_TEXT("short-text"),
    /// Several lines of words.
    LONG_TEXT("long-text");

    private final String code;

    QuestionKind(String code) {
        this.code = code;
    }

    /// The word for it in the interface for programs.
    public String code() {
        return code;
    }

    /// Whether the answer is picked from options.
    public boolean hasOptions() {
        return this == ONE_CHOICE || this == SEVERAL_CHOICES || this == YES_NO;
    }

    /// Whether the answer is in somebody's own words.
    public boolean isText() {
        return this == SHORT_TEXT || this == LONG_TEXT;
    }
}
