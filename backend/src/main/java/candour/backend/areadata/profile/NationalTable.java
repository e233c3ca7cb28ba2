package candour.backend.areadata.profile;

import candour.backend.areadata.measure.Rate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Every force with every ethnic group, for one or more calendar years.
///
/// @param firstYear first calendar year
/// @param lastYear last calendar year
/// @param forces every force that supplied at least one month of the years, by name
public record NationalTable(int firstYear, int lastYear, EthnicityBasis basis, List<Row> forces) {

    public NationalTable {
        forces = List.copyOf(forces);
    }

    /// One force.
    ///
    /// @param supplied months supplied
    /// @param expected months expected: those of the years that lie within what the service holds
    /// @param people searches that involved a person
    /// @param rate per 1,000 residents; null without a census table
    /// @param residents the population base; null for a force without an area
    /// @param groups by ethnic group
    public record Row(
            ForceName force,
            int supplied,
            int expected,
            long people,
            @Nullable Rate rate,
            @Nullable PopulationBase residents,
            List<GroupFigures> groups) {

        public Row {
            groups = List.copyOf(groups);
        }
    }
}
