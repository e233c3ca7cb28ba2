package candour.backend.panel;

import candour.backend.platform.reference.PublicReference;
import java.time.LocalDate;

/// A conflict of interest that a member declared and that still holds.
///
/// @param reference its name
/// @param words what it is
/// @param declaredOn when
public record Conflict(PublicReference reference, String words, LocalDate declaredOn) {
    @Override
    public String toString() {
        return "a conflict of interest";
    }
}
