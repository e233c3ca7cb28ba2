package candour.backend.experience;

import static org.junit.jupiter.api.Assertions.assertEquals;

import candour.backend.support.Rows;
import candour.backend.support.TestPortal;
import java.util.List;
import org.junit.jupiter.api.Test;

class SampleReportsTest {

    @Test
    void a_dozen_is_made_once_and_erased_without_touching_others() {
        TestPortal portal = TestPortal.emptied();
        Rows rows = Rows.of(portal);
        Telling.aStop().sent();
        SampleReports samples = portal.bean(SampleReports.class);
        samples.make();
        samples.make();

        assertEquals(13, rows.count("experience"));
        assertEquals(List.of("1"), rows.list("SELECT COUNT(*) FROM experience WHERE language = 'cy'"));
        assertEquals(List.of("1"), rows.list("SELECT COUNT(*) FROM experience WHERE NOT counted"));
        assertEquals(12, samples.erase());
        assertEquals(0, samples.erase());
        assertEquals(1, rows.count("experience"));
    }
}
