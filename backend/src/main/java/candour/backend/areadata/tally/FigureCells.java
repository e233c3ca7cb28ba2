package candour.backend.areadata.tally;

import com.carrotsearch.hppc.LongIntHashMap;
import com.carrotsearch.hppc.cursors.LongIntCursor;
import java.util.Arrays;

/// The counts of one area, one force and one period (or a sum of several), by the cells of each [Dimension].
/// Mutable; not for several threads.
///
/// Packed form, version 1 (every number is an unsigned LEB128 varint but the first byte):
///
/// ```
/// version        one byte, 1
/// then for each dimension that has cells, by number:
///   dimension    its number
///   cells        how many
///   then for each cell, by first and then second number:
///     first      less the first of the cell before (0 before the first cell)
///     second     less the second of the cell before where the first is the same, else itself
///     count      above 0
/// ```
///
/// A typical month of a large force is about 1 kB, of a neighbourhood about 100 bytes. The size is bounded by the
/// number of different words published, not by the number of records.
public final class FigureCells {
    private static final int VERSION = 1;
    private static final int LARGEST = 0xFFFF;

    private final LongIntHashMap counts = new LongIntHashMap();

    /// What is done with each cell of a dimension.
    @FunctionalInterface
    public interface CellVisitor {
        /// @param first first number
        /// @param second second number
        /// @param count searches, above 0
        void cell(int first, int second, int count);
    }

    /// Counts so many more in the cell.
    ///
    /// @param by 0 or more
    public void add(Dimension dimension, int first, int second, int by) {
        if (by < 0) {
            throw new IllegalArgumentException("counts go up, not by " + by);
        }
        if (by > 0) {
            add(key(dimension, first, second), by);
        }
    }

    void add(long key, int by) {
        counts.addTo(key, by);
    }

    /// Adds all counts of the other.
    public void addAll(FigureCells other) {
        for (LongIntCursor cell : other.counts) {
            counts.addTo(cell.key, cell.value);
        }
    }

    /// Adds all counts of a packed form.
    ///
    /// @throws IllegalStateException when the bytes are no packed form of a version known
    public void addPacked(byte[] packed) {
        PackedReader reader = new PackedReader(packed);
        int version = reader.octet();
        if (version != VERSION) {
            throw new IllegalStateException("packed figures of version " + version + " are not known");
        }
        while (!reader.isAtEnd()) {
            Dimension dimension = Dimension.ofNumber(reader.number());
            int cells = reader.number();
            int first = 0;
            int second = 0;
            for (int i = 0; i < cells; i++) {
                int step = reader.number();
                first += step;
                second = step == 0 ? second + reader.number() : reader.number();
                counts.addTo(key(dimension, first, second), reader.number());
            }
        }
    }

    /// The counts of a packed form.
    ///
    /// @throws IllegalStateException when the bytes are no packed form of a version known
    public static FigureCells ofPacked(byte[] packed) {
        FigureCells cells = new FigureCells();
        cells.addPacked(packed);
        return cells;
    }

    /// The packed form; equal counts have equal bytes.
    public byte[] packed() {
        long[] keys = counts.keys().toArray();
        Arrays.sort(keys);
        PackedWriter writer = new PackedWriter(16 + keys.length * 4);
        writer.octet(VERSION);
        int at = 0;
        while (at < keys.length) {
            int end = at;
            while (end < keys.length && keys[end] >> 32 == keys[at] >> 32) {
                end++;
            }
            writer.number((int) (keys[at] >> 32));
            writer.number(end - at);
            packDimension(writer, keys, at, end);
            at = end;
        }
        return writer.bytes();
    }

    private void packDimension(PackedWriter writer, long[] keys, int from, int to) {
        int first = 0;
        int second = 0;
        for (int i = from; i < to; i++) {
            int step = first(keys[i]) - first;
            writer.number(step);
            writer.number(step == 0 ? second(keys[i]) - second : second(keys[i]));
            writer.number(counts.get(keys[i]));
            first = first(keys[i]);
            second = second(keys[i]);
        }
    }

    /// The count of the cell; 0 where there is none.
    public int count(Dimension dimension, int first, int second) {
        return counts.get(key(dimension, first, second));
    }

    /// The sum of all cells of the dimension.
    public long sum(Dimension dimension) {
        long sum = 0;
        for (LongIntCursor cell : counts) {
            sum += cell.key >> 32 == dimension.number() ? cell.value : 0;
        }
        return sum;
    }

    /// Shows each cell of the dimension, by first and then second number.
    public void forEach(Dimension dimension, CellVisitor visitor) {
        long[] keys = new long[counts.size()];
        int size = 0;
        for (LongIntCursor cell : counts) {
            if (cell.key >> 32 == dimension.number()) {
                keys[size++] = cell.key;
            }
        }
        Arrays.sort(keys, 0, size);
        for (int i = 0; i < size; i++) {
            visitor.cell(first(keys[i]), second(keys[i]), counts.get(keys[i]));
        }
    }

    /// Whether nothing was counted.
    public boolean isEmpty() {
        return counts.isEmpty();
    }

    static long key(Dimension dimension, int first, int second) {
        if ((first | second) < 0 || first > LARGEST || second > LARGEST) {
            throw new IllegalArgumentException("no cell " + first + ", " + second + " in " + dimension);
        }
        return (long) dimension.number() << 32 | (long) first << 16 | second;
    }

    private static int first(long key) {
        return (int) (key >> 16) & LARGEST;
    }

    private static int second(long key) {
        return (int) key & LARGEST;
    }
}
