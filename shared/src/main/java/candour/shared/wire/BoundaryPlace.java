package candour.shared.wire;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One place on a map, simplified for drawing: not for deciding on which side a point lies.
///
/// @param people searches of people in the months supplied; null where none was supplied, which is not zero
/// @param rings each ring as longitude and latitude by turns, in degrees (WGS84), closed; holes too, so fill by the
///     even-odd rule. Empty where no boundary is held
public record BoundaryPlace(AreaEntry area, @Nullable Long people, List<List<Double>> rings) {
    public BoundaryPlace {
        rings = rings.stream().map(List::copyOf).toList();
    }
}
