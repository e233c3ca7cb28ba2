package candour.mobile.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import candour.shared.text.Language;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;

class PortalTest {
    private static final URI ADDRESS = URI.create("https://candour.example/");

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

    @Test
    void a_page_has_an_address_in_each_language() {
        Portal portal = new Portal("Policing Board", ADDRESS);

        assertEquals(URI.create("https://candour.example/tell"), portal.page(Language.ENGLISH, "/tell"));
        assertEquals(URI.create("https://candour.example/cy/tell"), portal.page(Language.WELSH, "/tell"));
    }
}
