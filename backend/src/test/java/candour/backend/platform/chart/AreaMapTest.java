package candour.backend.platform.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import candour.backend.platform.chart.MapArea.Shade;
import candour.backend.platform.text.Texts;
import candour.shared.text.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.io.WKTReader;
import org.w3c.dom.Element;

class AreaMapTest {
    private static final Texts ENGLISH = Texts.of(Language.ENGLISH);
    private static final ChartText TEXT = new ChartText(ENGLISH, "map", "Where searches were recorded", "Ten squares");
    private static final GeometryFactory SHAPES = new GeometryFactory();

    @Test
    void a_fifth_of_the_areas_is_in_each_step() throws Exception {
        List<MapArea> areas =
                IntStream.range(0, 10).mapToObj(i -> square(i, i * 3.0)).toList();
        SvgReader svg = SvgReader.of(AreaMap.of(TEXT, areas, 600, false).html());
        svg.isSafe();
        for (int step = 1; step <= 5; step++) {
            assertEquals(2, svg.ofClass("path", "map-step-" + step).size());
        }
    }

    @Test
    void equal_values_have_equal_colours() {
        AreaMap map = AreaMap.of(TEXT, List.of(square(0, 1), square(1, 1), square(2, 1), square(3, 9)), 600, false);
        assertEquals(1, map.step(1));
        assertEquals(4, map.step(9));
        assertEquals(
                3,
                AreaMap.of(TEXT, List.of(square(0, 7), square(1, 7)), 600, false)
                        .step(7));
    }

    @Test
    void shapes_lie_where_the_projection_puts_them() {
        // one degree each way at 60 degrees north: half as wide as high
        MapPath paths = new MapPath(box(0, 59.5, 1).getEnvelopeInternal(), 1000);
        assertEquals(1000, paths.height());
        assertEquals(500, paths.width());
        assertEquals("M0 1000l500 0 0-1000-500 0z", paths.path(box(0, 59.5, 1)));
    }

    @Test
    void islands_and_holes_are_kept_and_specks_left_out() throws Exception {
        Geometry shape = new WKTReader()
                .read("MULTIPOLYGON(((0 50,10 50,10 60,0 60,0 50),(4 54,4 56,6 56,6 54,4 54)),"
                        + "((0.0001 50,0.0002 50,0.0002 50.0001,0.0001 50)))");
        String path = new MapPath(shape.getEnvelopeInternal(), 1000).path(shape);
        assertEquals(2, path.chars().filter(c -> c == 'M').count());
        Geometry speck = new WKTReader().read("POLYGON((5 55,5.0001 55,5.0001 55.0001,5 55))");
        assertTrue(new MapPath(shape.getEnvelopeInternal(), 1000).path(speck).startsWith("M"));
    }

    @Test
    void each_area_is_a_link_with_its_words() throws Exception {
        List<MapArea> areas = List.of(
                new MapArea("Luton & \"Co\"", "/areas/E06000032", box(0, 50, 1), Shade.VALUE, 5, "5 searches", false),
                new MapArea("Bedford", "/areas/E06000055", box(1, 50, 1), Shade.SUPPRESSED, 0, "fewer than 10", true),
                new MapArea(
                        "Elsewhere", "/areas/E06000056", box(2, 50, 1), Shade.NOT_SUPPLIED, 0, "not supplied", false));
        SvgReader svg =
                SvgReader.of("<div>" + AreaMap.of(TEXT, areas, 600, true).html() + "</div>");
        assertEquals("group", svg.all("svg").getFirst().getAttribute("role"));
        List<Element> links = svg.all("a");
        assertEquals("/areas/E06000032", links.get(0).getAttribute("href"));
        assertEquals("Luton & \"Co\": 5 searches", links.get(0).getAttribute("aria-label"));
        // the page's own area is drawn last, so that its outline is whole
        assertEquals("/areas/E06000055", links.get(2).getAttribute("href"));
        assertEquals(
                "url(#map-hatch)",
                svg.ofClass("path", "map-suppressed").getFirst().getAttribute("fill"));
        assertEquals("url(#map-dots)", svg.ofClass("path", "map-gap").getFirst().getAttribute("fill"));
        assertTrue(svg.all("p").getFirst().getTextContent().contains("sketch"));
    }

    @Test
    void the_legend_says_in_words_what_the_colours_mean() throws Exception {
        List<MapArea> areas = new ArrayList<>(
                IntStream.range(0, 10).mapToObj(i -> square(i, i)).toList());
        areas.add(new MapArea("x", "/x", box(10, 50, 1), Shade.NOT_SUPPLIED, 0, "", false));
        SvgReader legend = SvgReader.of(AreaMap.of(TEXT, areas, 600, false)
                .legend("Fewer than 10", v -> String.valueOf((int) v), range -> range + " searches"));
        assertEquals(
                List.of(
                        "Lowest fifth: 0 to 1 searches",
                        "Second fifth: 2 to 3 searches",
                        "Middle fifth: 4 to 5 searches",
                        "Fourth fifth: 6 to 7 searches",
                        "Highest fifth: 8 to 9 searches",
                        "Not supplied"),
                legend.all("li").stream().map(Element::getTextContent).toList());
    }

    @Test
    void a_map_leads_nowhere_but_to_this_portal() {
        for (String href :
                List.of("https://example.org", "//example.org", "javascript:alert(1)", "/\\example.org", "")) {
            assertThrows(
                    IllegalArgumentException.class,
                    () -> new MapArea("x", href, box(0, 0, 1), Shade.PLAIN, 0, "", false));
        }
    }

    private static MapArea square(int i, double value) {
        return new MapArea("Area " + i, "/areas/" + i, box(i, 52, 1), Shade.VALUE, value, value + " searches", false);
    }

    private static Geometry box(double x, double y, double size) {
        return SHAPES.createPolygon(new Coordinate[] {
            new Coordinate(x, y),
            new Coordinate(x + size, y),
            new Coordinate(x + size, y + size),
            new Coordinate(x, y + size),
            new Coordinate(x, y)
        });
    }
}
