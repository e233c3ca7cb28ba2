package candour.backend.area.boundary;

import candour.backend.area.LadderColumns.Rung;
import candour.shared.area.AreaCode;
import candour.shared.area.AreaKind;
import java.util.LinkedHashMap;
import java.util.Map;
import org.locationtech.jts.geom.Geometry;

/// One feature of a boundary file.
///
/// @param code the area
/// @param kind its rung
/// @param name its name, or empty
/// @param vintage year of the boundary, 0 where nothing tells it
/// @param sketch whether it is a sketch of this project and no published boundary
/// @param shape a valid polygon or several, longitude then latitude
/// @param above wider areas that the feature says it lies in, nearest first, with their names
record Boundary(
        AreaCode code,
        AreaKind kind,
        String name,
        int vintage,
        boolean sketch,
        Geometry shape,
        Map<Rung, NamedCode> above) {

    Boundary {
        above = new LinkedHashMap<>(above);
    }

    /// @param name empty where the file only has the code
    record NamedCode(AreaCode code, String name) {}
}
