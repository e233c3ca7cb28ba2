package candour.shared.wire;

import org.jspecify.annotations.Nullable;

/// Asks for something during a visit to a report or an application. The visit stands in the body, never in an address.
///
/// @param visit as the portal gave it
public record VisitAsked(@Nullable String visit) {

    /// Nothing of the visit.
    @Override
    public String toString() {
        return "something asked during a visit";
    }
}
