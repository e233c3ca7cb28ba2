package candour.backend.stopsearch.police;

import static candour.backend.stopsearch.police.PoliceClient.JSON;
import static candour.backend.stopsearch.police.PoliceClient.array;
import static candour.backend.stopsearch.police.PoliceClient.encoded;
import static candour.backend.stopsearch.police.PoliceClient.get;
import static candour.backend.stopsearch.police.PoliceClient.getUnless;
import static candour.backend.stopsearch.police.PoliceClient.post;
import static candour.backend.stopsearch.police.PoliceClient.read;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import candour.backend.platform.intake.ImportOptions;
import candour.backend.platform.intake.ImportOutcome;
import candour.backend.platform.intake.ImportProgress;
import candour.backend.platform.intake.Importer;
import candour.backend.platform.intake.SourceFile;
import candour.backend.stopsearch.PublishedFile;
import candour.backend.support.SharedData;
import candour.backend.support.TestPortal;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The interface of data.police.uk, as its clients use it.
class PoliceApiTest {
    private static final TestPortal PORTAL = TestPortal.running();
    private static final String FULL =
            "Person search,2023-05-03T10:11:12+00:00,True,Op Sceptre,52.136000,-0.466000,Male,"
                    + "18-24,Other ethnic group - Not stated,White,Misuse of Drugs Act 1971 (section 23),Controlled drugs,"
                    + "Summons / charged by post,True,False";
    private static final String BARE = "Vehicle search,2023-05-03T10:12:00+00:00,,,,,,,,,,,,,";
    private static final String FAR = FULL.replace("52.136000", "52.200000");

    @BeforeAll
    static void takeIn() {
        TestPortal.emptied();
        store(PublishedFile.typed(PublishedFile.HEADER + "\n" + FULL + "\n" + BARE + "\n" + FAR + "\n" + FULL + "\n"));
        store(PublishedFile.typed(
                "2023-06-kent-stop-and-search.csv",
                PublishedFile.HEADER + "\n" + BARE.replace("2023-05", "2023-06") + "\n"));
    }

    private static void store(SourceFile file) {
        Importer importer = PORTAL.beans(Importer.class).stream()
                .filter(one -> one.kind().equals("stop and search"))
                .findFirst()
                .orElseThrow();
        assertTrue(importer.take(file, ImportOptions.NONE, ImportProgress.SILENT) instanceof ImportOutcome.Stored);
    }

    @Test
    void a_record_has_every_field_in_its_published_type() throws IOException, InterruptedException {
        JsonNode record =
                read("/api/stops-force?force=bedfordshire&date=2023-05").get(0);
        int street = record.at("/location/street/id").intValue();
        assertTrue(street > 0);
        assertEquals(JSON.readTree("""
                        {"type": "Person search", "involved_person": true, "datetime": "2023-05-03T10:11:12+00:00",
                         "operation": true, "operation_name": "Op Sceptre",
                         "location": {"latitude": "52.136000", "longitude": "-0.466000",
                                      "street": {"id": %d, "name": "On or near map point %d"}},
                         "gender": "Male", "age_range": "18-24",
                         "self_defined_ethnicity": "Other ethnic group - Not stated",
                         "officer_defined_ethnicity": "White",
                         "legislation": "Misuse of Drugs Act 1971 (section 23)", "object_of_search": "Controlled drugs",
                         "outcome": "Summons / charged by post",
                         "outcome_object": {"id": "bu-summons", "name": "Summons / charged by post"},
                         "outcome_linked_to_object_of_search": true, "removal_of_more_than_outer_clothing": false}
                        """.formatted(street, street)), record);
    }

    @Test
    void a_record_without_anything_has_nulls_and_an_empty_outcome() throws IOException, InterruptedException {
        assertEquals(JSON.readTree("""
                        [{"type": "Vehicle search", "involved_person": false, "datetime": "2023-05-03T10:12:00+00:00",
                         "operation": null, "operation_name": null, "location": null, "gender": null,
                         "age_range": null, "self_defined_ethnicity": null, "officer_defined_ethnicity": null,
                         "legislation": null, "object_of_search": null, "outcome": "",
                         "outcome_object": {"id": "", "name": ""}, "outcome_linked_to_object_of_search": null,
                         "removal_of_more_than_outer_clothing": null}]
                        """), read("/api/stops-no-location?force=bedfordshire&date=2023-05"));
    }

    @Test
    void a_circle_has_a_radius_of_one_mile() throws IOException, InterruptedException {
        assertEquals(
                2, read("/api/stops-street?lat=52.136&lng=-0.466&date=2023-05").size());
        assertEquals(
                2,
                read("/api/stops-street?lat=52.150400&lng=-0.466&date=2023-05").size());
        assertEquals(
                0,
                read("/api/stops-street?lat=52.150500&lng=-0.466&date=2023-05").size());
    }

    @Test
    void a_polygon_is_closed_by_the_service_by_get_and_by_both_kinds_of_form() throws Exception {
        String poly = "52.1,-0.5:52.3,-0.5:52.3,-0.4:52.1,-0.4";
        assertEquals(3, read("/api/stops-street?poly=" + poly + "&date=2023-05").size());
        assertEquals(
                3, read("/api/stops-street?date=2023-05&poly=" + encoded(poly)).size());
        String form = "poly=" + encoded(poly) + "&date=2023-05";
        assertEquals(
                3,
                array(post("/api/stops-street", "application/x-www-form-urlencoded", form))
                        .size());
        assertEquals(
                3,
                array(post("/api/stops-street?", "application/x-www-form-urlencoded", form))
                        .size());
        String parts = "--x\r\nContent-Disposition: form-data; name=\"poly\"\r\n\r\n" + poly
                + "\r\n--x\r\nContent-Disposition: form-data; name=\"date\"\r\n\r\n2023-05\r\n--x--\r\n";
        assertEquals(
                3,
                array(post("/api/stops-street", "multipart/form-data; boundary=x", parts))
                        .size());
    }

    @Test
    void a_get_of_more_than_4094_characters_is_refused_and_a_post_is_not() throws Exception {
        StringBuilder poly = new StringBuilder("52.1,-0.5:52.3,-0.5:52.3,-0.4");
        while (poly.length() < 5000) {
            poly.append(":52.1,-0.4");
        }
        assertEquals(400, get("/api/stops-street?date=2023-05&poly=" + poly).statusCode());
        String form = "date=2023-05&poly=" + encoded(poly.toString());
        assertEquals(
                200,
                post("/api/stops-street", "application/x-www-form-urlencoded", form)
                        .statusCode());
        String start = "/api/stops-street?lat=52.136&lng=-0.466&date=2023-05&x=";
        assertEquals(200, get(start + "y".repeat(4094 - start.length())).statusCode());
        assertEquals(400, get(start + "y".repeat(4095 - start.length())).statusCode());
    }

    @Test
    void a_location_is_asked_for_by_its_number() throws IOException, InterruptedException {
        int street = read("/api/stops-force?force=bedfordshire&date=2023-05")
                .get(0)
                .at("/location/street/id")
                .intValue();
        assertEquals(
                2,
                read("/api/stops-at-location?location_id=" + street + "&date=2023-05")
                        .size());
        assertEquals(
                0,
                read("/api/stops-at-location?location_id=99999999&date=2023-05").size());
        assertEquals(400, get("/api/stops-at-location?date=2023-05").statusCode());
        assertEquals(
                400, get("/api/stops-at-location?location_id=x&date=2023-05").statusCode());
    }

    @Test
    void without_a_date_the_latest_month_of_the_service_is_meant() throws IOException, InterruptedException {
        assertEquals(1, read("/api/stops-force?force=kent").size());
        assertEquals(0, read("/api/stops-force?force=bedfordshire").size());
    }

    @Test
    void status_codes_tell_what_is_wrong() throws IOException, InterruptedException {
        assertEquals(
                404, get("/api/stops-force?force=bedfordshire&date=2019-01").statusCode());
        assertEquals(
                400, get("/api/stops-force?force=bedfordshire&date=2023-13").statusCode());
        assertEquals(400, get("/api/stops-force?force=bedfordshire&date=May").statusCode());
        assertEquals(400, get("/api/stops-force?date=2023-05").statusCode());
        assertEquals(404, get("/api/stops-force?force=bedlam&date=2023-05").statusCode());
        assertEquals(
                404, get("/api/stops-no-location?force=bedlam&date=2023-05").statusCode());
        assertEquals(400, get("/api/stops-street?date=2023-05").statusCode());
        assertEquals(400, get("/api/stops-street?lat=x&lng=1&date=2023-05").statusCode());
        assertEquals(400, get("/api/stops-street?lat=NaN&lng=1&date=2023-05").statusCode());
        for (String poly : List.of("52,1", "52,1:53", "52,1:x,2:53,3", "52,1:52,1:52,1", "52,1,3:53,2:54,3")) {
            assertEquals(
                    400, get("/api/stops-street?poly=" + poly + "&date=2023-05").statusCode(), poly);
        }
        assertEquals(404, get("/api/no-such-method").statusCode());
    }

    @Test
    void forces_are_listed_by_name_without_the_transport_police() throws IOException, InterruptedException {
        JsonNode forces = read("/api/forces");
        assertEquals(44, forces.size());
        List<String> names = new ArrayList<>();
        forces.forEach(force -> names.add(force.get("name").asText()));
        assertEquals(names.stream().sorted().toList(), names);
        assertFalse(forces.toString().contains("btp"));
    }

    @Test
    void one_force_has_texts_and_never_null() throws IOException, InterruptedException {
        JsonNode force = read("/api/forces/bedfordshire");
        assertEquals("Bedfordshire Police", force.get("name").asText());
        assertEquals("\"101\"", force.get("telephone").toString());
        assertEquals("\"\"", force.get("description").toString());
        assertEquals("[]", force.get("engagement_methods").toString());
        assertEquals("[]", read("/api/forces/bedfordshire/people").toString());
        assertEquals(404, get("/api/forces/bedlam").statusCode());
    }

    @Test
    void availability_is_newest_first() throws IOException, InterruptedException {
        assertEquals(JSON.readTree("""
                        [{"date": "2023-06", "stop-and-search": ["kent"]},
                         {"date": "2023-05", "stop-and-search": ["bedfordshire"]}]
                        """), read("/api/crimes-street-dates"));
        assertEquals(
                Map.of("date", "2023-06-01"),
                JSON.convertValue(read("/api/crime-last-updated"), new TypeReference<Map<String, String>>() {}));
    }

    @Test
    void clients_may_write_addresses_in_their_several_ways() throws IOException, InterruptedException {
        assertEquals(
                4, read("/api//stops-force?force=bedfordshire&date=2023-05").size());
        assertEquals(44, read("/api//forces").size());
        assertEquals(
                4, read("/api/stops-force?&force=BedfordShire&date=2023-05").size());
        assertEquals(
                1,
                read("/api/stops-no-location?&force=bedfordshire&date=2023-05").size());
        assertEquals(
                2,
                read("/api/stops-street?lat=52.135999999999996&lng=-0.4660000000001&date=2023-05")
                        .size());
        assertEquals(2, read("/api/crimes-street-dates/").size());
    }

    @Test
    void any_site_may_read_it_and_caches_may_keep_it() throws IOException, InterruptedException {
        HttpResponse<String> answer = get("/api/stops-force?force=bedfordshire&date=2023-05");
        assertEquals(
                "*", answer.headers().firstValue("Access-Control-Allow-Origin").orElseThrow());
        assertTrue(answer.headers().firstValue("Content-Type").orElseThrow().startsWith("application/json"));
        String tag = answer.headers().firstValue("ETag").orElseThrow();
        assertEquals(
                304,
                getUnless(tag, "/api/stops-force?force=bedfordshire&date=2023-05")
                        .statusCode());
        assertEquals(
                "*",
                get("/api/forces/bedlam")
                        .headers()
                        .firstValue("Access-Control-Allow-Origin")
                        .orElseThrow());
    }

    @Test
    void a_custom_area_with_more_than_10000_records_is_refused() throws Exception {
        String name = "2023-04-kent-stop-and-search.csv";
        String row = FULL.replace("2023-05", "2023-04").replace("52.136000", "51.500000") + "\n";
        String mile = "/api/stops-street?lat=51.5&lng=-0.466&date=2023-04";
        store(PublishedFile.typed(name, PublishedFile.HEADER + "\n" + row.repeat(10_000)));
        assertEquals(10_000, read(mile).size());
        store(PublishedFile.typed(name, PublishedFile.HEADER + "\n" + row.repeat(10_001)));
        assertEquals(503, get(mile).statusCode());
        takeIn();
    }

    @Test
    void the_real_months_answer_as_published() throws IOException, InterruptedException {
        store(PublishedFile.real(SharedData.path("stop-and-search/2023-08/2023-08-bedfordshire-stop-and-search.csv")));
        JsonNode answer = read("/api/stops-force?force=bedfordshire&date=2023-08");
        long withoutLocation = 0;
        for (JsonNode one : answer) {
            assertEquals(16, one.size());
            assertTrue(one.get("outcome_object").isObject());
            withoutLocation += one.get("location").isNull() ? 1 : 0;
        }
        assertEquals(
                withoutLocation,
                read("/api/stops-no-location?force=bedfordshire&date=2023-08").size());
        takeIn();
    }
}
