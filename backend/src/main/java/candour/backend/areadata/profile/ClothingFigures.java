package candour.backend.areadata.profile;

import candour.backend.areadata.measure.Proportion;
import java.util.List;

/// Removal of more than outer clothing (a coat, jacket or gloves). The published field covers every further search,
/// from a T-shirt upwards; it does not count strip searches. True, False and blank are three things.
///
/// @param all all searches of people
/// @param byAge by age range, in order, "not recorded" last
public record ClothingFigures(Removal all, List<AgeRemoval> byAge) {

    public ClothingFigures {
        byAge = List.copyOf(byAge);
    }

    /// @param removed more than outer clothing was removed (True)
    /// @param notRemoved it was not (False)
    /// @param notRecorded blank
    public record Removal(long removed, long notRemoved, long notRecorded) {

        /// Removed, of those where it was recorded.
        public Proportion share() {
            return new Proportion(removed, removed + notRemoved);
        }

        /// Blank, of all searches of people.
        public Proportion missing() {
            return new Proportion(notRecorded, removed + notRemoved + notRecorded);
        }

        /// Recorded, of all searches of people.
        public Proportion complete() {
            return new Proportion(removed + notRemoved, removed + notRemoved + notRecorded);
        }
    }

    /// @param code code of the age range; empty where the age was not recorded
    /// @param label what people read: "10-17"
    public record AgeRemoval(String code, String label, Removal removal) {}
}
