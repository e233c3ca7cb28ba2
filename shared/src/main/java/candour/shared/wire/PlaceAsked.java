package candour.shared.wire;

import org.jspecify.annotations.Nullable;

/// Asks for the panels of a place. It is sent in the body and never stands in an address, because it may be a postcode.
///
/// @param place a postcode, or the name of a place
public record PlaceAsked(@Nullable String place) {

    /// Nothing of the place.
    @Override
    public String toString() {
        return "a place asked for";
    }
}
