package candour.backend.stopsearch;

import jakarta.inject.Singleton;
import java.time.YearMonth;
import java.util.function.Predicate;

/// Reads stop and search records for other features. Rows of a force stream: none are held beyond the call for each.
@Singleton
public class StopSearchLookup {
    private final StopSearchRepository records;

    StopSearchLookup(StopSearchRepository records) {
        this.records = records;
    }

    /// Every record of the force and month, in the order of the published file.
    public void stream(int forceId, YearMonth month, StopSearchSink sink) {
        records.stream(forceId, month, sink);
    }

    /// The records of the force and month that were published without coordinates.
    public void streamWithoutLocation(int forceId, YearMonth month, StopSearchSink sink) {
        records.streamWithoutLocation(forceId, month, sink);
    }

    /// The records of the month at this point, whatever their force.
    ///
    /// @param location the point's number; an unknown one matches nothing
    public void streamAt(int location, YearMonth month, StopSearchSink sink) {
        records.streamAt(location, month, sink);
    }

    /// The records of the month at those points of the box that are wanted, whatever their force, by point.
    ///
    /// @param wanted asked once for each point
    public void streamWithin(MicroBox box, Predicate<Location> wanted, YearMonth month, StopSearchSink sink) {
        records.streamWithin(box, wanted, month, sink);
    }
}
