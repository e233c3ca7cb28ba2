package candour.backend.area.boundary;

import candour.shared.area.AreaKind;
import org.locationtech.jts.coverage.CoverageSimplifier;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygonal;
import org.locationtech.jts.geom.util.GeometryFixer;

/// Draws the shapes of a file with fewer points, borders between neighbours staying shared (JTS, Visvalingam-Whyatt
/// over a coverage).
final class Simplifying {
    /// The two levels for the web: 1 for a map of the area and its neighbours, 2 for a map of the country.
    static final int LEVELS = 2;

    private Simplifying() {}

    /// The shapes at a level, in the same order.
    ///
    /// @param level 1 or 2
    static Geometry[] simplify(Geometry[] shapes, AreaKind kind, int level) {
        Geometry[] simple = CoverageSimplifier.simplify(shapes, tolerance(kind) * (level == 1 ? 1 : 4));
        for (int i = 0; i < simple.length; i++) {
            simple[i] = usable(simple[i], shapes[i]);
        }
        return simple;
    }

    /// Side of the smallest corner that is kept, in degrees; a thousandth of a degree is some 70 to 110 metres.
    private static double tolerance(AreaKind kind) {
        return switch (kind) {
            case COUNTRY, FORCE -> 0.004;
            case DISTRICT -> 0.002;
            case WARD -> 0.0005;
            case LSOA -> 0.0002;
        };
    }

    private static Geometry usable(Geometry simple, Geometry published) {
        Geometry fixed = simple.isValid() ? simple : GeometryFixer.fix(simple);
        return fixed instanceof Polygonal && !fixed.isEmpty() ? fixed : published;
    }
}
