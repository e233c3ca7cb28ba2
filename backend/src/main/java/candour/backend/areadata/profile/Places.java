package candour.backend.areadata.profile;

import candour.backend.area.Area;
import candour.backend.area.boundary.AreaShape;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The places on a map beside the figures of an area.
///
/// @param here the area
/// @param within what it lies in, where the places are its neighbours; null where they are its parts
/// @param places at least one, all of one kind
public record Places(Area here, @Nullable Area within, List<Place> places) {
    public Places {
        places = List.copyOf(places);
    }

    /// Whether a shape among them is the project's own sketch and no published boundary.
    public boolean sketch() {
        return places.stream()
                .anyMatch(place -> place.shape() != null && place.shape().sketch());
    }

    /// One of them.
    ///
    /// @param shape null where none is held
    /// @param people searches of people in the months supplied; null where nothing was supplied, which is not zero
    public record Place(
            Area area, @Nullable AreaShape shape, @Nullable Long people) {}
}
