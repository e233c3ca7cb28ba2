package candour.backend.area.boundary;

import candour.backend.area.AreaLocator.Placement;
import candour.shared.area.AreaKind;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.index.strtree.STRtree;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKBReader;

/// The shapes of all current districts, wards and neighbourhoods in a spatial index (JTS).
final class PlacedShapes {
    private final Map<AreaKind, STRtree> trees = new EnumMap<>(AreaKind.class);
    private final Map<Integer, Integer> parents = new HashMap<>();
    private final Map<Integer, AreaKind> kinds = new HashMap<>();

    /// @param rows shapes in the order of their codes
    /// @param ladder the current wards and districts with what they lie in
    PlacedShapes(List<LocatedRow> rows, List<RungRow> ladder) {
        for (RungRow rung : ladder) {
            parents.put(rung.id(), rung.parentId());
            kinds.put(rung.id(), AreaKind.ofCode(rung.kind()));
        }
        int order = 0;
        for (LocatedRow row : rows) {
            Geometry shape = geometry(row);
            AreaKind kind = AreaKind.ofCode(row.kind());
            parents.putIfAbsent(row.areaId(), row.parentId());
            trees.computeIfAbsent(kind, fresh -> new STRtree())
                    .insert(
                            shape.getEnvelopeInternal(),
                            new Placed(row.areaId(), order++, new IndexedPointInAreaLocator(shape)));
        }
        trees.values().forEach(STRtree::build);
    }

    /// The areas round the point. Where there is no shape of the ward or district, the ladder above the neighbourhood
    /// tells it.
    Placement locate(double latitude, double longitude) {
        Coordinate point = new Coordinate(longitude, latitude);
        int lsoa = find(AreaKind.LSOA, point);
        int ward = find(AreaKind.WARD, point);
        int district = find(AreaKind.DISTRICT, point);
        if (ward == 0) {
            ward = above(lsoa, AreaKind.WARD);
        }
        if (district == 0) {
            district = above(ward == 0 ? lsoa : ward, AreaKind.DISTRICT);
        }
        boolean nowhere = lsoa == 0 && ward == 0 && district == 0;
        return nowhere ? Placement.NOWHERE : new Placement(district, ward, lsoa);
    }

    private int find(AreaKind kind, Coordinate point) {
        STRtree tree = trees.get(kind);
        if (tree == null) {
            return 0;
        }
        Placed first = null;
        for (Object candidate : tree.query(new Envelope(point))) {
            Placed placed = (Placed) candidate;
            if ((first == null || placed.order < first.order) && placed.holds(point)) {
                first = placed;
            }
        }
        return first == null ? 0 : first.areaId;
    }

    private int above(int id, AreaKind wanted) {
        Integer rung = parents.get(id);
        while (rung != null && kinds.get(rung) != wanted) {
            rung = parents.get(rung);
        }
        return rung == null ? 0 : rung;
    }

    private static Geometry geometry(LocatedRow row) {
        try {
            return new WKBReader().read(row.wkb());
        } catch (ParseException e) {
            throw new IllegalStateException("the stored shape of area " + row.areaId() + " is broken", e);
        }
    }

    private record Placed(int areaId, int order, IndexedPointInAreaLocator shape) {
        boolean holds(Coordinate point) {
            return shape.locate(point) != Location.EXTERIOR;
        }
    }
}
