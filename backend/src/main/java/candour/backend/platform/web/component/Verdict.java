package candour.backend.platform.web.component;

/// What a comparison allows us to say. The words are the same everywhere, and a shape goes with each.
public enum Verdict {
    /// The whole interval lies close to the same rate.
    IN_LINE("in line", "in-line"),
    /// The interval lies below.
    UNDER("under", "under"),
    /// The interval lies above.
    OVER("over", "over"),
    /// Too few cases to say.
    CANNOT_TELL("cannot tell yet", "cannot-tell");

    private final String label;
    private final String mark;

    Verdict(String label, String mark) {
        this.label = label;
        this.mark = mark;
    }

    /// The words on the chip.
    public String label() {
        return label;
    }

    /// End of its CSS class.
    public String mark() {
        return mark;
    }
}
