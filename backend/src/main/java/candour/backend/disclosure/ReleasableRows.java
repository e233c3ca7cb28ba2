package candour.backend.disclosure;

import java.util.List;

/// A bean of the feature that owns rows: it says in which tables they may be counted, and counts them. Only counts
/// leave it, by way of a [Tally]; what is sealed is opened for counting inside the feature.
public interface ReleasableRows {

    /// The rows and their tables.
    Population population();

    /// Counts the rows of one quarter, as they are now. Called by a job, off every request.
    ///
    /// @param force number of the force
    /// @param quarter never a year
    List<CellCount> count(int force, ReleasePeriod quarter);

    /// Made-up counts of the quarter, for trials; none where the owner has nothing made up.
    default List<CellCount> sample(ReleasePeriod quarter) {
        return List.of();
    }
}
