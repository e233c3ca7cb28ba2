package candour.backend.stopsearch;

/// Takes records one by one as they come from the database.
@FunctionalInterface
public interface StopSearchSink {

    /// @param place the point with its areas, or [Location#NOWHERE] for a record without one
    void take(StopSearchRow row, Location place);
}
