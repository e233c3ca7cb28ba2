package candour.backend.bench;

import candour.backend.platform.persistence.BulkLoad;
import candour.shared.area.ForceId;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;

/// Puts the areas of the made-up country into the tables that imports of lookups, census tables and boundaries fill.
final class WorldAreas {
    private static final String[] ETHNICITIES = {
        "W1", "W2", "W3", "W4", "W9", "M1", "M2", "M3", "M9", "A1", "A2", "A3", "A4", "A9", "B1", "B2", "B9", "O2", "O9"
    };
    private static final String LARGEST = "metropolitan";

    private final BenchPortal portal;

    WorldAreas(BenchPortal portal) {
        this.portal = portal;
    }

    /// The 43 forces with an area, the largest first.
    List<World.KnownForce> forces() throws SQLException {
        List<World.KnownForce> forces = new ArrayList<>();
        try (Connection connection = portal.connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("""
                        SELECT f.slug, a.id, a.code, a.name FROM police_force f JOIN area a ON a.code = f.area_code
                        WHERE a.kind = 'force' ORDER BY f.slug
                        """)) {
            while (rows.next()) {
                ForceId slug = ForceId.parse(rows.getString(1)).orElseThrow();
                forces.add(new World.KnownForce(slug, rows.getInt(2), rows.getString(3), rows.getString(4)));
            }
        }
        forces.sort(Comparator.comparing(force -> !force.slug().value().equals(LARGEST)));
        return forces;
    }

    /// Stores districts and neighbourhoods, the shapes of all areas and their residents.
    void store(World world) throws SQLException {
        List<World.Patch> smaller = new ArrayList<>(world.districts());
        smaller.addAll(world.neighbourhoods());
        List<World.Patch> all = new ArrayList<>(world.forces());
        all.addAll(smaller);
        BulkLoad bulk = portal.part(BulkLoad.class);
        try (Connection connection = bulk.open()) {
            StringBuilder areas = new StringBuilder();
            StringBuilder words = new StringBuilder();
            for (World.Patch patch : smaller) {
                boolean district = patch.code().startsWith("E07");
                line(areas, patch.id(), patch.code(), district ? "district" : "lsoa", patch.name(), patch.parent());
                for (String word :
                        patch.name().toLowerCase(java.util.Locale.ROOT).split(" ")) {
                    line(words, word, patch.id());
                }
            }
            load(bulk, connection, "area (id, code, kind, name, parent_id) SET vintage = 2024, current = TRUE", areas);
            load(bulk, connection, "area_word (word, area_id)", words);
            StringBuilder shapes = new StringBuilder();
            StringBuilder residents = new StringBuilder();
            for (World.Patch patch : all) {
                String square = HexFormat.of().formatHex(wkb(patch.box()));
                for (int detail = 0; detail < 3; detail++) {
                    line(shapes, patch.id(), detail, 2024, 5, 0, square);
                }
                addResidents(residents, patch);
            }
            String shape = "area_shape (area_id, detail, vintage, points, sketch, @wkb) SET wkb = UNHEX(@wkb)";
            load(bulk, connection, shape, shapes);
            load(bulk, connection, "population (area_id, census_table, categories, geography, counts)", residents);
            connection.commit();
        }
        portal.execute("UPDATE edition SET number = number + 1");
    }

    private static void addResidents(StringBuilder residents, World.Patch patch) {
        String geography =
                patch.code().startsWith("E23") ? "PFA22" : patch.code().startsWith("E07") ? "LTLA21" : "LSOA21";
        long total = Math.round(8_000_000 * patch.share()) + 500;
        StringBuilder counts = new StringBuilder();
        long sum = 0;
        for (int i = 0; i < ETHNICITIES.length; i++) {
            long count = i == 0 ? total * 3 / 4 : total / 4 / (ETHNICITIES.length - 1);
            sum += count;
            counts.append(' ').append(ETHNICITIES[i]).append('=').append(count);
        }
        line(residents, patch.id(), "TS021", ETHNICITIES.length, geography, "total=" + sum + counts);
    }

    private static void load(BulkLoad bulk, Connection connection, String table, StringBuilder rows)
            throws SQLException {
        byte[] bytes = rows.toString().getBytes(StandardCharsets.UTF_8);
        bulk.load(connection, table, bytes, bytes.length);
    }

    private static void line(StringBuilder text, Object... fields) {
        for (Object field : fields) {
            text.append(field).append('\t');
        }
        text.setCharAt(text.length() - 1, '\n');
    }

    /// The square as well-known binary: a polygon of one ring, longitude first.
    private static byte[] wkb(World.Box box) {
        ByteBuffer bytes = ByteBuffer.allocate(13 + 5 * 16).order(ByteOrder.LITTLE_ENDIAN);
        bytes.put((byte) 1).putInt(3).putInt(1).putInt(5);
        double east = box.west() + box.wide();
        double north = box.south() + box.high();
        double[] ring = {
            box.west(), box.south(), east, box.south(), east, north, box.west(), north, box.west(), box.south()
        };
        for (double number : ring) {
            bytes.putDouble(number);
        }
        return bytes.array();
    }
}
