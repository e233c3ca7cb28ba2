package candour.backend.about;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import candour.backend.support.Browsing;
import candour.backend.support.TestPortal;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HomeFlowTest {
    private TestPortal test;
    private Browsing portal;

    @BeforeEach
    void start() {
        test = TestPortal.emptied();
        portal = Browsing.testPortal();
    }

    private void supplied(String force, int month, int searches, boolean sample) {
        try (Connection connection = test.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("INSERT INTO force_month (force_id, edition_month, batch_id, searches, people,"
                    + " without_location, rejected, revisions, sample) SELECT id, " + month + ", 1, " + searches + ", "
                    + searches + ", 3, 0, 0, " + sample + " FROM police_force WHERE slug = '" + force + "'");
            statement.execute("INSERT INTO force_change (force_id, mark) SELECT id, " + System.nanoTime()
                    + " FROM police_force WHERE slug = '" + force + "' ON DUPLICATE KEY UPDATE mark = mark + 1");
            statement.execute("UPDATE edition SET number = number + 1");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void an_empty_portal_says_so_and_still_offers_the_search() {
        String page = portal.get("/").body();
        assertTrue(page.contains("What happens where you live?"));
        assertTrue(page.contains("No stop and search figures have been put in yet."));
        assertTrue(page.contains("<form class=\"search search--large\" action=\"/areas/find\" method=\"post\""));
        assertFalse(page.contains("Made-up sample"));
    }

    @Test
    void the_numbers_come_from_the_ledger_and_name_their_period() {
        supplied("bedfordshire", 202305, 381, false);
        supplied("bedfordshire", 202307, 471, false);
        supplied("essex", 202306, 1148, false);
        String page = portal.get("/").body();
        assertTrue(page.contains(">2,000</span> <span class=\"number__what\">searches, May 2023 to July 2023<"), page);
        assertTrue(page.contains(">2 of 43</span>"), page);
        assertTrue(page.contains(">3 of 129</span>"), page);
        assertTrue(page.contains("not supplied, which does not mean zero"), page);
        String data = portal.get("/about-the-data").body();
        assertTrue(data.contains("Of the 2,000 records here, 9 have no place."), data);
    }

    @Test
    void the_made_up_sample_is_labelled_on_every_page_with_figures() {
        supplied("west-midlands", 202305, 100, true);
        for (String path : List.of("/", "/about-the-data")) {
            assertTrue(portal.get(path).body().contains("<strong>Made-up sample.</strong>"), path);
        }
        assertTrue(portal.get("/").body().contains("In the made-up sample"));
    }

    @Test
    void the_force_of_the_body_is_one_of_the_ways_in() {
        assertTrue(portal.get("/").body().contains("href=\"/forces/west-midlands\">West Midlands Police</a>"));
    }

    @Test
    void about_the_data_maps_every_published_code_and_repeats_the_licences() {
        String page = portal.get("/about-the-data").body();
        assertEquals(200, portal.get("/about-the-data").statusCode());
        for (String code : List.of("W1", "W3", "W4", "M1", "A4", "B2", "O2", "NS")) {
            assertTrue(page.contains(">" + code + "</th>"), code);
        }
        assertTrue(
                page.contains("Contains public sector information licensed under the Open Government Licence v3.0."));
        assertTrue(page.contains(
                "Source: Office for National Statistics licensed under the Open Government Licence v.3.0"));
        assertTrue(page.contains("Contains Royal Mail data © Royal Mail copyright and database right 2018."));
        assertFalse(page.contains("BAME"));
    }
}
