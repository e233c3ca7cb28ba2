package candour.backend.area.boundary;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/// A shape as stored.
///
/// @param areaId the area's number; with the detail the key
/// @param wkb well-known binary, longitude then latitude
@MappedEntity("area_shape")
record ShapeRow(@Id int areaId, int vintage, boolean sketch, byte[] wkb) {}
