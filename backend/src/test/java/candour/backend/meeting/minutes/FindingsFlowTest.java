package candour.backend.meeting.minutes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import candour.backend.identity.Role;
import candour.backend.support.StaffDesk;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Product check 13: minutes with a name in them are blocked until a second person looked at it.
class FindingsFlowTest {
    private static final String NAMED = "PC Brindle explained the search to Mr Samplesson.";
    private static final Pattern BOX = Pattern.compile("name=\"looked\" type=\"checkbox\" value=\"([0-9a-f]+)\"");

    private World world;
    private StaffDesk officer;
    private StaffDesk chair;
    private String minutes;

    @BeforeEach
    void start() {
        world = World.fresh();
        officer = World.desk(Role.PANEL_OFFICER);
        chair = world.serving("CHAIR", Role.CHAIR);
        minutes = World.begin(officer, world.meeting(5, "held"));
        World.write(officer, minutes, 4, NAMED);
        World.act(officer, minutes, "/send");
    }

    private List<String> boxes(StaffDesk by) {
        return BOX.matcher(World.read(by, minutes))
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    @Test
    void whoever_approves_must_have_looked_at_each_name() {
        List<String> boxes = boxes(chair);
        assertEquals(2, boxes.size());
        assertTrue(World.read(chair, minutes).contains("PC Brindle"));
        HttpResponse<String> none = World.act(chair, minutes, "/approve");
        assertEquals(422, none.statusCode());
        assertTrue(none.body().contains("Look at everything that may point to a person"), none.body());
        HttpResponse<String> one = World.act(chair, minutes, "/approve", "looked", boxes.getFirst());
        assertEquals(422, one.statusCode());
        assertTrue(one.body().contains("checked"), "what was ticked stays ticked");
        assertEquals(0, world.rows().count("minutes_approval"));

        World.approve(officer, minutes);
        assertEquals(422, World.act(officer, minutes, "/publish").statusCode(), "blocked until the second looked too");
        assertEquals(303, World.approve(chair, minutes).statusCode());
        assertEquals(303, World.act(officer, minutes, "/publish").statusCode());
    }

    @Test
    void a_name_that_comes_in_afterwards_is_looked_at_anew() {
        World.approve(officer, minutes);
        World.approve(chair, minutes);
        World.write(officer, minutes, 5, "Said by Mrs Neverheard.");

        assertEquals(422, World.act(officer, minutes, "/publish").statusCode());
        assertEquals(3, boxes(chair).size());
    }

    @Test
    void what_everybody_knows_of_the_panel_is_no_finding() {
        World.write(officer, minutes, 4, "The " + World.PANEL + " met in Northbrook Library.");
        assertEquals(List.of(), boxes(chair));
        assertFalse(World.read(chair, minutes).contains("Name: Northbrook"));
    }
}
