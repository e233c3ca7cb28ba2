package candour.shared.wire;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Every force with every ethnic group, for whole calendar years.
///
/// @param basis `self-defined` or `officer-defined`
/// @param forces every force that supplied at least one month
public record NationalDocument(int firstYear, int lastYear, String basis, List<ForceRow> forces, String licence) {
    public NationalDocument {
        forces = List.copyOf(forces);
    }

    /// One force.
    ///
    /// @param supplied months supplied
    /// @param expected months expected
    /// @param people searches that involved a person
    /// @param rate null without a census table
    /// @param population the population base by name; null for a force without an area
    public record ForceRow(
            ForceEntry force,
            int supplied,
            int expected,
            long people,
            @Nullable RateDocument rate,
            @Nullable String population,
            List<GroupDocument> groups) {
        public ForceRow {
            groups = List.copyOf(groups);
        }
    }
}
