package candour.shared.text;

import java.util.Locale;

/// A language in which portal and app speak. Every page has an address in each: `/areas` in English, `/cy/areas` in
/// Welsh. Source: Welsh Language (Wales) Measure 2011, s.1, official status of Welsh; codes of ISO 639-1.
public enum Language {
    /// English as written in Britain.
    ENGLISH("en", "", "en-GB"),
    /// Welsh.
    WELSH("cy", "/cy", "cy");

    private final String code;
    private final String prefix;
    private final String tag;

    Language(String code, String prefix, String tag) {
        this.code = code;
        this.prefix = prefix;
        this.tag = tag;
    }

    /// Its ISO 639-1 code, also what stands in `lang` attributes: `en`, `cy`.
    public String code() {
        return code;
    }

    /// What its addresses begin with: nothing, or `/cy`.
    public String prefix() {
        return prefix;
    }

    /// The locale by which days, months and numbers are written.
    public Locale locale() {
        return Locale.forLanguageTag(tag);
    }

    /// The other one, which every page offers.
    public Language other() {
        return this == ENGLISH ? WELSH : ENGLISH;
    }

    /// The language with this code.
    ///
    /// @throws IllegalArgumentException when the portal does not speak it
    public static Language ofCode(String code) {
        for (Language one : values()) {
            if (one.code.equals(code)) {
                return one;
            }
        }
        throw new IllegalArgumentException("no language has the code " + code);
    }
}
