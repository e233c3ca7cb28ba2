package candour.backend.disclosure;

import candour.shared.area.AreaCode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Made-up rows of two years in a force with some districts, and everything that is released of them.
final class MadeUpWorld {
    static final String ROWS = "rows";
    static final int FIRST_YEAR = 2025;
    private static final int YEARS = 2;

    private final Lattice lattice;
    private final DisclosureRules rules;
    private final Map<CellKey, Integer> truth = new HashMap<>();
    private final List<ReleasedCell> released = new ArrayList<>();

    /// @param mean expected rows of a district in a quarter, about
    MadeUpWorld(long seed, int districts, double mean, DisclosureRules rules) {
        Random random = new Random(seed);
        this.rules = rules;
        this.lattice = lattice(districts);
        double[] sizes = random.doubles(districts + 1L)
                .map(one -> mean * Math.exp(1.4 * one - 0.7))
                .toArray();
        double[][] tastes = {taste(random, 4), taste(random, 3), taste(random, 4)};
        for (int year = FIRST_YEAR; year < FIRST_YEAR + YEARS; year++) {
            Map<ReleasePeriod, Rollup> counts = new LinkedHashMap<>();
            List<ReleasedCell> before = new ArrayList<>();
            for (ReleasePeriod quarter : ReleasePeriod.year(year).quarters()) {
                counts.put(quarter, counted(quarter, sizes, tastes, random));
                List<ReleasePeriod> periods = new ArrayList<>(List.of(quarter));
                if (quarter.endsYear()) {
                    Rollup whole = Rollup.year(new ArrayList<>(counts.values()));
                    counts.put(whole.period(), whole);
                    periods.add(whole.period());
                }
                ReleasePlan plan = new ReleasePlan(lattice, counts, before, periods, Set.of());
                before.addAll(new Protecting(rules, Perturbation.NONE).protect(plan));
            }
            released.addAll(before);
            counts.values().forEach(rollup -> rollup.sums().forEach((key, sum) -> truth.put(key, sum.count())));
        }
    }

    static Attribute attribute(String code, int categories) {
        List<Category> all = new ArrayList<>();
        for (int i = 0; i < categories; i++) {
            all.add(new Category("c" + i, "key"));
        }
        return new Attribute(code, "key", all);
    }

    static Lattice lattice(int districts) {
        Attribute fair = attribute("fair", 4);
        Attribute kind = attribute("kind", 3);
        Attribute power = attribute("power", 4);
        Population rows = new Population(
                ROWS,
                List.of(
                        ReleasableTable.of("number", "key", Reach.DISTRICT_AND_QUARTER),
                        ReleasableTable.of("fair", "key", Reach.DISTRICT_AND_QUARTER, fair),
                        ReleasableTable.of("kind", "key", Reach.DISTRICT_AND_QUARTER, kind),
                        ReleasableTable.of("power", "key", Reach.FORCE_AND_QUARTER, power),
                        ReleasableTable.of("power-fair", "key", Reach.FORCE_AND_YEAR, power, fair)));
        List<String> codes = new ArrayList<>();
        for (int i = 0; i < districts; i++) {
            codes.add("E0800000" + i);
        }
        return new Lattice(List.of(rows), codes);
    }

    Lattice lattice() {
        return lattice;
    }

    DisclosureRules rules() {
        return rules;
    }

    List<ReleasedCell> released() {
        return released;
    }

    int truth(CellKey key) {
        return truth.getOrDefault(key, 0);
    }

    private Rollup counted(ReleasePeriod quarter, double[] sizes, double[][] tastes, Random random) {
        Tally tally = new Tally(lattice.populations().getFirst());
        for (int place = 0; place < sizes.length; place++) {
            @Nullable
            AreaCode district = place < lattice.districts().size()
                    ? new AreaCode(lattice.districts().get(place))
                    : null;
            int rows = poisson(sizes[place], random);
            for (int i = 0; i < rows; i++) {
                Map<String, String> row = Map.of(
                        "fair", "c" + pick(tastes[0], random),
                        "kind", "c" + pick(tastes[1], random),
                        "power", "c" + pick(tastes[2], random));
                tally.add(district, random.nextInt(1 << 16), row::get);
            }
        }
        return Rollup.of(quarter, Map.of(ROWS, tally.counts()));
    }

    private static double[] taste(Random random, int categories) {
        double[] weights =
                random.doubles(categories).map(one -> Math.exp(3 * one)).toArray();
        double sum = 0;
        for (double weight : weights) {
            sum += weight;
        }
        for (int i = 0; i < categories; i++) {
            weights[i] /= sum;
        }
        return weights;
    }

    private static int pick(double[] weights, Random random) {
        double at = random.nextDouble();
        for (int i = 0; i < weights.length; i++) {
            at -= weights[i];
            if (at < 0) {
                return i;
            }
        }
        return weights.length - 1;
    }

    private static int poisson(double mean, Random random) {
        double limit = Math.exp(-mean);
        double product = random.nextDouble();
        int count = 0;
        while (product > limit) {
            product *= random.nextDouble();
            count++;
        }
        return count;
    }
}
