package candour.backend.area.boundary;

import io.micronaut.core.annotation.Introspected;

/// A current area's shape as it is needed to place points.
///
/// @param parentId the next rung up, 0 for none
@Introspected
record LocatedRow(int areaId, String code, String kind, int parentId, byte[] wkb) {}
