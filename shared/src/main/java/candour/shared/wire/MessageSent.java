package candour.shared.wire;

import org.jspecify.annotations.Nullable;

/// A message from the holder of a reference to the staff who read the report, written during a visit.
///
/// @param visit as the portal gave it
/// @param text 1 to 2,000 characters
public record MessageSent(@Nullable String visit, @Nullable String text) {

    /// Nothing of visit and text.
    @Override
    public String toString() {
        return "a message sent";
    }
}
