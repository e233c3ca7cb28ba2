package candour.backend.panel;

import static candour.backend.panel.PanelForms.description;
import static candour.backend.panel.PanelForms.read;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import candour.backend.support.StaffDesk;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The place of a panel is picked by its name, of those the officer's force polices.
class PanelPlaceTest {
    private StaffDesk officer;
    private String panel;

    @BeforeEach
    void openPanel() {
        PanelPortal portal = PanelPortal.fresh();
        officer = portal.officer();
        panel = portal.open(3);
    }

    @Test
    void the_whole_force_and_its_districts_are_offered_and_no_other_force() {
        String page = read(officer, "/staff/panels/new");
        assertTrue(page.contains(">All of West Midlands</option>"), page);
        assertTrue(page.contains("<option value=\"E08000025\">Birmingham</option>"), page);
        assertFalse(page.contains("Bedfordshire"), page);
    }

    @Test
    void the_place_of_an_open_panel_is_chosen_already() {
        String page = read(officer, "/staff/panels/" + panel + "/change");
        assertTrue(page.contains("<option value=\"E08000025\" selected>Birmingham</option>"), page);
    }

    @Test
    void a_panel_without_a_place_is_asked_for_one_and_what_was_typed_stays() {
        String[] fields = description("Panel of nowhere", 3);
        fields[List.of(fields).indexOf("area") + 1] = "";
        HttpResponse<String> answer = officer.post("/staff/panels/new", fields);
        assertEquals(422, answer.statusCode());
        assertTrue(answer.body().contains("Choose its area"), answer.body());
        assertTrue(answer.body().contains("Panel of nowhere"), answer.body());
    }
}
