package candour.backend.areadata.profile;

import candour.backend.areadata.measure.Proportion;
import java.util.List;

/// Searches of people by one published field.
///
/// @param categories each category met, in the order of the published list, unknown texts last
/// @param notRecorded the field left blank, of all searches of people
public record Breakdown(List<Category> categories, Proportion notRecorded) {

    public Breakdown {
        categories = List.copyOf(categories);
    }

    /// One category.
    ///
    /// @param code code of the published list; empty for a text that no list knows
    /// @param label our words for it, or the text as published
    /// @param grouping what the list puts it under ("arrest", "asian"); empty where it does not group
    /// @param people searches of people, of all those where the field was filled in
    public record Category(String code, String label, String grouping, Proportion people) {
        /// Whether the text is in no published list.
        public boolean isUnknown() {
            return code.isEmpty();
        }
    }
}
