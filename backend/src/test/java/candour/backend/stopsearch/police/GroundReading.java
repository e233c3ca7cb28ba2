package candour.backend.stopsearch.police;

import candour.backend.stopsearch.StopSearchLookup;
import java.time.YearMonth;

/// What the street interface reads from the database for a circle or polygon, without writing it out: for the
/// benchmark.
public final class GroundReading {
    private final StopSearchLookup records;

    public GroundReading(StopSearchLookup records) {
        this.records = records;
    }

    /// The records within a mile of the point.
    public int circle(double latitude, double longitude, YearMonth month) {
        return on(Ground.Circle.of(String.valueOf(latitude), String.valueOf(longitude)), month);
    }

    /// The records within the polygon.
    public int ring(String poly, YearMonth month) {
        return on(Ground.Ring.of(poly), month);
    }

    private int on(Ground ground, YearMonth month) {
        int[] count = {0};
        records.streamWithin(ground.within(), ground::holds, month, (row, place) -> count[0]++);
        return count[0];
    }
}
