package candour.backend.areadata.open;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import candour.backend.area.Importing;
import candour.backend.areadata.profile.Census;
import candour.backend.areadata.profile.PublishedMonths;
import candour.backend.support.Browsing;
import candour.backend.support.TestPortal;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// What maps are drawn from, and figures in both languages, over HTTP.
class BoundaryFlowTest {
    private static final String FORCE = "/api/v1/areas/E23000026";
    private static final String BEDFORD = "/api/v1/areas/E06000055";
    private static final String SHAPES = """
            {"type":"FeatureCollection","features":[{"type":"Feature",
            "properties":{"LAD22CD":"E06000055","LAD22NM":"Bedford"},"geometry":{"type":"Polygon","coordinates":[
            [[-0.7,52],[-0.3,52],[-0.3,52.3],[-0.7,52.3],[-0.7,52]],
            [[-0.6,52.1],[-0.6,52.2],[-0.4,52.2],[-0.4,52.1],[-0.6,52.1]]]}}]}
            """;
    private static Browsing portal = Browsing.testPortal();

    @BeforeAll
    static void holdBedfordshireWithTwoDistricts() throws Exception {
        TestPortal running = TestPortal.emptied();
        Census.forces(running);
        try (Connection connection = running.connect()) {
            int force = Census.area(connection, "E23000026", "force", "Bedfordshire", 0);
            Census.area(connection, "E06000055", "district", "Bedford", force);
            Census.area(connection, "E06000032", "district", "Luton", force);
        }
        Importing.text("districts.geojson", SHAPES);
        new PublishedMonths(running).count(name -> name.contains("2023-01-bedfordshire"));
        portal = Browsing.testPortal();
    }

    @Test
    void the_parts_of_an_area_come_with_their_rings_and_counts() {
        String answer = good(FORCE + "/boundary?period=2023-01");

        assertTrue(answer.contains("\"within\":null"), answer);
        assertTrue(answer.contains("\"period\":{\"key\":\"2023-01\""), answer);
        assertEquals(people(good(BEDFORD + "/figures?period=2023-01")), place(answer, "Bedford", "people"));
        assertEquals("[]", place(answer, "Luton", "rings"));
        String rings = place(answer, "Bedford", "rings");
        for (String corner : new String[] {"-0.7,52.0", "-0.3,52.3", "-0.6,52.1", "-0.4,52.2"}) {
            assertTrue(rings.contains(corner), rings);
        }
        assertEquals(2, rings.split("],\\[").length, "the outer ring and the hole");
    }

    @Test
    void an_area_without_parts_comes_with_its_neighbours() {
        String answer = good(BEDFORD + "/boundary?period=2023-01");

        assertTrue(answer.contains("\"within\":{\"code\":\"E23000026\""), answer);
        assertTrue(answer.contains("\"name\":\"Luton\""), answer);
    }

    @Test
    void months_that_were_not_supplied_are_no_zero() {
        String answer = good("/api/v1/areas/E23000014/boundary?period=2023-01");

        assertEquals("null", place(answer, "West Midlands", "people"));
    }

    @Test
    void what_cannot_be_answered_is_refused_with_a_reason() {
        assertEquals(404, portal.get("/api/v1/areas/E99999999/boundary").statusCode());
        assertEquals(400, portal.get(FORCE + "/boundary?period=never").statusCode());
        assertEquals(400, portal.get(FORCE + "/figures?language=fr").statusCode());
    }

    @Test
    void the_words_in_figures_are_of_the_language_asked_for() {
        String welsh = good(FORCE + "/figures?period=2023-01&language=cy");

        assertTrue(welsh.contains("\"label\":\"Ionawr 2023\""), welsh);
        assertTrue(welsh.contains("\"group\":\"black\",\"label\":\"Du\""), welsh);
        assertTrue(welsh.contains("Gall ychydig o leoedd bennu’r ffigur"), welsh);
        assertTrue(good(FORCE + "/figures?period=2023-01").contains("\"label\":\"January 2023\""));
    }

    private static String good(String path) {
        HttpResponse<String> answer = portal.get(path);
        assertEquals(200, answer.statusCode(), answer.body());
        return answer.body();
    }

    private static String people(String figures) {
        return found(Pattern.compile("\"figures\":\\{\"searches\":\\d+,\"people\":(\\d+)"), figures);
    }

    /// @param field `people` or `rings`
    private static String place(String answer, String name, String field) {
        String value = field.equals("people") ? "(\\d+|null)" : "(\\[(?:\\[[^]]*],?)*])";
        String between = field.equals("people") ? "[^}]*}," : "[^}]*},\"people\":(?:\\d+|null),";
        return found(
                Pattern.compile("\"name\":\"" + name + "\"" + between + "\"" + field + "\":" + value),
                answer.substring(answer.indexOf("\"places\"")));
    }

    private static String found(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        assertTrue(matcher.find(), text);
        return matcher.group(1);
    }
}
