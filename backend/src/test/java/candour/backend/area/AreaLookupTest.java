package candour.backend.area;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import candour.backend.platform.fault.NotFound;
import candour.backend.support.TestPortal;
import candour.shared.area.AreaCode;
import candour.shared.area.AreaKind;
import candour.shared.area.ForceId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AreaLookupTest {
    private AreaLookup areas;

    @BeforeEach
    void empty() {
        areas = TestPortal.emptied().bean(AreaLookup.class);
    }

    @Test
    void a_new_portal_knows_the_43_force_areas_and_45_forces() {
        assertEquals(43, areas.forceAreas().size());
        assertEquals(45, areas.forces().size());
        for (Area area : areas.forceAreas()) {
            Force force = areas.force(area).orElseThrow();
            assertEquals(Optional.of(area), areas.area(force));
            assertEquals(List.of(AreaCode.ENGLAND_AND_WALES), codes(areas.parents(area)));
        }
    }

    @Test
    void forces_have_the_names_and_codes_of_the_published_data() {
        Force force = areas.getForce(new ForceId("west-midlands"));
        assertEquals("West Midlands Police", force.name());
        assertEquals(new AreaCode("E23000014"), force.areaCode());
        assertEquals(force, areas.getForce(force.id()));
        assertEquals(
                Optional.empty(), areas.area(areas.getForce(new ForceId("btp"))), "the transport police has no area");
    }

    @Test
    void england_and_wales_is_the_top_and_has_no_force() {
        Area top = areas.get(AreaCode.ENGLAND_AND_WALES);
        assertEquals(AreaKind.COUNTRY, top.kind());
        assertTrue(areas.parents(top).isEmpty());
        assertTrue(areas.force(top).isEmpty());
        assertEquals(43, areas.children(top, AreaKind.FORCE).size());
    }

    @Test
    void what_is_not_there_is_said_to_be_absent() {
        assertThrows(NotFound.class, () -> areas.get(new AreaCode("E08009999")));
        assertThrows(NotFound.class, () -> areas.getForce(new ForceId("nowhere")));
        assertEquals(Optional.empty(), areas.find(987654));
    }

    private static List<AreaCode> codes(List<Area> list) {
        return list.stream().map(Area::code).toList();
    }
}
