package candour.backend.areadata.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DisparityTest {

    @Test
    void many_events_give_a_narrow_interval() {
        assertEquals("4.0 (3.8-4.3)", shown(new RateRatio(1200, 40_000, 6000, 800_000)));
    }

    @Test
    void few_events_give_a_wide_interval() {
        assertEquals("3.6 (1.3-9.8)", shown(new RateRatio(4, 1500, 60, 80_000)));
    }

    @Test
    void under_ten_events_in_either_group_there_is_no_ratio() {
        assertEquals(new Disparity.TooFew(9, 500), Disparity.between(9, 1000, 500, 9000));
        assertEquals(new Disparity.TooFew(500, 9), Disparity.between(500, 1000, 9, 9000));
        assertEquals(new Disparity.TooFew(0, 10), Disparity.between(0, 1000, 10, 9000));
    }

    @Test
    void ten_events_in_both_groups_are_compared() {
        assertEquals(new Disparity.Compared(new RateRatio(10, 1000, 10, 9000)), Disparity.between(10, 1000, 10, 9000));
    }

    @Test
    void without_residents_nothing_is_compared() {
        assertEquals(new Disparity.NoResidents(), Disparity.between(50, 0, 50, 9000));
        assertEquals(new Disparity.NoResidents(), Disparity.between(50, 9000, 50, 0));
    }

    @Test
    void more_events_than_residents_have_an_interval_of_rates_but_none_of_risks() {
        RateRatio cityOfLondon = new RateRatio(515, 232, 1270, 5955);
        assertEquals(10.4087, cityOfLondon.value(), 0.00005);
        assertEquals(Optional.empty(), cityOfLondon.intervalOfRisks());
        assertEquals(9.4, cityOfLondon.interval().low(), 0.05);
    }

    @Test
    void a_ratio_needs_events_and_residents() {
        assertThrows(IllegalArgumentException.class, () -> new RateRatio(0, 1, 1, 1));
        assertThrows(IllegalArgumentException.class, () -> new RateRatio(1, 1, 1, 0));
    }

    private static String shown(RateRatio ratio) {
        Interval interval = ratio.interval();
        return String.format(Locale.UK, "%.1f (%.1f-%.1f)", ratio.value(), interval.low(), interval.high());
    }
}
