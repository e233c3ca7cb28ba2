package candour.mobile.home;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class HomeViewModelTest {
    private static final URI ADDRESS = URI.create("https://candour.example/");
    private final List<URI> opened = new ArrayList<>();
    private final HomeViewModel home = new HomeViewModel(new Portal("Policing Board", ADDRESS), opened::add);

    @Test
    void nothing_is_opened_or_said_before_someone_asks() {
        assertEquals(List.of(), opened);
        assertEquals("", home.notice().get());
    }

    @Test
    void the_web_version_opens_at_the_address_that_the_screen_shows() {
        home.openWebVersion();

        assertEquals(List.of(ADDRESS), opened);
        assertEquals("https://candour.example/", home.address());
    }

    @Test
    void the_notice_tells_people_what_to_type_if_no_browser_came() {
        home.openWebVersion();

        assertTrue(home.notice().get().endsWith("type this into your browser: https://candour.example/"));
    }

    @Test
    void the_screen_says_that_telling_drafts_and_alerts_are_not_in_it() {
        assertTrue(home.notYet().contains("tell us about a stop, keep a draft or get alerts"));
    }

    @Test
    void this_build_names_a_body_and_an_address() {
        Portal portal = Portal.ofThisBuild();

        assertEquals("Office of the Police and Crime Commissioner", portal.body());
        assertEquals(URI.create("http://localhost:8080/"), portal.address());
    }

    @Test
    void an_address_that_no_browser_should_be_handed_is_refused() {
        for (String address :
                List.of("javascript:alert(1)", "file:///etc/passwd", "candour.example", "https:///path")) {
            URI uri = URI.create(address);
            assertThrows(IllegalArgumentException.class, () -> new Portal("Policing Board", uri), address);
        }
    }

    @Test
    void a_body_without_a_name_is_refused() {
        assertThrows(IllegalArgumentException.class, () -> new Portal(" ", ADDRESS));
    }
}
