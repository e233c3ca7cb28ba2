package candour.backend.scrutiny;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SuppressedTest {

    @Test
    void counts_of_5_and_more_and_nothing_are_shown() {
        assertEquals(Set.of(), Suppressed.of(List.of(7, 5, 0)));
    }

    /// Product check D8: a cell of 4 beside a known total.
    @Test
    void one_hidden_count_hides_the_smallest_other_one_too() {
        assertEquals(Set.of(1, 2), Suppressed.of(List.of(9, 4, 6)));
        assertEquals(Set.of(1, 2), Suppressed.of(List.of(9, 4, 0)));
    }

    @Test
    void two_hidden_counts_are_enough() {
        assertEquals(Set.of(1, 2), Suppressed.of(List.of(9, 4, 1)));
    }
}
