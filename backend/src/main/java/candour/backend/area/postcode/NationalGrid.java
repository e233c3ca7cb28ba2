package candour.backend.area.postcode;

import org.locationtech.proj4j.CRSFactory;
import org.locationtech.proj4j.CoordinateReferenceSystem;
import org.locationtech.proj4j.CoordinateTransform;
import org.locationtech.proj4j.CoordinateTransformFactory;
import org.locationtech.proj4j.ProjCoordinate;

/// Turns eastings and northings of the British National Grid (OSGB36, EPSG:27700) into WGS84 degrees with the seven
/// parameters that Ordnance Survey publishes; good to about 5 metres. Source: Ordnance Survey, A Guide to Coordinate
/// Systems in Great Britain, section 6.6. Not for use by several threads at once.
final class NationalGrid {
    private static final String GRID = "+proj=tmerc +lat_0=49 +lon_0=-2 +k=0.9996012717 +x_0=400000 +y_0=-100000"
            + " +ellps=airy +towgs84=446.448,-125.157,542.060,0.1502,0.2470,0.8421,-20.4894 +units=m +no_defs";
    private static final String DEGREES = "+proj=longlat +datum=WGS84 +no_defs";
    private final CoordinateTransform transform;

    NationalGrid() {
        CRSFactory factory = new CRSFactory();
        CoordinateReferenceSystem grid = factory.createFromParameters("OSGB36", GRID);
        CoordinateReferenceSystem degrees = factory.createFromParameters("WGS84", DEGREES);
        transform = new CoordinateTransformFactory().createTransform(grid, degrees);
    }

    /// The point in degrees.
    ///
    /// @param easting metres
    /// @param northing metres
    Point toDegrees(double easting, double northing) {
        ProjCoordinate target = transform.transform(new ProjCoordinate(easting, northing), new ProjCoordinate());
        return new Point(target.y, target.x);
    }

    /// @param latitude degrees, WGS84
    /// @param longitude degrees, WGS84
    record Point(double latitude, double longitude) {}
}
