package candour.backend.disclosure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/// Somebody with a pencil and everything that was ever published, who knows the rules: works out between which bounds
/// each figure must lie, from children and parents, categories and totals, quarters and years, and subtracts any two
/// figures of which one counts part of what the other counts. Written apart from what protects figures, and sharing
/// nothing with it.
final class Outsider {
    private static final long MANY = 1_000_000;

    private final MadeUpWorld world;
    private final Map<CellKey, long[]> known = new HashMap<>();
    private final List<Adds> adding = new ArrayList<>();

    /// One line of a table with its total.
    private record Adds(long[] whole, List<long[]> parts) {}

    Outsider(MadeUpWorld world) {
        this.world = world;
        for (ReleasedCell cell : world.released()) {
            known.put(cell.key(), reading(cell));
        }
        for (ReleasedCell cell : world.released()) {
            addUp(cell);
        }
        for (boolean more = true; more; ) {
            more = false;
            for (Adds line : adding) {
                more |= think(line);
            }
        }
    }

    /// Figures of 0 to 9 whose very number is known, other than those no row can be in.
    List<CellKey> exact() {
        return world.released().stream()
                .filter(cell -> cell.mark() != Mark.NONE && world.truth(cell.key()) < 10)
                .map(ReleasedCell::key)
                .filter(key -> known(key)[0] == known(key)[1])
                .toList();
    }

    /// Figures of 1 to 9 of which it is known that they are not 0.
    List<CellKey> present() {
        return world.released().stream()
                .map(ReleasedCell::key)
                .filter(key -> isFew(world.truth(key)) && known(key)[0] > 0)
                .toList();
    }

    /// Pairs of published numbers whose difference is 1 to 9 rows, and certainly not 0.
    List<String> isolated() {
        List<String> pairs = new ArrayList<>();
        for (ReleasedCell part : world.released()) {
            if (part.isShown()) {
                for (CellKey whole : wholes(part.key())) {
                    long[] outer = known.get(whole);
                    long least = outer == null ? 0 : outer[0] - known(part.key())[1];
                    if (least > 0 && isFew(world.truth(whole) - world.truth(part.key())) && shows(whole)) {
                        pairs.add(whole + " less " + part.key());
                    }
                }
            }
        }
        return pairs;
    }

    /// Lines whose figures without a number are together 1 to 9 rows, and certainly not 0.
    int remainders() {
        return (int) adding.stream().filter(this::leavesFew).count();
    }

    long kept() {
        return world.released().stream().filter(cell -> !cell.isShown()).count();
    }

    private final Map<CellKey, ReleasedCell> cells = new HashMap<>();
    private final Map<long[], CellKey> names = new java.util.IdentityHashMap<>();

    private boolean shows(CellKey key) {
        if (cells.isEmpty()) {
            world.released().forEach(cell -> cells.put(cell.key(), cell));
        }
        return cells.containsKey(key) && cells.get(key).isShown();
    }

    private boolean leavesFew(Adds line) {
        if (names.isEmpty()) {
            known.forEach((key, bounds) -> names.put(bounds, key));
        }
        CellKey whole = names.get(line.whole());
        if (whole == null || !shows(whole)) {
            return false;
        }
        long least = line.whole()[0];
        int left = world.truth(whole);
        for (long[] part : line.parts()) {
            CellKey key = names.get(part);
            if (key != null && shows(key)) {
                least -= part[1];
                left -= world.truth(key);
            }
        }
        return least > 0 && isFew(left);
    }

    private static boolean isFew(int count) {
        return count > 0 && count < 10;
    }

    private long[] reading(ReleasedCell cell) {
        int half = world.rules().base() / 2;
        return switch (cell.mark()) {
            case SHOWN -> new long[] {Math.max(world.rules().fewest(), cell.shown() - half), cell.shown() + half};
            case NONE -> new long[] {0, 0};
            case SUPPRESSED ->
                new long[] {0, world.rules().secondary() ? MANY : world.rules().fewest() - 1};
            case MOSTLY -> new long[] {0, MANY};
        };
    }

    /// Every line of which the cell is the total; and what "mostly" says of the other categories.
    private void addUp(ReleasedCell cell) {
        CellKey key = cell.key();
        Population rows = world.lattice().populations().getFirst();
        ReleasableTable table = rows.table(key.table());
        if (key.area().isEmpty() && table.reach().districts()) {
            List<long[]> parts = new ArrayList<>(List.of(new long[] {0, MANY}));
            world.lattice().districts().forEach(district -> parts.add(known.get(key.at(district))));
            adding.add(new Adds(known(key), parts));
        }
        if (key.period().isYear() && table.reach().quarters()) {
            adding.add(new Adds(
                    known(key),
                    key.period().quarters().stream()
                            .map(quarter -> known.get(key.in(quarter)))
                            .toList()));
        }
        for (ReleasableTable finer : rows.tables()) {
            for (int which = 0; which < finer.attributes().size(); which++) {
                addFiner(key, table, finer, which);
            }
        }
        if (cell.mark() == Mark.MOSTLY) {
            List<long[]> others = table.combinations().stream()
                    .filter(categories -> !categories.equals(key.categories()))
                    .map(categories -> known.get(key.of(key.table(), categories)))
                    .toList();
            adding.add(new Adds(new long[] {0, world.rules().fewest() - 1L}, others));
        }
    }

    private void addFiner(CellKey key, ReleasableTable table, ReleasableTable finer, int which) {
        boolean margin = finer.attributes().size() == 2
                && table.attributes().equals(List.of(finer.attributes().get(which)));
        boolean whole = finer.attributes().size() == 1 && table.isNumber();
        if (!margin && !whole) {
            return;
        }
        List<long[]> parts = new ArrayList<>();
        for (List<String> categories : finer.combinations()) {
            long[] part = known.get(key.of(finer.code(), categories));
            if (part != null
                    && (whole || categories.get(which).equals(key.categories().getFirst()))) {
                parts.add(part);
            }
        }
        if (!parts.isEmpty()) {
            adding.add(new Adds(known(key), parts));
        }
    }

    private static boolean think(Adds line) {
        long least = 0;
        long most = 0;
        for (long[] part : line.parts()) {
            least += part[0];
            most += part[1];
        }
        boolean more = narrow(line.whole(), least, most);
        for (long[] part : line.parts()) {
            long others = least - part[0];
            long othersMost = most - part[1];
            more |= narrow(part, line.whole()[0] - othersMost, line.whole()[1] - others);
        }
        return more;
    }

    private static boolean narrow(long[] bounds, long least, long most) {
        boolean more = least > bounds[0] || most < bounds[1];
        bounds[0] = Math.max(bounds[0], least);
        bounds[1] = Math.min(bounds[1], most);
        return more;
    }

    private Set<CellKey> wholes(CellKey part) {
        Set<CellKey> wholes = new TreeSet<>();
        Population rows = world.lattice().populations().getFirst();
        ReleasableTable table = rows.table(part.table());
        List<CellKey> coarser = new ArrayList<>(List.of(part, part.of("number", List.of())));
        for (int which = 0; table.attributes().size() == 2 && which < 2; which++) {
            String code = table.attributes().get(which).code();
            coarser.add(part.of(code, List.of(part.categories().get(which))));
        }
        for (CellKey key : coarser) {
            for (String area : List.of(part.area(), "")) {
                wholes.add(key.at(area));
                wholes.add(key.at(area).in(ReleasePeriod.year(part.period().year())));
            }
        }
        wholes.remove(part);
        return wholes;
    }

    private long[] known(CellKey key) {
        return Objects.requireNonNull(known.get(key));
    }
}
