package candour.backend.platform.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;

/// Turns shapes in longitude and latitude into short SVG paths of whole numbers. The projection is equirectangular
/// about the middle latitude: true enough for one country, and straight to compute.
final class MapPath {
    private final double left;
    private final double top;
    private final double alongX;
    private final double alongY;
    private final int width;
    private final int height;

    /// @param extent what the map shows, in degrees
    /// @param longest the longer side of the picture, in its own units
    MapPath(Envelope extent, int longest) {
        double squeeze = Math.cos(Math.toRadians(extent.centre().y));
        double across = Math.max(extent.getWidth() * squeeze, 1e-9);
        double down = Math.max(extent.getHeight(), 1e-9);
        double scale = longest / Math.max(across, down);
        left = extent.getMinX();
        top = extent.getMaxY();
        alongX = scale * squeeze;
        alongY = scale;
        width = Math.max(1, (int) Math.round(across * scale));
        height = Math.max(1, (int) Math.round(down * scale));
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    long x(double longitude) {
        return Math.round((longitude - left) * alongX);
    }

    long y(double latitude) {
        return Math.round((top - latitude) * alongY);
    }

    /// The path of all rings. Rings smaller than a few units vanish, but never the last one of a shape.
    String path(Geometry shape) {
        List<long[]> rings = new ArrayList<>();
        for (int i = 0; i < shape.getNumGeometries(); i++) {
            if (shape.getGeometryN(i) instanceof Polygon polygon && !polygon.isEmpty()) {
                rings.add(ring(polygon.getExteriorRing()));
                for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
                    rings.add(ring(polygon.getInteriorRingN(hole)));
                }
            }
        }
        List<long[]> large =
                rings.stream().filter(r -> r.length >= 6 && twiceArea(r) >= 8).toList();
        if (large.isEmpty()) {
            large = rings.stream().max(Comparator.comparingLong(MapPath::twiceArea)).stream()
                    .toList();
        }
        StringBuilder path = new StringBuilder();
        for (long[] ring : large) {
            write(path, ring);
        }
        return path.toString();
    }

    /// x and y in turn, without repeated points and without the closing one.
    private long[] ring(LineString line) {
        Coordinate[] points = line.getCoordinates();
        long[] ring = new long[points.length * 2];
        int length = 0;
        for (Coordinate point : points) {
            long x = x(point.x);
            long y = y(point.y);
            if (length == 0 || ring[length - 2] != x || ring[length - 1] != y) {
                ring[length++] = x;
                ring[length++] = y;
            }
        }
        if (length > 2 && ring[0] == ring[length - 2] && ring[1] == ring[length - 1]) {
            length -= 2;
        }
        return java.util.Arrays.copyOf(ring, length);
    }

    private static long twiceArea(long[] ring) {
        long sum = 0;
        for (int i = 0; i < ring.length; i += 2) {
            int next = (i + 2) % ring.length;
            sum += ring[i] * ring[next + 1] - ring[next] * ring[i + 1];
        }
        return Math.abs(sum);
    }

    private static void write(StringBuilder path, long[] ring) {
        path.append('M').append(ring[0]).append(' ').append(ring[1]);
        if (ring.length == 2) {
            // a shape smaller than one unit is still there to be pointed at
            path.append("h2v2h-2z");
            return;
        }
        path.append('l');
        for (int i = 2; i < ring.length; i += 2) {
            number(path, ring[i] - ring[i - 2], i > 2);
            number(path, ring[i + 1] - ring[i - 1], true);
        }
        path.append('z');
    }

    private static void number(StringBuilder path, long value, boolean separated) {
        if (separated && value >= 0) {
            path.append(' ');
        }
        path.append(value);
    }
}
