package candour.backend.disclosure;

import java.util.ArrayList;
import java.util.List;

/// A place for a figure while a release is made: what is known inside, how it is marked, and what anybody outside could
/// work out of it.
final class Node {
    /// More than any count.
    static final long ENDLESS = 1L << 40;

    private final CellKey key;
    private final int count;
    private final boolean published;
    private final boolean frozen;
    private final List<Sum> sums = new ArrayList<>();
    private Mark mark;
    private int shown;
    private long low;
    private long high;

    /// @param count rows, of which nothing is shown but by its mark; a change can be below 0
    /// @param published whether it ever shows a figure; otherwise it only stands in sums
    /// @param frozen whether it was released before and cannot be changed
    private Node(CellKey key, int count, boolean published, boolean frozen, Mark mark, int shown) {
        this.key = key;
        this.count = count;
        this.published = published;
        this.frozen = frozen;
        this.mark = mark;
        this.shown = shown;
    }

    static Node open(CellKey key, int count) {
        return new Node(key, count, true, false, Mark.SUPPRESSED, 0);
    }

    static Node frozen(ReleasedCell cell, int count) {
        return new Node(cell.key(), count, true, true, cell.mark(), cell.shown());
    }

    static Node hidden(CellKey key, int count) {
        return new Node(key, count, false, true, Mark.SUPPRESSED, 0);
    }

    CellKey key() {
        return key;
    }

    int count() {
        return count;
    }

    Mark mark() {
        return mark;
    }

    int shown() {
        return shown;
    }

    boolean isPublished() {
        return published;
    }

    boolean isFrozen() {
        return frozen;
    }

    boolean isShown() {
        return mark == Mark.SHOWN;
    }

    /// Whether it shows a number that can still be kept back.
    boolean canBeKeptBack() {
        return isShown() && !frozen;
    }

    /// Whether it is kept back because there are rows, and fewer than the rules want: what nobody may work out.
    boolean isSmall(DisclosureRules rules) {
        return count != 0 && Math.abs(count) < rules.fewest();
    }

    void mark(Mark next, int number) {
        mark = next;
        shown = number;
    }

    List<Sum> sums() {
        return sums;
    }

    long low() {
        return low;
    }

    long high() {
        return high;
    }

    void bounds(long from, long to) {
        low = from;
        high = to;
    }

    /// Takes in that the count lies between these.
    ///
    /// @return whether more is known now
    boolean narrow(long from, long to) {
        boolean more = from > low || to < high;
        low = Math.max(low, from);
        high = Math.min(high, to);
        return more;
    }

    ReleasedCell released() {
        return new ReleasedCell(key, mark, shown);
    }
}
