package candour.backend.areadata.profile;

import candour.backend.areadata.measure.Proportion;

/// How many searches, over the months supplied.
///
/// @param searches all searches
/// @param people searches that involved a person; every figure about people counts these
/// @param vehicleOnly searches of a vehicle and no person
/// @param withoutLocation searches published without a map point; they count in the force and in no smaller area, so
///     for a smaller area this is 0
public record SearchTotals(long searches, long people, long vehicleOnly, long withoutLocation) {

    /// The part of searches that has no map point.
    public Proportion unlocated() {
        return new Proportion(withoutLocation, searches);
    }
}
