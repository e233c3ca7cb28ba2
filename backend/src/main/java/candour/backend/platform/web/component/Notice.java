package candour.backend.platform.web.component;

import candour.backend.platform.text.Texts;
import org.jspecify.annotations.Nullable;

/// A banner with something the reader must know before reading on.
///
/// @param title such as "Important"
/// @param text one or two sentences
/// @param link where there is more, or null
public record Notice(String title, String text, @Nullable TextLink link) {

    /// A banner without a link.
    public static Notice important(Texts texts, String text) {
        return new Notice(texts.say("platform.important"), text, null);
    }
}
