package candour.backend.platform.chart;

import org.locationtech.jts.geom.Geometry;

/// One area of a map.
///
/// @param href the page the area leads to, a path on this portal that begins with one slash
/// @param shape polygons in longitude and latitude (WGS84)
/// @param shade what is known of it
/// @param value what the colour stands for; of no meaning unless the shade is VALUE
/// @param words the value as read, such as "24.1 searches per 1,000 residents"
/// @param here whether it is the area the page is about
public record MapArea(String name, String href, Geometry shape, Shade shade, double value, String words, boolean here) {
    /// What is known of an area.
    public enum Shade {
        VALUE,
        /// Too few to show.
        SUPPRESSED,
        NOT_SUPPLIED,
        /// Drawn for orientation; the map says nothing of it.
        PLAIN
    }

    /// @throws IllegalArgumentException where the link would leave the portal or the value is no number
    public MapArea {
        if (!href.startsWith("/") || href.startsWith("//") || href.contains("\\")) {
            throw new IllegalArgumentException("not a path on this portal: " + href);
        }
        if (shade == Shade.VALUE && !Double.isFinite(value)) {
            throw new IllegalArgumentException("not a value: " + value);
        }
    }
}
