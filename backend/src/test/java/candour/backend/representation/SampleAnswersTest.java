package candour.backend.representation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import candour.backend.support.Rows;
import candour.backend.support.TestPortal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SampleAnswersTest {
    private TestPortal portal;

    @BeforeEach
    void start() {
        portal = TestPortal.emptied();
    }

    @Test
    void they_are_made_once_sealed_as_real_ones_are_and_counted() {
        SampleAnswers sample = portal.bean(SampleAnswers.class);
        sample.make();
        long made = rows().count("equality_answer");
        assertTrue(made > 500, "made " + made);
        assertTrue(rows().count("representation_count") > 100);
        sample.make();
        assertEquals(made, rows().count("equality_answer"));
        assertEquals(
                1,
                rows().list("SELECT DISTINCT LENGTH(sealed) FROM equality_answer")
                        .size());
    }

    @Test
    void they_go_with_their_counts_and_leave_real_answers_counted_anew() {
        Answering people = new Answering(portal);
        people.give(Occasion.APPLIED, 20252, 3, "sex", "female");
        SampleAnswers sample = portal.bean(SampleAnswers.class);
        sample.make();
        int made = (int) rows().count("equality_answer") - 3;
        assertEquals(made, sample.erase());
        assertEquals(3, rows().count("equality_answer"));
        assertEquals(0, rows().count("representation_count"));
        assertEquals(0, sample.erase());
        people.count(java.time.LocalDate.of(2025, 8, 1));
        assertEquals(
                "3", rows().list("SELECT MAX(people) FROM representation_count").getFirst());
    }

    private Rows rows() {
        return Rows.of(portal);
    }
}
