package candour.shared.wire;

import org.jspecify.annotations.Nullable;

/// Asks for a visit to an application. The reference stands in the body, never in an address.
///
/// @param reference as its holder typed it
public record ApplicationAsked(@Nullable String reference) {

    /// Nothing of the reference.
    @Override
    public String toString() {
        return "an application asked for";
    }
}
