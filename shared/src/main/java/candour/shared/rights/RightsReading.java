package candour.shared.rights;

import java.util.function.UnaryOperator;

/// The text that a reader gets: the translation, or, where it is older than the English, the English with a notice. An
/// old translation would tell people rights that they no longer have.
///
/// @param text what is shown
/// @param outdated true where a translation was wanted, but renders an older text
public record RightsReading(RightsText text, boolean outdated) {

    /// For readers of English.
    ///
    /// @param english gives English words by key
    public static RightsReading english(RightsTopic topic, UnaryOperator<String> english) {
        return new RightsReading(RightsText.of(topic, english), false);
    }

    /// For readers of another language.
    ///
    /// @param english gives English words by key
    /// @param translated gives words of the reader's language by key
    public static RightsReading translated(
            RightsTopic topic, UnaryOperator<String> english, UnaryOperator<String> translated) {
        RightsText original = RightsText.of(topic, english);
        RightsText translation = RightsText.of(topic, translated);
        return translation.keepsUpWith(original)
                ? new RightsReading(translation, false)
                : new RightsReading(original, true);
    }
}
