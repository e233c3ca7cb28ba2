package candour.backend.stopsearch.police;

import candour.backend.stopsearch.Location;
import candour.backend.stopsearch.StopSearchLookup;
import java.time.YearMonth;
import java.util.List;
import org.locationtech.jts.geom.Envelope;

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
        Envelope box = ground.box();
        List<Integer> inside = records
                .locationsWithin(micro(box.getMinY()), micro(box.getMinX()), micro(box.getMaxY()), micro(box.getMaxX()))
                .stream()
                .filter(point -> ground.holds(point.microLatitude() / 1e6, point.microLongitude() / 1e6))
                .map(Location::id)
                .toList();
        int[] count = {0};
        records.streamAt(inside, month, (row, place) -> count[0]++);
        return count[0];
    }

    private static int micro(double degrees) {
        return (int) Math.round(degrees * 1e6);
    }
}
