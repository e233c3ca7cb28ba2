package candour.backend.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// The rules on tables that can be checked by hand.
class ProtectingTest {
    private static final ReleasePeriod QUARTER = ReleasePeriod.quarter(2026, 3);
    private static final Attribute SAID = MadeUpWorld.attribute("said", 4);

    private static Lattice lattice(Set<List<String>> structuralZeros) {
        ReleasableTable table =
                new ReleasableTable("said", "key", List.of(SAID), Reach.FORCE_AND_QUARTER, structuralZeros);
        ReleasableTable number = ReleasableTable.of("number", "key", Reach.FORCE_AND_QUARTER);
        return new Lattice(List.of(new Population("rows", List.of(number, table))), List.of());
    }

    private static CellKey cell(String table, String... categories) {
        return new CellKey("rows", table, "", QUARTER, List.of(categories));
    }

    private static ReleasePlan plan(Set<List<String>> zeros, int... counts) {
        List<CellCount> cells = new ArrayList<>();
        int all = 0;
        for (int i = 0; i < counts.length; i++) {
            all += counts[i];
            cells.add(new CellCount("said", "", List.of("c" + i), counts[i], 0, null));
        }
        cells.add(new CellCount("number", "", List.of(), all, 0, null));
        Rollup rollup = Rollup.of(QUARTER, Map.of("rows", cells));
        return new ReleasePlan(lattice(zeros), Map.of(QUARTER, rollup), List.of(), List.of(QUARTER), Set.of());
    }

    private static String shown(int... counts) {
        return words(Protecting.inForce().protect(plan(Set.of(), counts)));
    }

    /// The number, then each category: a number, `-` for kept back, `mostly`, `none`.
    private static String words(List<ReleasedCell> cells) {
        Map<CellKey, ReleasedCell> by = new HashMap<>();
        cells.forEach(one -> by.put(one.key(), one));
        List<String> words = new ArrayList<>();
        words.add(word(Objects.requireNonNull(by.get(cell("number")))));
        for (int i = 0; i < 4; i++) {
            words.add(word(Objects.requireNonNull(by.get(cell("said", "c" + i)))));
        }
        return String.join(" ", words);
    }

    private static String word(ReleasedCell cell) {
        return switch (cell.mark()) {
            case SHOWN -> String.valueOf(cell.shown());
            case SUPPRESSED -> "-";
            case MOSTLY -> "mostly";
            case NONE -> "none";
        };
    }

    @Test
    void counts_of_ten_and_more_are_rounded_to_five() {
        assertEquals("145 25 30 35 55", shown(23, 32, 34, 56));
    }

    @Test
    void one_cell_of_four_with_a_shown_total_takes_a_second_cell_with_it() {
        assertEquals("125 50 40 - -", shown(51, 40, 4, 30));
    }

    @Test
    void nine_is_kept_back_and_ten_is_shown() {
        assertEquals(Mark.SUPPRESSED, mark(9));
        assertEquals(Mark.SHOWN, mark(10));
    }

    private static Mark mark(int count) {
        return Protecting.inForce().protect(plan(Set.of(), count, 0, 0, 0)).stream()
                .filter(one -> one.key().equals(cell("number")))
                .findFirst()
                .orElseThrow()
                .mark();
    }

    @Test
    void where_nearly_all_said_one_thing_there_is_no_number() {
        assertEquals("40 mostly - - -", shown(40, 0, 0, 0));
        assertEquals("40 mostly - - -", shown(33, 4, 2, 0));
        assertEquals("45 35 - - -", shown(35, 5, 4, 3));
    }

    @Test
    void few_rows_show_nothing() {
        assertEquals("- - - - -", shown(4, 3, 1, 0));
    }

    @Test
    void only_a_cell_that_can_have_no_row_is_shown_as_none() {
        List<ReleasedCell> cells = Protecting.inForce().protect(plan(Set.of(List.of("c3")), 40, 30, 20, 0));
        assertEquals("90 40 30 20 none", words(cells));
        assertThrows(IllegalStateException.class, () -> Protecting.inForce()
                .protect(plan(Set.of(List.of("c3")), 40, 30, 20, 1)));
    }

    @Test
    void a_cell_of_few_senders_is_kept_back_however_many_rows_it_has() {
        CellCount number = new CellCount("number", "", List.of(), 200, 0, 4);
        Rollup rollup = Rollup.of(QUARTER, Map.of("rows", List.of(number)));
        List<ReleasedCell> cells = Protecting.inForce()
                .protect(new ReleasePlan(
                        lattice(Set.of()), Map.of(QUARTER, rollup), List.of(), List.of(QUARTER), Set.of()));
        assertEquals("- - - - -", words(cells));
    }

    @Test
    void a_perturbation_is_given_count_and_key_sum_and_comes_before_rounding() {
        List<String> asked = new ArrayList<>();
        Perturbation more = new Perturbation() {
            @Override
            public int perturb(int count, int keySum) {
                asked.add(count + "/" + keySum);
                return count == 8 ? 12 : count;
            }

            @Override
            public int most() {
                return 4;
            }
        };
        CellCount number = new CellCount("number", "", List.of(), 8, 77, null);
        Rollup rollup = Rollup.of(QUARTER, Map.of("rows", List.of(number)));
        List<ReleasedCell> cells = new Protecting(DisclosureRules.IN_FORCE, more)
                .protect(new ReleasePlan(
                        lattice(Set.of()), Map.of(QUARTER, rollup), List.of(), List.of(QUARTER), Set.of()));
        assertEquals("10", word(cells.getFirst()));
        assertTrue(asked.contains("8/77"), asked.toString());
    }

    @Test
    void the_same_counts_make_the_same_figures() {
        MadeUpWorld one = new MadeUpWorld(5, 4, 30, DisclosureRules.IN_FORCE);
        MadeUpWorld same = new MadeUpWorld(5, 4, 30, DisclosureRules.IN_FORCE);
        assertEquals(one.released(), same.released());
    }

    @Test
    void percentages_need_twenty_and_are_hidden_with_their_number() {
        ReleasedCell twenty = new ReleasedCell(cell("number"), Mark.SHOWN, 20);
        ReleasedCell fifteen = new ReleasedCell(cell("number"), Mark.SHOWN, 15);
        ReleasedCell ten = new ReleasedCell(cell("said", "c0"), Mark.SHOWN, 10);
        ReleasedCell kept = new ReleasedCell(cell("said", "c1"), Mark.SUPPRESSED, 0);
        assertEquals(Optional.of(50), CellWords.percent(ten, twenty));
        assertEquals(Optional.empty(), CellWords.percent(ten, fifteen));
        assertEquals(Optional.empty(), CellWords.percent(kept, twenty));
        assertEquals(Optional.empty(), CellWords.percent(ten, kept));
    }

    @Test
    void no_more_than_forty_tables_and_two_attributes() {
        List<ReleasableTable> tables = new ArrayList<>();
        tables.add(ReleasableTable.of("number", "key", Reach.FORCE_AND_QUARTER));
        for (int i = 0; i <= Lattice.MOST_TABLES; i++) {
            tables.add(ReleasableTable.of("t" + i, "key", Reach.FORCE_AND_QUARTER, MadeUpWorld.attribute("a" + i, 2)));
        }
        Population many = new Population("many", tables);
        assertThrows(IllegalArgumentException.class, () -> new Lattice(List.of(many), List.of()));
        assertThrows(
                IllegalArgumentException.class,
                () -> ReleasableTable.of("three", "key", Reach.FORCE_AND_QUARTER, SAID, SAID, SAID));
    }

    @Test
    void quarters_and_years_are_the_only_periods() {
        assertEquals(Optional.of(QUARTER), ReleasePeriod.parse("2026-q3"));
        assertEquals(Optional.of(ReleasePeriod.year(2026)), ReleasePeriod.parse("2026"));
        for (String other : List.of("2026-05", "2026-q5", "q3", "2026-q3-x", "latest-12", "1999", "")) {
            assertEquals(Optional.empty(), ReleasePeriod.parse(other), other);
        }
    }
}
