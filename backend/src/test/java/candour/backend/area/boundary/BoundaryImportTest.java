package candour.backend.area.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import candour.backend.area.Area;
import candour.backend.area.AreaLocator;
import candour.backend.area.AreaLookup;
import candour.backend.area.Importing;
import candour.backend.platform.intake.FileReport;
import candour.backend.platform.intake.FileStatus;
import candour.backend.support.TestPortal;
import candour.shared.area.AreaCode;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BoundaryImportTest {
    private static final String WEST = "[[0,52],[0.5,52],[0.5,53],[0,53],[0,52]]";
    private static final String EAST = "[[0.5,52],[1,52],[1,53],[0.5,53],[0.5,52]]";
    private static final String WEST_FINER = "[[0,52],[0.2,52],[0.5,52],[0.5,53],[0,53],[0,52]]";
    private AreaLookup areas;
    private ShapeLookup shapes;
    private AreaLocator locator;

    @BeforeEach
    void empty() {
        TestPortal portal = TestPortal.emptied();
        areas = portal.bean(AreaLookup.class);
        shapes = portal.bean(ShapeLookup.class);
        locator = portal.bean(AreaLocator.class);
    }

    @Test
    void a_point_is_placed_in_the_shape_round_it_and_on_a_border_in_the_first_code() {
        FileReport report = Importing.text(
                "a.geojson", collection(district("E06000055", WEST, ""), district("E06000056", EAST, "")));
        assertEquals(
                List.of("boundaries", FileStatus.STORED, 2L), List.of(report.kind(), report.status(), report.stored()));
        int west = area("E06000055").id();
        assertEquals(new AreaLocator.Placement(west, 0, 0), locator.locate(52.5, 0.25));
        assertEquals(new AreaLocator.Placement(west, 0, 0), locator.locate(52.5, 0.5), "the shared border");
        assertEquals(area("E06000056").id(), locator.locate(52.5, 0.75).districtId());
        assertEquals(AreaLocator.Placement.NOWHERE, locator.locate(51, 0.25));
    }

    @Test
    void more_points_win_then_the_newer_year() {
        Importing.text("a.geojson", collection(district("E06000055", WEST_FINER, "")));
        FileReport coarser = Importing.text(
                "b.geojson", collection(district("E06000055", WEST, "").replace("24", "25")));
        assertEquals(0, coarser.stored());
        assertTrue(coarser.note().contains("1 kept"), coarser.note());
        assertEquals(2024, shape("E06000055").vintage());
        assertEquals(
                1,
                Importing.text(
                                "c.geojson",
                                collection(district("E06000055", WEST_FINER, "").replace("24", "26")))
                        .stored());
        assertEquals(2026, shape("E06000055").vintage());
    }

    @Test
    void a_sketch_never_replaces_a_published_shape_and_always_gives_way_to_one() {
        Importing.text("sketch.geojson", collection(district("E06000055", WEST_FINER, ",\"sketch\":true")));
        assertTrue(shape("E06000055").sketch());
        assertEquals(
                1,
                Importing.text("a.geojson", collection(district("E06000055", WEST, "")))
                        .stored());
        assertFalse(shape("E06000055").sketch());
        Importing.text("sketch.geojson", collection(district("E06000055", WEST_FINER, ",\"sketch\":true")) + " ");
        assertFalse(shape("E06000055").sketch());
    }

    @Test
    void files_with_id_name_and_type_take_their_year_from_the_name() {
        Importing.text("lad22-simplified.geojson", """
                {"type":"FeatureCollection","features":[{"type":"Feature","geometry":{"type":"Polygon",
                "coordinates":[%s]},"properties":{"id":"E06000055","name":"Bedford","type":"lad"}}]}
                """.formatted(WEST));
        assertEquals("Bedford", area("E06000055").name());
        assertEquals(2022, shape("E06000055").vintage());
    }

    @Test
    void rings_that_cross_themselves_are_repaired_and_rings_without_area_left_out() {
        String bowTie = "[[0,52],[0.5,53],[0.5,52],[0,53],[0,52]]";
        FileReport report = Importing.text(
                "a.geojson",
                collection(district("E06000055", bowTie, ""), district("E06000056", EAST + ",[[0.6,52.5]]", "")));
        assertEquals(2, report.stored(), report.note());
        assertTrue(report.note().contains("1 rings"), report.note());
        assertTrue(shapes.list(List.of(area("E06000055").id()), 0)
                .getFirst()
                .geometry()
                .isValid());
    }

    @Test
    void a_neighbourhood_gets_the_ward_and_district_of_the_ladder() {
        Importing.text("ladder.csv", """
                LSOA21CD,LSOA21NM,WD24CD,WD24NM,LAD24CD,LAD24NM,PFA24CD,PFA24NM
                E01017460,Bedford 001A,E05014484,Brickhill,E06000055,Bedford,E23000026,Bedfordshire
                """);
        Importing.text("lsoa.geojson", """
                {"type":"FeatureCollection","crs":{"type":"name","properties":{"name":"urn:ogc:def:crs:OGC:1.3:CRS84"}},
                "features":[{"type":"Feature","properties":{"LSOA21CD":"E01017460","LSOA21NM":"Bedford 001A",
                "WD24CD":"E05014484","LAD24CD":"E06000055","LAD24NM":"Bedford"},
                "geometry":{"type":"MultiPolygon","coordinates":[[%s]]}}]}
                """.formatted(WEST));
        assertEquals(
                new AreaLocator.Placement(
                        area("E06000055").id(),
                        area("E05014484").id(),
                        area("E01017460").id()),
                locator.locate(52.5, 0.25));
    }

    @Test
    void borders_stay_shared_when_shapes_are_simplified() {
        Importing.text("a.geojson", collection(district("E06000055", WEST, ""), district("E06000056", EAST, "")));
        List<AreaShape> drawn =
                shapes.list(List.of(area("E06000055").id(), area("E06000056").id()), 2);
        assertEquals(
                0.0,
                drawn.getFirst()
                        .geometry()
                        .intersection(drawn.getLast().geometry())
                        .getArea());
        assertEquals(
                1.0,
                drawn.getFirst().geometry().getArea()
                        + drawn.getLast().geometry().getArea(),
                1e-9);
    }

    @Test
    void what_is_no_boundary_file_is_refused_with_the_reason() {
        assertRefused("", "empty");
        assertRefused("<html>Not found</html>", "not GeoJSON");
        assertRefused("{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feat", "not GeoJSON");
        assertRefused("{\"type\":\"FeatureCollection\",\"features\":[]}", "no features");
        assertRefused("{\"type\":\"Topology\",\"objects\":{\"Feature\":1}}", "not a GeoJSON feature collection");
        assertRefused(
                collection(
                        district("E06000055", "[[400000,280000],[401000,280000],[401000,281000],[400000,280000]]", "")),
                "WGS84");
        assertRefused(
                collection(district("E06000055", WEST, ""))
                        .replace(
                                "{\"type\":\"FeatureCollection\"",
                                "{\"type\":\"FeatureCollection\",\"crs\":{\"type\":"
                                        + "\"name\",\"properties\":{\"name\":\"urn:ogc:def:crs:EPSG::27700\"}}"),
                "27700");
        assertRefused(collection(district("S12000033", WEST, "")), "no code of an area");
        assertTrue(areas.find(new AreaCode("E06000055")).isEmpty(), "nothing was changed");
    }

    private static void assertRefused(String text, String why) {
        FileReport report = Importing.text("broken.geojson", text);
        assertTrue(
                report.status() == FileStatus.REFUSED && report.note().contains(why)
                        || text.isEmpty() && report.stored() == 0,
                report.toString());
    }

    private static String collection(String... features) {
        return "{\"type\":\"FeatureCollection\",\"features\":[" + String.join(",", features) + "]}";
    }

    private static String district(String code, String rings, String more) {
        return "{\"type\":\"Feature\",\"properties\":{\"LAD24CD\":\"" + code + "\",\"LAD24NM\":\"Some place\"" + more
                + "},\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[" + rings + "]}}";
    }

    private AreaShape shape(String code) {
        return shapes.list(List.of(area(code).id()), 1).getFirst();
    }

    private Area area(String code) {
        return areas.get(new AreaCode(code));
    }
}
