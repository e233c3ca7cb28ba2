package candour.backend.areadata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import candour.backend.areadata.profile.Census;
import candour.backend.areadata.profile.PublishedMonths;
import candour.backend.support.Browsing;
import candour.backend.support.TestPortal;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The pages of figures over HTTP, on published records. Numbers are those of the ground truth beside the data.
class FigurePagesFlowTest {
    private static final String BEDFORDSHIRE = "/areas/E23000026";
    private static final Pattern TAGS = Pattern.compile("<[^>]+>");
    private static Browsing portal = Browsing.testPortal();

    @BeforeAll
    static void holdBedfordshireTheMetropolitanAndBirmingham() throws Exception {
        TestPortal running = TestPortal.emptied();
        Census.forces(running);
        birmingham(running);
        new PublishedMonths(running)
                .count(name ->
                        name.contains("bedfordshire") || name.equals("2022-09-metropolitan-stop-and-search.csv.gz"));
        portal = Browsing.testPortal();
    }

    private static void birmingham(TestPortal running) throws SQLException {
        try (Connection connection = running.connect()) {
            int force = Census.area(connection, "E23000014", "force", "West Midlands", 0);
            int district = Census.area(connection, "E08000025", "district", "Birmingham", force);
            Census.residents(
                    connection,
                    district,
                    5,
                    "LTLA21",
                    Map.of(
                            "total", 1_144_922, "asian", 355_384, "black", 125_760, "mixed", 55_205, "white", 556_960,
                            "other", 51_613));
        }
    }

    @Test
    void england_and_wales_says_that_it_is_the_sum_of_few_forces() {
        String page = words(get("/areas/K04000001?period=2023"));
        assertTrue(page.contains("1 of 43 police forces supplied every month of this period."), page);
        assertTrue(page.contains("704,736 people live in the area of the police force that is counted here"), page);
        assertFalse(page.contains("The force here") || page.contains("people live in England and Wales"), page);
    }

    @Test
    void a_caveat_beside_ratios_has_the_numbers_of_the_basis_that_is_shown() {
        String own = caveat("");
        String officer = caveat("&basis=officer-defined");
        assertTrue(own.startsWith("Not stated: 1") && officer.startsWith("Not stated: 0"), own + officer);
    }

    private static String caveat(String basis) {
        String page = words(get(BEDFORDSHIRE + "?period=2023" + basis));
        int at = page.indexOf("Not stated: ");
        assertTrue(at > 0, page);
        return page.substring(at, at + 80);
    }

    @Test
    void the_area_page_shows_the_published_ratio_with_its_interval_and_base() {
        String page = words(get(BEDFORDSHIRE + "?period=2023"));
        assertTrue(
                page.contains("Black people were searched at 3.1 times the rate of White people (2.8 to 3.4)"), page);
        assertTrue(page.contains("Census 2021 TS021, PFA22"));
        assertTrue(page.contains("4,397 searches in the months supplied") || page.contains("4,397searches"), page);
        assertTrue(page.contains("Residents are not the people on the street"));
        assertFalse(page.contains("% more"));
    }

    @Test
    void the_officer_defined_ratio_is_a_choice_away() {
        String page = words(get(BEDFORDSHIRE + "?period=2023&basis=officer-defined"));
        assertTrue(
                page.contains("Black people were searched at 4.3 times the rate of White people (4.0 to 4.7)"), page);
        assertTrue(page.contains("Officers have no word for Mixed"));
    }

    @Test
    void how_complete_the_data_is_comes_before_any_figure() {
        String page = get(BEDFORDSHIRE + "?period=all");
        int strip = page.indexOf("id=\"completeness\"");
        assertTrue(strip > 0 && strip < page.indexOf("glance"), "the strip comes first");
        assertTrue(words(page).contains("Bedfordshire Police supplied every month: 32 of 32"), words(page));
    }

    @Test
    void an_area_without_a_month_says_so_first_and_offers_what_it_can() {
        String page = get("/areas/E08000025");
        String words = words(page);
        int notice = words.indexOf("There are no stop and search figures for Birmingham");
        assertTrue(notice > 0 && notice < words.indexOf("How complete the data is"), words);
        assertTrue(words.contains("That is not zero searches: it is not known"));
        assertTrue(words.contains("1,144,922 people live in Birmingham"));
        assertTrue(page.contains("href=\"/forces\""));
        assertTrue(words.contains("Ask for the figures"));
    }

    @Test
    void months_that_make_no_sense_are_answered_by_the_choice_of_months() {
        for (String query :
                List.of("?period=whenever", "?from=2023-12&to=2023-01", "?period=1999", "?from=2023-13&to=2024-01")) {
            HttpResponse<String> answer = portal.get(BEDFORDSHIRE + query);
            assertEquals(400, answer.statusCode(), query);
            assertTrue(answer.body().contains("There is a problem"), query);
            assertTrue(answer.body().contains("name=\"from\""), query);
            assertTrue(answer.body().contains("period=latest-12"), query);
        }
    }

    @Test
    void unknown_areas_and_forces_are_not_found() {
        assertEquals(404, portal.get("/areas/E99999999").statusCode());
        assertEquals(404, portal.get("/areas/E12").statusCode());
        assertEquals(404, portal.get("/areas/E99999999/figures.csv").statusCode());
        assertEquals(404, portal.get("/forces/nowhere").statusCode());
    }

    @Test
    void the_address_of_an_area_is_written_in_one_way() {
        HttpResponse<String> answer = portal.get("/areas/e23000026");
        assertEquals(301, answer.statusCode());
        assertEquals(BEDFORDSHIRE, answer.headers().firstValue("location").orElseThrow());
    }

    @Test
    void the_csv_says_on_every_line_what_it_rests_on() {
        HttpResponse<String> answer = portal.get(BEDFORDSHIRE + "/figures.csv?period=2023&figure=ratios");
        assertEquals(
                "text/csv;charset=utf-8;header=present",
                answer.headers().firstValue("content-type").orElseThrow().replace(" ", ""));
        assertEquals(
                "attachment; filename=\"candour-e23000026-bedfordshire-2023-ratios.csv\"",
                answer.headers().firstValue("content-disposition").orElseThrow());
        assertTrue(answer.body().startsWith("\uFEFF"));
        List<NamedCsvRecord> rows = CsvReader.builder()
                .ofNamedCsvRecord(answer.body().substring(1))
                .stream()
                .toList();
        NamedCsvRecord black = rows.stream()
                .filter(r -> r.getField("code").equals("black")
                        && r.getField("measure").equals("ratio_to_white"))
                .findFirst()
                .orElseThrow();
        assertEquals("3.1065", black.getField("value"));
        assertEquals("2.8179", black.getField("ci95_low"));
        assertEquals("3.4246", black.getField("ci95_high"));
        for (NamedCsvRecord row : rows) {
            assertEquals("12", row.getField("months_supplied"));
            assertEquals("Census 2021 TS021, PFA22", row.getField("population_base"));
            assertEquals("2023-01", row.getField("period_from"));
        }
    }

    @Test
    void the_page_leads_to_the_one_document_of_the_open_interface() {
        String page = get(BEDFORDSHIRE + "?period=2023");
        assertTrue(page.contains("href=\"/api/v1" + BEDFORDSHIRE + "/figures?period=2023\""), page);
        assertFalse(page.contains("figures.json"));
        assertTrue(get("/api/v1" + BEDFORDSHIRE + "/figures?period=2023").contains("\"searches\":477"));
        assertEquals(404, portal.get(BEDFORDSHIRE + "/figures.json").statusCode());
    }

    @Test
    void the_caveats_stand_beside_every_ratio() {
        for (String path : List.of(
                BEDFORDSHIRE + "?period=2023", "/compare?area=E23000026&area=E23000001&period=2022-09", "/national")) {
            String page = words(get(path));
            assertTrue(page.contains("Residents are not the people on the street"), path);
            assertTrue(page.contains("The force area is the lowest official level"), path);
        }
    }

    @Test
    void a_month_of_no_searches_supplied_is_not_in_the_sum() {
        // the Metropolitan supplied one month of the 32
        String page = words(get("/areas/E23000001?period=all"));
        assertTrue(page.contains("Metropolitan Police Service supplied 1 of 32 months"), page);
        assertTrue(page.contains("not supplied"));
    }

    @Test
    void the_force_page_keeps_the_ledger_of_every_month() {
        String page = words(get("/forces/bedfordshire"));
        assertTrue(page.contains("Bedfordshire Police supplied every month: 32 of 32"), page);
        assertTrue(page.contains("May 2023 supplied 381"), page);
        String ledger = get("/forces/bedfordshire/ledger.csv");
        assertTrue(ledger.contains("bedfordshire,2023-08,supplied,477,"), ledger);
        String met = words(get("/forces/metropolitan"));
        assertTrue(met.contains("not supplied – – – –"), met);
    }

    @Test
    void refused_rows_cannot_run_in_a_spreadsheet() throws Exception {
        try (Connection connection = TestPortal.running().connect();
                Statement statement = connection.createStatement()) {
            statement.execute("DELETE FROM import_reject");
            statement.execute("DELETE FROM import_batch");
            statement.execute(
                    "INSERT INTO import_batch (id, reference, kind, file_name, content_hash, subject, sample,"
                            + " rows_read, rows_stored, rows_rejected, rows_replaced, finished_at) VALUES (1, x'00112233445566778899AABBCCDDEEFF',"
                            + " 'stop-and-search', 'a.csv', REPEAT(x'00', 32), 'bedfordshire 2023-05', FALSE, 1, 0, 1, 0, '2023-06-01')");
            statement.execute(
                    "INSERT INTO import_reject (batch_id, line, reason, content) VALUES (1, 2, 'too few fields', '=1+1')");
            statement.execute("UPDATE force_change SET mark = mark + 1");
            statement.execute("UPDATE force_month SET rejected = 1 WHERE edition_month = 202305 AND searches = 381");
            statement.execute("UPDATE edition SET number = number + 1 WHERE id = 1");
        }
        String path = "/imports/00112233445566778899aabbccddeeff/rejected.csv";
        assertTrue(
                get("/forces/bedfordshire").contains("<a class=\"govuk-link\" href=\"" + path + "\">1 (see why)</a>"));
        assertTrue(get("/forces/bedfordshire/ledger.csv").contains("," + path + ","));
        String file = get(path);
        assertTrue(file.contains("a.csv,2,too few fields,'=1+1"), file);
        assertEquals(404, portal.get("/forces/bedfordshire/refused-rows.csv").statusCode());
    }

    @Test
    void areas_with_different_months_are_not_drawn_together() {
        String page = words(get("/compare?area=E23000026&area=E23000001&period=all"));
        assertTrue(page.contains("did not all supply the same months"), page);
        assertFalse(page.contains("had the most searches"), page);
        String alike = words(get("/compare?area=E23000026&area=E23000001&period=2022-09"));
        assertTrue(alike.contains("had the most searches for the people who live there"), alike);
    }

    @Test
    void more_than_four_areas_are_refused_with_the_way_out() {
        HttpResponse<String> answer =
                portal.get("/compare?area=E23000026&area=E23000001&area=E23000014&area=E08000025&area=E23000034");
        assertEquals(400, answer.statusCode());
        assertTrue(answer.body().contains("Compare up to four areas"));
        assertEquals(400, portal.get("/compare?area=nonsense").statusCode());
        assertEquals(200, portal.get("/compare").statusCode());
    }

    @Test
    void every_force_stands_in_one_table() {
        String page = words(get("/national?year=2023"));
        assertTrue(page.contains("Bedfordshire Police 12 of 12"), page);
        assertEquals(400, portal.get("/national?year=1999").statusCode());
        assertTrue(get("/national/figures.csv?year=2023").contains("bedfordshire,2023,12,12,self-defined,"));
    }

    @Test
    void pages_need_no_style_attribute_no_inline_script_and_no_other_host() {
        for (String path :
                List.of(BEDFORDSHIRE, "/forces", "/forces/bedfordshire", "/national", "/compare?area=E23000026")) {
            String page = get(path);
            assertFalse(page.contains(" style="), path);
            assertFalse(Pattern.compile("<script(?![^>]*src=)").matcher(page).find(), path);
        }
    }

    private static String get(String path) {
        HttpResponse<String> answer = portal.get(path);
        assertEquals(200, answer.statusCode(), path + ": " + answer.body());
        return answer.body();
    }

    private static String words(String html) {
        return TAGS.matcher(html)
                .replaceAll(" ")
                .replace("&#39;", "'")
                .replaceAll("\\s+", " ")
                .strip();
    }
}
