package candour.backend.areadata.tally;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FigureCellsTest {

    @Test
    void the_packed_form_is_the_documented_one() {
        FigureCells cells = new FigureCells();
        cells.add(Dimension.OBJECT, 300, 0, 2);
        cells.add(Dimension.TYPE, 1, 1, 130);
        cells.add(Dimension.TYPE, 1, 0, 5);
        // version; TYPE with 2 cells: 1,0 is 5 and 1,1 is 130; OBJECT with 1 cell: 300,0 is 2
        assertEquals(
                "01" + "0102" + "010005" + "00018201" + "0301" + "ac020002",
                HexFormat.of().formatHex(cells.packed()));
    }

    @Test
    void unpacking_gives_what_was_packed() {
        Random random = new Random(7);
        for (int round = 0; round < 200; round++) {
            FigureCells cells = new FigureCells();
            int size = random.nextInt(400);
            for (int i = 0; i < size; i++) {
                Dimension dimension = Dimension.values()[random.nextInt(Dimension.values().length)];
                int largest = random.nextBoolean() ? 30 : 65_536;
                cells.add(dimension, random.nextInt(largest), random.nextInt(largest), 1 + random.nextInt(100_000));
            }
            FigureCells again = FigureCells.ofPacked(cells.packed());
            assertArrayEquals(cells.packed(), again.packed());
            for (Dimension dimension : Dimension.values()) {
                assertEquals(cells.sum(dimension), again.sum(dimension));
            }
        }
    }

    @Test
    void nothing_counted_is_one_byte() {
        assertArrayEquals(new byte[] {1}, new FigureCells().packed());
        assertTrue(FigureCells.ofPacked(new byte[] {1}).isEmpty());
    }

    @Test
    void sums_are_the_same_packed_or_not() {
        FigureCells one = new FigureCells();
        one.add(Dimension.OUTCOME_LINKED, 3, 2, 4);
        FigureCells other = new FigureCells();
        other.add(Dimension.OUTCOME_LINKED, 3, 2, 1);
        other.add(Dimension.OUTCOME_LINKED, 3, 0, 7);
        FigureCells sum = new FigureCells();
        sum.addAll(one);
        sum.addAll(other);
        FigureCells packedSum = FigureCells.ofPacked(one.packed());
        packedSum.addPacked(other.packed());
        assertArrayEquals(sum.packed(), packedSum.packed());
        assertEquals(5, sum.count(Dimension.OUTCOME_LINKED, 3, 2));
        assertEquals(12, sum.sum(Dimension.OUTCOME_LINKED));
        assertEquals(0, sum.sum(Dimension.OBJECT));
    }

    @Test
    void cells_are_shown_in_order() {
        FigureCells cells = new FigureCells();
        cells.add(Dimension.AGE_GENDER, 2, 1, 1);
        cells.add(Dimension.AGE_GENDER, 0, 9, 2);
        cells.add(Dimension.AGE_GENDER, 2, 0, 3);
        cells.add(Dimension.OBJECT, 1, 0, 9);
        List<String> shown = new ArrayList<>();
        cells.forEach(Dimension.AGE_GENDER, (first, second, count) -> shown.add(first + "," + second + "=" + count));
        assertEquals(List.of("0,9=2", "2,0=3", "2,1=1"), shown);
    }

    @Test
    void bytes_that_are_no_packed_form_are_refused() {
        byte[] whole = HexFormat.of().parseHex("0101020100050001820103" + "01ac020002");
        for (int length = 0; length < whole.length; length++) {
            byte[] cut = Arrays.copyOf(whole, length);
            if (length != 1 && length != 10) {
                assertThrows(IllegalStateException.class, () -> FigureCells.ofPacked(cut), "cut at " + length);
            }
        }
        assertThrows(IllegalStateException.class, () -> FigureCells.ofPacked(new byte[] {2}));
        assertThrows(IllegalStateException.class, () -> FigureCells.ofPacked(new byte[] {1, 99, 0}));
        byte[] tooLarge = HexFormat.of().parseHex("010101" + "ffffffffff0f");
        assertThrows(IllegalStateException.class, () -> FigureCells.ofPacked(tooLarge));
    }

    @Test
    void a_number_outside_its_range_is_refused() {
        FigureCells cells = new FigureCells();
        assertThrows(IllegalArgumentException.class, () -> cells.add(Dimension.OBJECT, 65_536, 0, 1));
        assertThrows(IllegalArgumentException.class, () -> cells.add(Dimension.OBJECT, -1, 0, 1));
        assertThrows(IllegalArgumentException.class, () -> cells.add(Dimension.OBJECT, 1, 0, -1));
    }
}
