package candour.backend.area.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import candour.backend.support.Browsing;
import candour.backend.support.TestPortal;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FindAreaFlowTest {
    private static Browsing portal;

    @BeforeAll
    static void start() throws SQLException {
        TestPortal test = TestPortal.emptied();
        try (Connection connection = test.connect();
                Statement statement = connection.createStatement()) {
            for (String sql : List.of(
                    district(9001, "E06000055", "Bedford", "E23000026"),
                    district(9002, "E06000032", "Luton", "E23000026"),
                    district(9003, "E08000025", "Birmingham", "E23000014"),
                    district(9004, "E06000099", "Bournville & <Selly>", "E23000014"),
                    "INSERT INTO area_word (word, area_id) VALUES ('bedford', 9001), ('luton', 9002),"
                            + " ('birmingham', 9003), ('bournville', 9004), ('selly', 9004)",
                    "INSERT INTO postcode (postcode, latitude, longitude, district_id, ward_id, lsoa_id)"
                            + " VALUES ('B46AB', 52.485, -1.9, 9003, NULL, NULL)",
                    "UPDATE edition SET number = number + 1")) {
                statement.execute(sql);
            }
        }
        portal = Browsing.testPortal();
    }

    private static String district(int id, String code, String name, String force) {
        return "INSERT INTO area (id, code, kind, name, parent_id, vintage, current) SELECT " + id + ", '" + code
                + "', 'district', '" + name + "', id, 2024, TRUE FROM area WHERE code = '" + force + "'";
    }

    private static String target(HttpResponse<String> answer) {
        assertEquals(303, answer.statusCode(), answer.body());
        assertEquals("no-store", answer.headers().firstValue("cache-control").orElse(""));
        return answer.headers().firstValue("location").orElse("");
    }

    @ParameterizedTest
    @ValueSource(strings = {"B4 6AB", "b46ab", "  b4  6ab "})
    void a_postcode_leads_to_its_area_and_never_stands_in_an_address(String typed) {
        assertEquals("/areas/E08000025", target(portal.submit("/areas/find", "place", typed)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bedford", " bedford ", "BEDFORD"})
    void a_name_that_one_area_has_leads_to_it(String typed) {
        assertEquals("/areas/E06000055", target(portal.submit("/areas/find", "place", typed)));
    }

    @Test
    void a_name_of_several_leads_to_a_list_that_can_be_shared() {
        assertEquals("/areas?q=west", target(portal.submit("/areas/find", "place", "west")));
        HttpResponse<String> list = portal.get("/areas?q=west");
        assertEquals(200, list.statusCode());
        assertTrue(list.body().contains("places match “west”"), list.body());
        assertTrue(list.body().contains("href=\"/areas/E23000014\">West Midlands</a>"));
        assertTrue(list.body().contains("name=\"robots\" content=\"noindex\""));
    }

    @Test
    void an_unknown_postcode_is_answered_with_what_else_to_try() {
        String to = target(portal.submit("/areas/find", "place", "ZE1 0AA"));
        assertEquals("/areas?unknown=postcode", to);
        HttpResponse<String> answer = portal.get(to);
        assertEquals(200, answer.statusCode());
        assertTrue(answer.body().contains("We do not know that postcode"));
        assertFalse(answer.body().contains("ZE1"));
        assertEquals(404, portal.get("/areas?unknown=else").statusCode());
    }

    @Test
    void a_slip_in_a_name_is_answered_with_names_spelt_alike() {
        String list = portal.get(target(portal.submit("/areas/find", "place", "Birmingam")))
                .body();
        assertTrue(list.contains("We found no place called “Birmingam”"), list);
        assertTrue(list.contains("href=\"/areas/E08000025\">Birmingham</a>"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "?!", "\u0000\u0007"})
    void nothing_to_look_for_is_told_in_an_error_summary(String typed) {
        HttpResponse<String> answer = portal.get(target(portal.submit("/areas/find", "place", typed)));
        assertEquals(422, answer.statusCode());
        assertTrue(answer.body().contains("There is a problem"));
        assertTrue(answer.body().contains("<a href=\"#place\">Enter a postcode or the name of a place"));
        assertTrue(answer.body().contains("<title>Error: Find your area - Candour</title>"));
        assertTrue(answer.body().contains("aria-describedby=\"place-hint place-error\""));
    }

    @Test
    void a_form_without_its_field_is_told_the_same() {
        assertEquals("/areas?q=", target(portal.submit("/areas/find", "other=1")));
        assertEquals("/areas?q=", target(portal.submit("/areas/find", "")));
    }

    @Test
    void a_very_long_text_is_refused_and_kept() {
        String typed = "a".repeat(300);
        HttpResponse<String> answer = portal.get(target(portal.submit("/areas/find", "place", typed)));
        assertEquals(422, answer.statusCode());
        assertTrue(answer.body().contains("100 characters or fewer"));
        assertTrue(answer.body().contains(typed));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "\" onfocus=\"alert(1)",
                "'><img src=x onerror=alert(1)>",
                "${7*7} $unsafe{x}",
                "<"
            })
    void markup_that_is_typed_stays_text(String typed) {
        String page =
                portal.get(target(portal.submit("/areas/find", "place", typed))).body();
        assertFalse(page.contains("<script>alert"), page);
        assertFalse(page.contains("<img src=x"), page);
        assertFalse(page.contains("value=\"\" onfocus"), page);
    }

    @Test
    void markup_in_a_name_stays_text() {
        assertTrue(portal.get("/areas?q=bournv").body().contains(">Bournville &amp; &lt;Selly&gt;</a>"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "latitude=52.485",
                "latitude=x&longitude=y",
                "latitude=95.0&longitude=1.0",
                "latitude=0.001&longitude=0.001",
                ""
            })
    void a_position_that_leads_nowhere_is_answered_with_the_search(String form) {
        String to = target(portal.submit("/areas/near", form));
        assertEquals("/areas?unknown=position", to);
        HttpResponse<String> answer = portal.get(to);
        assertEquals(200, answer.statusCode(), answer.body());
        assertTrue(answer.body().contains("We do not know that place"));
    }

    @Test
    void districts_are_listed_by_letter_and_by_force() {
        String letter = portal.get("/areas?letter=b").body();
        assertTrue(letter.contains("Areas beginning with B"));
        assertTrue(letter.contains(">Bedford</a>") && letter.contains(">Birmingham</a>"));
        assertFalse(letter.contains(">Luton</a>"));
        String force = portal.get("/areas?force=bedfordshire").body();
        assertTrue(force.contains(">Luton</a>") && force.contains(">All of Bedfordshire</a>"));
        assertFalse(force.contains(">Birmingham</a>"));
        assertEquals(404, portal.get("/areas?force=nowhere").statusCode());
        assertEquals(200, portal.get("/areas?letter=%C3%9F").statusCode());
        assertTrue(portal.get("/areas").body().contains("href=\"/areas?letter=L\""));
    }
}
