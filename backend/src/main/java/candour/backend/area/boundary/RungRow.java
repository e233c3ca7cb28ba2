package candour.backend.area.boundary;

import io.micronaut.core.annotation.Introspected;

/// A current ward or district and what it lies in.
///
/// @param parentId the next rung up, 0 for none
@Introspected
record RungRow(int id, String kind, int parentId) {}
