package candour.backend.areadata.profile;

import candour.backend.areadata.measure.Rate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An area beside its district, its force, and England and Wales, for the same period.
///
/// @param rows the area first, then the wider ones that it lies in
public record Comparison(Period period, List<Row> rows) {

    public Comparison {
        rows = List.copyOf(rows);
    }

    /// One area.
    ///
    /// @param supplied months supplied; for England and Wales months of the period, as every force counted
    ///     supplied all
    /// @param expected months expected
    /// @param forces for England and Wales, the forces counted: those that supplied every month of the period.
    ///     Otherwise empty
    /// @param people searches that involved a person
    /// @param rate per 1,000 residents of the area, or of the areas of the forces counted; null where not known or
    ///     nothing was supplied
    /// @param outcomes what came of searches
    /// @param selfDefined by self-defined ethnic group
    /// @param officerDefined by officer-defined ethnic group
    public record Row(
            Subject area,
            int supplied,
            int expected,
            List<ForceName> forces,
            long people,
            @Nullable Rate rate,
            OutcomeRates outcomes,
            List<GroupFigures> selfDefined,
            List<GroupFigures> officerDefined) {

        public Row {
            forces = List.copyOf(forces);
            selfDefined = List.copyOf(selfDefined);
            officerDefined = List.copyOf(officerDefined);
        }

        /// Whether there is anything to compare.
        public boolean isSupplied() {
            return supplied > 0;
        }
    }
}
