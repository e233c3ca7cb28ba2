package candour.backend.outreach.publication;

import candour.backend.platform.text.Texts;
import org.jspecify.annotations.Nullable;

/// How many people took part, as the public reads it: fewer than ten are not told apart, all others are rounded to the
/// nearest five. Source: ONS, the 10-5 rule.
final class PublicHeadcount {
    private static final int FEWEST = 10;
    private static final int STEP = 5;

    private PublicHeadcount() {}

    /// In words; empty where nobody counted.
    static String words(@Nullable Integer headcount, Texts t) {
        if (headcount == null) {
            return "";
        }
        return headcount < FEWEST
                ? t.say("outreach.public.few", "n", FEWEST)
                : t.say("outreach.public.about", "n", rounded(headcount));
    }

    /// As files write it: `<10`, `35`; null where nobody counted.
    static @Nullable String cell(@Nullable Integer headcount) {
        if (headcount == null) {
            return null;
        }
        return headcount < FEWEST ? "<" + FEWEST : String.valueOf(rounded(headcount));
    }

    private static int rounded(int headcount) {
        return (headcount + STEP / 2) / STEP * STEP;
    }
}
