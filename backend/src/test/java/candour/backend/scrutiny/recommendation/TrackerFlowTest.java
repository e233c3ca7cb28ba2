package candour.backend.scrutiny.recommendation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import candour.backend.panel.SamplePanels;
import candour.backend.support.TestPortal;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What everybody sees: pages, the file, the open interface.
class TrackerFlowTest {
    private static final Pattern COUNT =
            Pattern.compile("href=\"/recommendations\\?state=([a-z-]+)[^\"]*\"[^>]*>[^<]*<span[^>]*>([0-9]+)</span>");

    private Table table;

    @BeforeEach
    void lay() {
        table = Table.laid();
    }

    @Test
    void each_is_counted_in_one_state_and_the_filters_add_up() {
        table.drafted();
        table.delivered();
        table.answered("accepted", "We will.");
        table.answered("declined", "We cannot.");
        String page = Table.open("/recommendations").body();
        assertEquals(List.of("awaiting 1", "accepted 1", "declined 1"), counts(page));
        assertTrue(page.contains("Panels have asked for 3 changes."), page);

        String declined = Table.open("/recommendations?state=declined&theme=body-worn-video&panel=" + table.panel)
                .body();
        assertEquals(1, occurrences(declined, "class=\"queue__item\""));
        assertEquals(
                0, occurrences(Table.open("/recommendations?theme=training").body(), "class=\"queue__item\""));
        String elsewhere = "/recommendations?panel=" + table.panel("Another panel");
        assertEquals(0, occurrences(Table.open(elsewhere).body(), "class=\"queue__item\""));
        assertEquals(404, Table.open("/recommendations?page=2").statusCode());
        assertEquals(
                200,
                Table.open("/recommendations?state=nonsense&panel=%27&theme=x").statusCode());
    }

    @Test
    void pages_are_the_same_for_everybody_and_may_be_kept() {
        String one = table.answered("in-part", "A part of it.");
        for (String path : List.of("/recommendations", "/recommendations/" + one, "/you-said-we-did")) {
            HttpResponse<String> page = Table.open(path);
            assertEquals(200, page.statusCode(), path);
            assertTrue(page.headers().firstValue("cache-control").orElse("").startsWith("public"), path);
            assertTrue(page.headers().firstValue("set-cookie").isEmpty(), path);
            assertEquals(page.body(), table.officer.get(path).body(), path);
        }
    }

    @Test
    void the_file_and_the_interface_say_what_the_page_says() {
        String one = table.answered("declined", "=Not \"now\", not later");
        String csv = Table.open("/recommendations/recommendations.csv?state=declined")
                .body();
        assertTrue(csv.contains(one), csv);
        assertTrue(csv.contains("\"'=Not \"\"now\"\", not later\""), csv);
        assertEquals(2, csv.strip().split("\r\n").length);

        String list = Table.open("/api/v1/recommendations?state=declined").body();
        assertTrue(list.contains("\"reference\":\"" + one + "\""), list);
        String document = Table.open("/api/v1/recommendations/" + one).body();
        assertTrue(document.contains("\"state\":\"declined\""), document);
        assertTrue(document.contains("\"kind\":\"position\",\"by\":\"force-contact\""), document);
        assertFalse(document.contains("drafted"), document);
        assertFalse(document.contains(table.contact.account().reference().value()), document);
        assertEquals(
                404, Table.open("/api/v1/recommendations/" + table.drafted()).statusCode());
        assertTrue(Table.open("/api/v1/openapi.json").body().contains("/api/v1/recommendations/{reference}"));
    }

    @Test
    void what_could_not_be_done_stands_as_large_as_what_was_done() {
        String done = table.answered("accepted", "We will.");
        table.taken(table.contact, done, "change", "done", "It is done.");
        table.taken(table.officer, done, "approve", "looked", "1");
        table.answered("declined", "There is no money for it.");
        String page = Table.open("/you-said-we-did").body();
        assertEquals(1, occurrences(page, "<h3 class=\"said__heading\">We did</h3>"));
        assertEquals(1, occurrences(page, "<h3 class=\"said__heading\">We could not, because</h3>"));
        assertEquals(2, occurrences(page, "class=\"said__item\""));
        assertEquals(
                1, occurrences(Table.open("/you-said-we-did?show=could-not").body(), "class=\"said__item\""));
    }

    @Test
    void it_is_three_taps_from_home_and_two_from_the_force() {
        String one = table.answered("declined", "There is no money for it.");
        assertTrue(Table.open("/").body().contains("href=\"/you-said-we-did\""));
        assertTrue(Table.open("/forces/west-midlands").body().contains("href=\"/you-said-we-did\""));
        assertTrue(Table.open("/you-said-we-did").body().contains("href=\"/recommendations/" + one + "\""));
    }

    @Test
    void the_search_of_minutes_finds_what_everybody_may_read_and_nothing_else() {
        String one = table.delivered();
        assertTrue(Table.open("/minutes?q=camera").body().contains("/recommendations/" + one));
        table.taken(table.contact, one, "answer", "position", "declined", "reason", "Velocipedes are too dear.");
        assertFalse(Table.open("/minutes?q=velocipedes").body().contains("/recommendations/" + one));
        table.taken(table.officer, one, "approve", "looked", "1");
        assertTrue(Table.open("/minutes?q=velocipedes").body().contains("/recommendations/" + one));
    }

    @Test
    void in_welsh_the_frame_is_welsh_and_the_texts_say_which_language_they_are_in() {
        String one = table.answered("declined", "There is no money for it.");
        String page = Table.open("/cy/recommendations/" + one).body();
        assertTrue(page.contains("Gwrthodwyd"), page);
        assertTrue(page.contains("lang=\"en\">There is no money for it."), page);
        assertTrue(Table.open("/cy/you-said-we-did").body().contains("Ni allem, oherwydd"));
    }

    @Test
    void the_sample_shows_each_state_and_goes_with_the_sample() {
        SampleRecommendations sample = TestPortal.running().bean(SampleRecommendations.class);
        String trials = table.panel("Made-up panel");
        table.rows.run("UPDATE panel SET sample = TRUE, reference = UNHEX('" + SamplePanels.BIRMINGHAM.value()
                + "') WHERE reference = UNHEX('" + trials + "')");
        sample.make();
        sample.make();
        String page = Table.open("/recommendations").body();
        assertEquals(
                List.of("overdue", "awaiting", "accepted", "in-part", "declined", "changed", "satisfied", "partly"),
                counts(page).stream().map(count -> count.split(" ")[0]).toList());
        assertTrue(page.contains("No answer yet, overdue by 12 days"), page);
        assertEquals(200, Table.open("/cy/recommendations").statusCode());
        String said = Table.open("/you-said-we-did").body();
        assertTrue(said.contains("We could not, because"), said);
        assertTrue(said.contains("Panel not satisfied"), said);
        assertTrue(said.contains("The panel asked again on "), said);
        assertTrue(said.contains("West Midlands Police has until "), said);
        assertEquals(1, occurrences(Table.open("/you-said-we-did?show=again").body(), "class=\"said__item\""));
        assertFalse(Table.open("/you-said-we-did?show=could-not").body().contains("cannabis"), said);
        assertEquals(1, occurrences(said, "That day passed 5 days ago. Nobody has said yet that it is done."), said);
        for (String reference : table.rows.list("SELECT LOWER(HEX(reference)) FROM recommendation")) {
            assertEquals(200, table.officer.get(Table.path(reference)).statusCode());
        }
        table.delivered();
        assertEquals(SampleTexts.all().size(), sample.erase());
        assertEquals(1, table.rows.count("recommendation"));
        assertEquals(0, table.rows.count("recommendation_evidence"));
        assertEquals(3, table.rows.count("recommendation_step"));
    }

    private static List<String> counts(String page) {
        return COUNT.matcher(page)
                .results()
                .map(found -> found.group(1) + " " + found.group(2))
                .toList();
    }

    private static int occurrences(String page, String text) {
        Matcher matcher = Pattern.compile(Pattern.quote(text)).matcher(page);
        return (int) matcher.results().count();
    }
}
