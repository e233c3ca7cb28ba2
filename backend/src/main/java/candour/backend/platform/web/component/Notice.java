package candour.backend.platform.web.component;

import org.jspecify.annotations.Nullable;

/// A banner with something the reader must know before reading on.
///
/// @param title such as "Important"
/// @param text one or two sentences
/// @param link where there is more, or null
public record Notice(String title, String text, @Nullable TextLink link) {

    /// A banner without a link.
    public static Notice important(String text) {
        return new Notice("Important", text, null);
    }
}
