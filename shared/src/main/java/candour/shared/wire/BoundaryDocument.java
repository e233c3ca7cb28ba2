package candour.shared.wire;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The places on a map beside the figures of an area.
///
/// @param area the area
/// @param within what it lies in, where the places are its neighbours and itself; null where they are its parts
/// @param period the months that were counted
/// @param sketch whether a boundary is the project's own sketch and no published one; say so beside the map
/// @param places all of one kind, by name
public record BoundaryDocument(
        AreaEntry area, @Nullable AreaEntry within, PeriodDocument period, boolean sketch, List<BoundaryPlace> places) {
    public BoundaryDocument {
        places = List.copyOf(places);
    }
}
