package candour.backend.platform.web.component;

import candour.backend.platform.text.Texts;

/// What a comparison allows us to say. The words are the same everywhere, and a shape goes with each.
public enum Verdict {
    /// The whole interval lies close to the same rate.
    IN_LINE("in-line"),
    /// The interval lies below.
    UNDER("under"),
    /// The interval lies above.
    OVER("over"),
    /// Too few cases to say.
    CANNOT_TELL("cannot-tell");

    private final String mark;

    Verdict(String mark) {
        this.mark = mark;
    }

    /// The words on the chip.
    public String label(Texts texts) {
        return texts.say("platform.verdict." + mark);
    }

    /// End of its CSS class.
    public String mark() {
        return mark;
    }
}
