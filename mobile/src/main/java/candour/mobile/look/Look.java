package candour.mobile.look;

/// How one person wants the app to look.
///
/// @param colours light or dark
/// @param textSize how large the text is
public record Look(Colours colours, TextSize textSize) {
    /// What a new app looks like.
    public static final Look AT_FIRST = new Look(Colours.LIGHT, TextSize.NORMAL);

    /// The same with other colours.
    public Look with(Colours other) {
        return new Look(other, textSize);
    }

    /// The same with another text size.
    public Look with(TextSize other) {
        return new Look(colours, other);
    }
}
