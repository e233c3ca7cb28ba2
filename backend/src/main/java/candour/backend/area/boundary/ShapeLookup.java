package candour.backend.area.boundary;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKBReader;

/// Gives shapes for maps. Keeps the shapes last asked for in memory until an import changes them.
@Singleton
public class ShapeLookup {
    private static final int KEPT = 4000;
    private final ShapeRepository shapes;
    private final Map<Key, AreaShape> kept = new LinkedHashMap<>(16, 0.75f, true);
    private String version = "";

    ShapeLookup(ShapeRepository shapes) {
        this.shapes = shapes;
    }

    /// The shapes of these areas in the order asked for; areas without a shape are left out.
    ///
    /// @param detail 1 for a map of an area and its neighbours, 2 for a map of the country, 0 as published
    public List<AreaShape> list(Collection<Integer> areaIds, int detail) {
        if (detail < 0 || detail > Simplifying.LEVELS) {
            throw new IllegalArgumentException("no such detail: " + detail);
        }
        Map<Integer, AreaShape> found = fromMemory(areaIds, detail);
        Set<Integer> missing = new LinkedHashSet<>(areaIds);
        missing.removeAll(found.keySet());
        if (!missing.isEmpty()) {
            List<AreaShape> read = shapes.list(missing, detail).stream()
                    .map(ShapeLookup::shape)
                    .toList();
            read.forEach(shape -> found.put(shape.areaId(), shape));
            keep(read, detail);
        }
        List<AreaShape> ordered = new ArrayList<>();
        for (Integer id : new LinkedHashSet<>(areaIds)) {
            AreaShape shape = found.get(id);
            if (shape != null) {
                ordered.add(shape);
            }
        }
        return ordered;
    }

    /// The box round all the shapes, in degrees; null ([Envelope#isNull()]) for none.
    public static Envelope bounds(Collection<AreaShape> shapes) {
        Envelope box = new Envelope();
        shapes.forEach(shape -> box.expandToInclude(shape.geometry().getEnvelopeInternal()));
        return box;
    }

    private Map<Integer, AreaShape> fromMemory(Collection<Integer> areaIds, int detail) {
        String now = shapes.version();
        Map<Integer, AreaShape> found = new LinkedHashMap<>();
        synchronized (kept) {
            if (!now.equals(version)) {
                kept.clear();
                version = now;
            }
            for (Integer id : areaIds) {
                AreaShape shape = kept.get(new Key(id, detail));
                if (shape != null) {
                    found.put(id, shape);
                }
            }
        }
        return found;
    }

    private void keep(List<AreaShape> read, int detail) {
        if (detail == 0) {
            return;
        }
        synchronized (kept) {
            read.forEach(shape -> kept.put(new Key(shape.areaId(), detail), shape));
            var oldest = kept.entrySet().iterator();
            while (kept.size() > KEPT) {
                oldest.next();
                oldest.remove();
            }
        }
    }

    private static AreaShape shape(ShapeRow row) {
        try {
            return new AreaShape(row.areaId(), row.vintage(), row.sketch(), new WKBReader().read(row.wkb()));
        } catch (ParseException e) {
            throw new IllegalStateException("the stored shape of area " + row.areaId() + " is broken", e);
        }
    }

    private record Key(int areaId, int detail) {}
}
