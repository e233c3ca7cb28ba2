package candour.backend.stopsearch;

import jakarta.inject.Singleton;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;

/// Reads stop and search records for other features. Rows stream: none are held beyond the call for each.
@Singleton
public class StopSearchLookup {
    private final StopSearchRepository records;
    private final LocationRepository locations;

    StopSearchLookup(StopSearchRepository records, LocationRepository locations) {
        this.records = records;
        this.locations = locations;
    }

    /// Every record of the force and month, in the order of the published file.
    public void stream(int forceId, YearMonth month, StopSearchSink sink) {
        records.stream(forceId, month, sink);
    }

    /// The records of the force and month that were published without coordinates.
    public void streamWithoutLocation(int forceId, YearMonth month, StopSearchSink sink) {
        records.streamWithoutLocation(forceId, month, sink);
    }

    /// The records of the month at these points, whatever their force, by point.
    ///
    /// @param locations numbers of points; unknown ones match nothing
    public void streamAt(Collection<Integer> locations, YearMonth month, StopSearchSink sink) {
        records.streamAt(locations, month, sink);
    }

    /// The points within a box, borders included.
    ///
    /// @param south, west, north, east millionths of a degree (WGS84)
    public List<Location> locationsWithin(int south, int west, int north, int east) {
        return locations.within(south, west, north, east);
    }
}
