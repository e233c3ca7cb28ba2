/// Shapes of areas: their import from GeoJSON, shapes simplified for the web, and point in polygon. Start with
/// [ShapeLookup]. Knows areas and the platform.
@NullMarked
package candour.backend.area.boundary;

import org.jspecify.annotations.NullMarked;
