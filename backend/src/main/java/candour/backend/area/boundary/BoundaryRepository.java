package candour.backend.area.boundary;

import candour.backend.area.ParsedFile.Changes;
import candour.shared.area.AreaKind;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.WKBWriter;

/// Writes shapes on the connection of an import. Where several files have a shape of one area, a published one wins
/// over a sketch, then the one with more points, then the newer one.
@Singleton
class BoundaryRepository {
    private static final int BATCH = 200;

    /// Stores those shapes that win over what is there.
    ///
    /// @param ids the areas' numbers, in the order of the boundaries
    Changes replace(Connection connection, List<Boundary> boundaries, int[] ids) throws SQLException {
        Map<Integer, Stored> present = present(connection);
        Map<AreaKind, List<Integer>> byKind = new TreeMap<>();
        for (int i = 0; i < ids.length; i++) {
            byKind.computeIfAbsent(boundaries.get(i).kind(), fresh -> new ArrayList<>())
                    .add(i);
        }
        long[] counts = new long[3];
        try (PreparedStatement statement = connection.prepareStatement("""
                INSERT INTO area_shape (area_id, detail, vintage, points, sketch, wkb) VALUES (?, ?, ?, ?, ?, ?)
                ON DUPLICATE KEY UPDATE vintage = VALUES(vintage), points = VALUES(points), sketch = VALUES(sketch),
                    wkb = VALUES(wkb)
                """)) {
            for (Map.Entry<AreaKind, List<Integer>> kind : byKind.entrySet()) {
                Geometry[][] details = details(kind.getKey(), kind.getValue(), boundaries);
                for (int position = 0; position < kind.getValue().size(); position++) {
                    int i = kind.getValue().get(position);
                    Stored before = present.get(ids[i]);
                    Stored after = Stored.of(boundaries.get(i));
                    if (after.beats(before)) {
                        add(statement, ids[i], after, details, position);
                        counts[before == null ? 0 : 1]++;
                    } else if (!after.equals(before)) {
                        counts[2]++;
                    }
                }
                statement.executeBatch();
            }
        }
        String note = counts[2] == 0 ? "" : counts[2] + " kept as they were, being published or more detailed";
        return new Changes(counts[0] + counts[1], counts[1], note);
    }

    private static Geometry[][] details(AreaKind kind, List<Integer> positions, List<Boundary> boundaries) {
        Geometry[] published =
                positions.stream().map(i -> boundaries.get(i).shape()).toArray(Geometry[]::new);
        Geometry[][] details = new Geometry[Simplifying.LEVELS + 1][];
        details[0] = published;
        for (int level = 1; level <= Simplifying.LEVELS; level++) {
            details[level] = Simplifying.simplify(published, kind, level);
        }
        return details;
    }

    private static void add(PreparedStatement statement, int id, Stored shape, Geometry[][] details, int position)
            throws SQLException {
        WKBWriter writer = new WKBWriter();
        for (int detail = 0; detail < details.length; detail++) {
            statement.setInt(1, id);
            statement.setInt(2, detail);
            statement.setInt(3, shape.vintage());
            statement.setInt(4, details[detail][position].getNumPoints());
            statement.setBoolean(5, shape.sketch());
            statement.setBytes(6, writer.write(details[detail][position]));
            statement.addBatch();
        }
        if (position % BATCH == BATCH - 1) {
            statement.executeBatch();
        }
    }

    private static Map<Integer, Stored> present(Connection connection) throws SQLException {
        Map<Integer, Stored> present = new HashMap<>();
        String sql = "SELECT area_id, vintage, points, sketch FROM area_shape WHERE detail = 0";
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                present.put(rows.getInt(1), new Stored(rows.getInt(2), rows.getInt(3), rows.getBoolean(4)));
            }
        }
        return present;
    }

    private record Stored(int vintage, int points, boolean sketch) {

        static Stored of(Boundary boundary) {
            return new Stored(boundary.vintage(), boundary.shape().getNumPoints(), boundary.sketch());
        }

        boolean beats(@Nullable Stored other) {
            if (other == null || sketch != other.sketch) {
                return other == null || !sketch;
            }
            return points != other.points ? points > other.points : vintage > other.vintage;
        }
    }
}
