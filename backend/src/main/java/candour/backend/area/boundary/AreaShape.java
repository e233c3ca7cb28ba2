package candour.backend.area.boundary;

import org.locationtech.jts.geom.Geometry;

/// The shape of an area for the web.
///
/// @param areaId the area's number
/// @param vintage year of the boundary, 0 where not known
/// @param sketch whether it is this project's own sketch and no published boundary; say so beside the map
/// @param geometry polygons in degrees, longitude (x) then latitude (y), WGS84; do not change it, it is shared
public record AreaShape(int areaId, int vintage, boolean sketch, Geometry geometry) {}
