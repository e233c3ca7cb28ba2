package candour.backend.representation.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import candour.backend.areadata.measure.Interval;
import candour.backend.areadata.measure.Proportion;
import java.util.List;
import org.junit.jupiter.api.Test;

class MeasuringTest {
    private static final Measuring MEASURING = new Measuring(Limits.USUAL);

    @Test
    void of_300_people_12_come_from_a_group_of_ten_and_a_half_percent() {
        MeasuredGroup group = two(12, 300, 105, 1000, 0);
        MeasuredGroup.Compared compared = compared(group);
        assertEquals(0.38, compared.ratio(), 0.005);
        assertEquals(0.2193, compared.interval().low(), 0.00005);
        assertEquals(0.6534, compared.interval().high(), 0.00005);
        // the illustration this comes from rounds the share's limits, 2.3 % and 6.9 %, before it divides
        assertEquals(0.22, rounded(0.105 * compared.interval().low()) / 0.105, 0.005);
        assertEquals(0.66, rounded(0.105 * compared.interval().high()) / 0.105, 0.005);
        assertEquals(-6.5, compared.gap(), 1e-9);
        assertTrue(group.exactP() < 0.001 && group.adjustedP() < 0.001);
        assertEquals(22L, group.stillNeeded());
        assertEquals(Standing.UNDER, group.standing());
        assertNull(group.toTell());
        assertTrue(group.alarms(null));
    }

    @Test
    void a_panel_of_12_without_anybody_of_a_group_of_four_percent_cannot_be_judged() {
        MeasuredGroup group = two(0, 12, 4, 100, 0);
        assertEquals(0.48, group.expected(), 1e-12);
        assertEquals(0.61, Binomial.chanceOfNone(12, 0.04), 0.005);
        assertEquals(Standing.CANNOT_TELL_YET, group.standing());
        assertFalse(group.alarms(group));
        assertEquals(91, Binomial.noneIsUnusualFrom(0.04));
        assertEquals(93L, group.toTell(), "the rule's interval asks two more than the exact chance of none");
    }

    @Test
    void none_is_unusual_from_exactly_where_its_chance_falls_to_one_in_forty() {
        for (double share : new double[] {0.001, 0.01, 0.04, 0.105, 0.31, 0.5, 0.97, 0.975, 0.99, 1}) {
            long from = Binomial.noneIsUnusualFrom(share);
            assertTrue(Binomial.chanceOfNone(from, share) <= 0.025, "at " + share);
            assertTrue(from == 1 || Binomial.chanceOfNone(from - 1, share) > 0.025, "one fewer at " + share);
        }
        assertThrows(IllegalArgumentException.class, () -> Binomial.noneIsUnusualFrom(0));
    }

    @Test
    void a_verdict_needs_the_whole_interval_and_the_limit() {
        assertEquals(Standing.UNDER, Verdicts.standing(0.80, new Interval(0.65, 0.99), Limits.USUAL));
        assertEquals(Standing.CANNOT_TELL_YET, Verdicts.standing(0.80, new Interval(0.64, 1.00), Limits.USUAL));
        assertEquals(Standing.CANNOT_TELL_YET, Verdicts.standing(0.85, new Interval(0.75, 0.96), Limits.USUAL));
        assertEquals(Standing.IN_LINE, Verdicts.standing(0.85, new Interval(0.80, 0.90), Limits.USUAL));
        assertEquals(Standing.IN_LINE, Verdicts.standing(1.1, new Interval(0.98, 1.25), Limits.USUAL));
        assertEquals(Standing.OVER, Verdicts.standing(1.25, new Interval(1.01, 1.6), Limits.USUAL));
        assertEquals(Standing.CANNOT_TELL_YET, Verdicts.standing(1.24, new Interval(1.01, 1.6), Limits.USUAL));
        assertEquals(Standing.UNDER, Verdicts.standing(0.85, new Interval(0.75, 0.96), new Limits(0.9, 1.1)));
    }

    @Test
    void the_number_needed_to_tell_is_the_first_at_which_the_same_share_gets_a_verdict() {
        int checked = 0;
        for (double expected : new double[] {0.02, 0.105, 0.31, 0.62, 0.85, 0.9}) {
            for (double ratio : new double[] {0, 0.3, 0.7, 0.8, 0.9, 1, 1.1, 1.25, 1.6}) {
                double share = expected * ratio;
                if (share <= 1) {
                    Long number = Verdicts.toTell(share, expected, Limits.USUAL);
                    assertNotNull(number);
                    assertTrue(standing(share, number * 1.0001, expected) != Standing.CANNOT_TELL_YET, "at " + number);
                    double before = number - 1.0001;
                    if (before > 0) {
                        assertEquals(Standing.CANNOT_TELL_YET, standing(share, before, expected), "before " + number);
                    }
                    checked++;
                }
            }
        }
        assertEquals(50, checked);
        assertNull(Verdicts.toTell(0, 0, Limits.USUAL));
    }

    @Test
    void so_many_more_of_the_group_bring_parity_and_one_fewer_does_not() {
        for (long n = 0; n <= 40; n++) {
            for (long part : new long[] {1, 40, 105, 333, 900, 999}) {
                Proportion share = new Proportion(n, 40);
                Long more = Verdicts.stillNeeded(share, new Proportion(part, 1000));
                assertNotNull(more);
                assertTrue((n + more) * 1000 >= part * (40 + more));
                assertTrue(more == 0 || (n + more - 1) * 1000 < part * (40 + more - 1));
            }
        }
    }

    @Test
    void people_of_unknown_group_give_bounds_and_are_never_guessed() {
        Measurement measured = MEASURING.measure(
                List.of(
                        new CountedGroup("here", 30, new Proportion(20, 100)),
                        new CountedGroup("others", 70, new Proportion(80, 100))),
                100);
        assertEquals(new Proportion(100, 200), measured.unknown());
        assertEquals(100, measured.known());
        MeasuredGroup.Compared compared = compared(measured.groups().getFirst());
        assertEquals(1.5, compared.ratio(), 1e-12);
        assertEquals(0.75, compared.bounds().none(), 1e-12);
        assertEquals(3.25, compared.bounds().all(), 1e-12);
    }

    @Test
    void similarity_is_one_for_the_same_mix_and_nought_for_another_altogether() {
        assertEquals(1, mix(0, 10, 20, 30, 40).similarity(), 1e-12);
        assertEquals(0.7, mix(0, 40, 20, 30, 10).similarity(), 1e-12);
        List<CountedGroup> apart = List.of(
                new CountedGroup("a", 9, new Proportion(0, 10)), new CountedGroup("b", 0, new Proportion(10, 10)));
        assertEquals(0, MEASURING.measure(apart, 0).similarity(), 1e-12);
        assertEquals(new Fit(Fit.Method.EXACT, 0), Measuring.fit(apart));
    }

    @Test
    void nobody_known_is_no_figure_and_no_verdict() {
        Measurement nobody = mix(7, 0, 0, 0, 0);
        assertEquals(
                new Fit(Fit.Method.NONE, 1), Measuring.fit(List.of(new CountedGroup("g", 0, new Proportion(1, 2)))));
        assertEquals(0, nobody.similarity(), 1e-12);
        for (MeasuredGroup group : nobody.groups()) {
            assertNull(group.compared());
            assertNull(group.toTell());
            assertEquals(0L, group.stillNeeded());
            assertEquals(1, group.exactP(), 1e-12);
            assertEquals(Standing.CANNOT_TELL_YET, group.standing());
        }
    }

    @Test
    void a_group_that_the_benchmark_has_none_of_or_nothing_else_is_not_divided_by() {
        MeasuredGroup none = two(3, 10, 0, 100, 0);
        assertNull(none.compared());
        assertNull(none.toTell());
        assertEquals(0L, none.stillNeeded());
        assertEquals(0, none.exactP(), 1e-12);
        MeasuredGroup whole = two(3, 10, 100, 100, 0);
        assertEquals(0.3, compared(whole).ratio(), 1e-12);
        assertEquals(Standing.UNDER, whole.standing());
        assertNull(whole.stillNeeded(), "no number of them would do: others took part too");
        MeasuredGroup onlyThem = two(10, 10, 100, 100, 0);
        assertEquals(1, onlyThem.exactP(), 1e-12);
        assertEquals(0L, onlyThem.stillNeeded());
    }

    @Test
    void one_person_tells_nothing() {
        MeasuredGroup one = two(1, 1, 30, 100, 0);
        assertEquals(Standing.CANNOT_TELL_YET, one.standing());
        assertEquals(0.3, one.exactP(), 1e-12);
        assertEquals(1, two(0, 1, 30, 100, 0).exactP(), 1e-12);
    }

    @Test
    void an_alarm_asks_for_a_small_p_or_for_the_same_verdict_twice() {
        MeasuredGroup unsure = new MeasuredGroup(
                "g", new Proportion(1, 9), new Proportion(1, 2), null, 0.03, 0.12, Standing.UNDER, null, 3L);
        MeasuredGroup over = new MeasuredGroup(
                "g", new Proportion(1, 9), new Proportion(1, 2), null, 0.03, 0.12, Standing.OVER, null, 0L);
        assertFalse(unsure.alarms(null));
        assertFalse(unsure.alarms(over));
        assertTrue(unsure.alarms(unsure));
        MeasuredGroup sure = new MeasuredGroup(
                "g", new Proportion(1, 9), new Proportion(1, 2), null, 0.01, 0.049, Standing.UNDER, null, 3L);
        assertTrue(sure.alarms(null));
        MeasuredGroup inLine = new MeasuredGroup(
                "g", new Proportion(1, 9), new Proportion(1, 2), null, 0.01, 0.04, Standing.IN_LINE, null, 0L);
        assertFalse(inLine.alarms(inLine));
    }

    @Test
    void impossible_counts_and_limits_are_refused() {
        assertThrows(IllegalArgumentException.class, () -> new CountedGroup("g", -1, new Proportion(1, 2)));
        assertThrows(IllegalArgumentException.class, () -> new CountedGroup("g", 1, new Proportion(0, 0)));
        assertThrows(IllegalArgumentException.class, () -> new Limits(1.2, 1.25));
        assertThrows(IllegalArgumentException.class, () -> new Limits(0.8, 0.9));
        assertThrows(IllegalArgumentException.class, () -> new Bounds(2, 1));
    }

    /// A share in tenths of a percent.
    private static double rounded(double share) {
        return Math.round(share * 1000) / 1000.0;
    }

    /// One group beside everybody else.
    private static MeasuredGroup two(long people, long known, long part, long whole, long unknown) {
        return MEASURING
                .measure(
                        List.of(
                                new CountedGroup("g", people, new Proportion(part, whole)),
                                new CountedGroup("others", known - people, new Proportion(whole - part, whole))),
                        unknown)
                .groups()
                .getFirst();
    }

    private static Measurement mix(long unknown, long... people) {
        List<CountedGroup> groups = new java.util.ArrayList<>();
        for (int at = 0; at < people.length; at++) {
            groups.add(new CountedGroup("g" + at, people[at], new Proportion(10L * (at + 1), 100)));
        }
        return MEASURING.measure(groups, unknown);
    }

    private static MeasuredGroup.Compared compared(MeasuredGroup group) {
        MeasuredGroup.Compared compared = group.compared();
        assertNotNull(compared);
        return compared;
    }

    /// The rule for a share that need not be a whole number of people.
    private static Standing standing(double share, double people, double expected) {
        double square = 1.959963984540054 * 1.959963984540054;
        double centre = share + square / (2 * people);
        double reach = Math.sqrt(square * share * (1 - share) / people + square * square / (4 * people * people));
        double scale = 1 + square / people;
        double low = share == 0 ? 0 : (centre - reach) / scale;
        double high = share == 1 ? 1 : (centre + reach) / scale;
        return Verdicts.standing(share / expected, new Interval(low / expected, high / expected), Limits.USUAL);
    }
}
