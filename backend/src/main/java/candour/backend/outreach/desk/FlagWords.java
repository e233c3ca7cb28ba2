package candour.backend.outreach.desk;

import candour.backend.platform.text.Texts;
import candour.shared.text.Language;

/// On what occasion a group was under-represented, in words.
final class FlagWords {
    private static final String KEY = "outreach.occasion.";

    private FlagWords() {}

    /// Whether there is an occasion of this name.
    static boolean isKnown(String occasion) {
        return occasion.matches("[a-z]+(-[a-z]+)*")
                && Texts.of(Language.ENGLISH).has(KEY + occasion);
    }

    /// Such as "people who applied to a panel".
    static String occasion(String occasion, Texts t) {
        return isKnown(occasion) ? t.say(KEY + occasion) : occasion;
    }
}
