package candour.mobile.text;

import candour.shared.text.Language;

/// The form of a text that goes with a whole number. Source: Unicode CLDR 47, language plural rules, cardinals.
enum PluralCategory {
    ZERO,
    ONE,
    TWO,
    FEW,
    MANY,
    OTHER;

    /// The category of a whole number: English has one and other, Welsh zero, one, two, few (3), many (6) and other.
    static PluralCategory of(Language language, long n) {
        if (language == Language.ENGLISH) {
            return n == 1 ? ONE : OTHER;
        }
        if (n == 0) {
            return ZERO;
        }
        if (n == 1) {
            return ONE;
        }
        if (n == 2) {
            return TWO;
        }
        if (n == 3) {
            return FEW;
        }
        return n == 6 ? MANY : OTHER;
    }

    /// What follows the key of a text in this form: `.one`.
    String suffix() {
        return "." + name().toLowerCase(java.util.Locale.ROOT);
    }
}
