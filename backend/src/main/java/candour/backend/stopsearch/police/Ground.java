package candour.backend.stopsearch.police;

import candour.backend.platform.fault.BadRequest;
import candour.backend.stopsearch.MicroBox;
import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.geom.Polygon;

/// The part of the ground that a question is about: a circle of one mile, or a polygon.
sealed interface Ground {

    /// The box round it, in degrees: x is longitude, y latitude.
    Envelope box();

    /// Whether the point lies in it or on its border.
    boolean holds(double latitude, double longitude);

    /// Whether the published point lies in it or on its border.
    default boolean holds(candour.backend.stopsearch.Location point) {
        return holds(point.microLatitude() / 1e6, point.microLongitude() / 1e6);
    }

    /// The box round it, in millionths of a degree.
    default MicroBox within() {
        Envelope box = box();
        return new MicroBox(micro(box.getMinY()), micro(box.getMinX()), micro(box.getMaxY()), micro(box.getMaxX()));
    }

    private static int micro(double degrees) {
        return (int) Math.round(degrees * 1e6);
    }

    /// Everything within one mile of a point: data.police.uk, "Stop and searches by area".
    record Circle(double latitude, double longitude) implements Ground {
        /// One statute mile in metres.
        static final double MILE = 1609.344;

        /// Mean radius of the earth in metres (IUGG).
        private static final double EARTH = 6_371_008.8;

        @Override
        public Envelope box() {
            double high = Math.toDegrees(MILE / EARTH);
            double wide = high / Math.max(0.01, Math.cos(Math.toRadians(latitude)));
            return new Envelope(longitude - wide, longitude + wide, latitude - high, latitude + high);
        }

        @Override
        public boolean holds(double otherLatitude, double otherLongitude) {
            double halfHigh = Math.toRadians(otherLatitude - latitude) / 2;
            double halfWide = Math.toRadians(otherLongitude - longitude) / 2;
            double haversine = Math.sin(halfHigh) * Math.sin(halfHigh)
                    + Math.cos(Math.toRadians(latitude))
                            * Math.cos(Math.toRadians(otherLatitude))
                            * Math.sin(halfWide)
                            * Math.sin(halfWide);
            return 2 * EARTH * Math.asin(Math.min(1, Math.sqrt(haversine))) <= MILE;
        }

        /// Reads the centre.
        ///
        /// @throws BadRequest when the texts are no degrees
        static Circle of(String latitude, String longitude) {
            return new Circle(degrees("lat", latitude, 90), degrees("lng", longitude, 180));
        }
    }

    /// A polygon, closed or not; a ring that crosses itself holds what lies inside an odd number of times.
    record Ring(Envelope box, IndexedPointInAreaLocator inside) implements Ground {
        /// The most corners that are answered.
        static final int MOST_CORNERS = 1000;

        @Override
        public boolean holds(double latitude, double longitude) {
            return inside.locate(new Coordinate(longitude, latitude)) != Location.EXTERIOR;
        }

        /// Reads `lat,lng:lat,lng:lat,lng`.
        ///
        /// @throws BadRequest when the text is no polygon of three to 1,000 corners
        static Ring of(String poly) {
            String[] pairs = poly.strip().split(":", -1);
            if (pairs.length < 3 || pairs.length > MOST_CORNERS) {
                throw new BadRequest("poly must have 3 to " + MOST_CORNERS + " pairs lat,lng separated by colons");
            }
            List<Coordinate> ring = new ArrayList<>();
            for (String pair : pairs) {
                String[] numbers = pair.split(",", -1);
                if (numbers.length != 2) {
                    throw new BadRequest(
                            "poly must be pairs lat,lng separated by colons; this is none: " + shown(pair));
                }
                ring.add(new Coordinate(degrees("poly", numbers[1], 180), degrees("poly", numbers[0], 90)));
            }
            if (!ring.getFirst().equals2D(ring.getLast())) {
                ring.add(ring.getFirst().copy());
            }
            if (ring.stream().distinct().count() < 3) {
                throw new BadRequest("poly must have at least 3 different corners");
            }
            Polygon polygon = new GeometryFactory().createPolygon(ring.toArray(Coordinate[]::new));
            return new Ring(polygon.getEnvelopeInternal(), new IndexedPointInAreaLocator(polygon));
        }
    }

    private static double degrees(String parameter, String text, int limit) {
        try {
            double degrees = Double.parseDouble(text.strip());
            if (Math.abs(degrees) <= limit) {
                return degrees;
            }
        } catch (NumberFormatException e) {
            throw new BadRequest(parameter + " must be decimal degrees, and is " + shown(text));
        }
        throw new BadRequest(parameter + " must be decimal degrees, and is " + shown(text));
    }

    private static String shown(String text) {
        return '"' + (text.length() > 40 ? text.substring(0, 40) : text) + '"';
    }
}
