package candour.mobile.look;

import candour.shared.text.Language;

/// How one person wants the app to look and speak.
///
/// @param colours light or dark
/// @param textSize how large the text is
/// @param language of every word
public record Look(Colours colours, TextSize textSize, Language language) {
    /// What a new app looks like.
    public static final Look AT_FIRST = new Look(Colours.LIGHT, TextSize.NORMAL, Language.ENGLISH);

    /// The same with other colours.
    public Look with(Colours other) {
        return new Look(other, textSize, language);
    }

    /// The same with another text size.
    public Look with(TextSize other) {
        return new Look(colours, other, language);
    }

    /// The same in another language.
    public Look with(Language other) {
        return new Look(colours, textSize, other);
    }
}
