package candour.backend.disclosure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// All places for figures of a year with everything that adds up between them: categories of a table, districts of a
/// force, quarters of a year.
final class CellGraph {
    /// What stands for the rows of a force that belong to no district, and for the other categories of a table.
    private static final String ELSEWHERE = " elsewhere";
    static final String LATE = " late";
    private static final String OTHERS = " others";

    private final ReleasePlan plan;
    private final Map<CellKey, Node> nodes = new LinkedHashMap<>();
    private final List<Node> hidden = new ArrayList<>();
    private final List<Sum> sums = new ArrayList<>();
    private final List<Sum> tables = new ArrayList<>();

    CellGraph(ReleasePlan plan) {
        this.plan = plan;
        plan.before()
                .forEach(cell -> nodes.put(
                        cell.key(), Node.frozen(cell, plan.at(cell.key()).count())));
        for (Population population : plan.lattice().populations()) {
            for (ReleasePeriod period : plan.periods()) {
                if (plan.counts(population, period)) {
                    plan.lattice()
                            .keys(population, period)
                            .forEach(key ->
                                    nodes.put(key, Node.open(key, plan.at(key).count())));
                }
            }
        }
        for (Population population : plan.lattice().populations()) {
            for (ReleasableTable table : population.tables()) {
                periods().forEach(period -> addCategories(population, table, period));
                addDistricts(population, table);
                addQuarters(population, table);
            }
        }
    }

    List<Node> nodes() {
        List<Node> all = new ArrayList<>(nodes.values());
        all.addAll(hidden);
        return all;
    }

    List<Sum> sums() {
        return sums;
    }

    /// The sums over the categories of tables with one attribute.
    List<Sum> tables() {
        return tables;
    }

    @Nullable
    Node find(CellKey key) {
        return nodes.get(key);
    }

    /// Says that nearly all rows of a table are in one category: the others together are fewer than the rules want.
    ///
    /// @return what stands for the others
    Node mostly(Sum table, Node dominant) {
        List<Node> rest =
                table.parts().stream().filter(part -> part != dominant).toList();
        CellKey first = table.parts().getFirst().key();
        Node others = Node.hidden(
                first.of(first.table() + OTHERS, List.of()),
                rest.stream().mapToInt(Node::count).sum());
        hidden.add(others);
        add(new Sum(others, rest, false));
        add(new Sum(table.total(), List.of(dominant, others), false));
        return others;
    }

    /// The place itself with the places of coarser tables that count all its rows: of one attribute, and the number.
    List<CellKey> margins(CellKey key) {
        Population population = plan.lattice().population(key.population());
        List<CellKey> margins = new ArrayList<>(List.of(key));
        ReleasableTable table = population.table(key.table());
        if (table.attributes().size() > 1) {
            for (int which = 0; which < table.attributes().size(); which++) {
                String category = key.categories().get(which);
                margin(population, table.attributes().get(which))
                        .ifPresent(margin -> margins.add(key.of(margin, List.of(category))));
            }
        }
        if (!table.isNumber()) {
            margins.add(key.of(population.number().code(), List.of()));
        }
        return margins;
    }

    private static Optional<String> margin(Population population, Attribute attribute) {
        return population.tables().stream()
                .filter(one -> one.attributes().equals(List.of(attribute)))
                .map(ReleasableTable::code)
                .findFirst();
    }

    private List<ReleasePeriod> periods() {
        return nodes.keySet().stream().map(CellKey::period).distinct().toList();
    }

    private void addCategories(Population population, ReleasableTable table, ReleasePeriod period) {
        if (table.isNumber() || !(period.isYear() || table.reach().quarters())) {
            return;
        }
        for (String area : plan.lattice().areas(table)) {
            CellKey at = new CellKey(population.code(), table.code(), area, period, List.of());
            List<Node> cells = table.combinations().stream()
                    .flatMap(categories -> Optional.ofNullable(nodes.get(at.of(table.code(), categories))).stream())
                    .toList();
            if (cells.isEmpty()) {
                continue;
            }
            if (table.attributes().size() == 1) {
                Sum sum = new Sum(total(at.of(population.number().code(), List.of()), cells), cells, false);
                add(sum);
                tables.add(sum);
            } else {
                addMargin(population, table, at, cells, 0);
                addMargin(population, table, at, cells, 1);
            }
        }
    }

    /// The rows of a table of two attributes add up to the table of one of them, or to a total that nobody sees.
    private void addMargin(Population population, ReleasableTable table, CellKey at, List<Node> cells, int which) {
        Attribute attribute = table.attributes().get(which);
        String margin = margin(population, attribute).orElse(table.code() + " " + attribute.code());
        for (String category : attribute.codes()) {
            List<Node> row = cells.stream()
                    .filter(cell -> cell.key().categories().get(which).equals(category))
                    .toList();
            if (!row.isEmpty()) {
                add(new Sum(total(at.of(margin, List.of(category)), row), row, false));
            }
        }
    }

    private void addDistricts(Population population, ReleasableTable table) {
        if (!table.reach().districts()) {
            return;
        }
        for (ReleasePeriod period : periods()) {
            for (List<String> categories : table.combinations()) {
                CellKey whole = new CellKey(population.code(), table.code(), Lattice.FORCE, period, categories);
                @Nullable Node force = nodes.get(whole);
                if (force == null) {
                    continue;
                }
                List<Node> parts = new ArrayList<>();
                plan.lattice().districts().forEach(district -> Optional.ofNullable(nodes.get(whole.at(district)))
                        .ifPresent(parts::add));
                int elsewhere =
                        force.count() - parts.stream().mapToInt(Node::count).sum();
                parts.add(hide(whole.at(ELSEWHERE), elsewhere));
                add(new Sum(force, parts, false));
            }
        }
    }

    private void addQuarters(Population population, ReleasableTable table) {
        List<ReleasePeriod> years =
                periods().stream().filter(ReleasePeriod::isYear).toList();
        for (ReleasePeriod year : years) {
            for (String area : plan.lattice().areas(table)) {
                for (List<String> categories : table.combinations()) {
                    CellKey whole = new CellKey(population.code(), table.code(), area, year, categories);
                    @Nullable Node total = nodes.get(whole);
                    List<Node> parts = year.quarters().stream()
                            .flatMap(quarter -> Optional.ofNullable(nodes.get(whole.in(quarter))).stream())
                            .toList();
                    if (total != null && parts.size() == year.quarters().size()) {
                        add(new Sum(total, withLate(total, parts), true));
                    }
                }
            }
        }
    }

    /// What the revision took in stands beside the quarters, and may be less than nothing.
    private List<Node> withLate(Node total, List<Node> quarters) {
        if (!plan.revised().contains(total.key().population())) {
            return quarters;
        }
        List<Node> parts = new ArrayList<>(quarters);
        int late = total.count() - quarters.stream().mapToInt(Node::count).sum();
        parts.add(hide(total.key().of(total.key().table() + LATE, total.key().categories()), late));
        return parts;
    }

    private Node total(CellKey key, List<Node> cells) {
        @Nullable Node known = nodes.get(key);
        return known == null ? hide(key, cells.stream().mapToInt(Node::count).sum()) : known;
    }

    private Node hide(CellKey key, int count) {
        Node node = Node.hidden(key, count);
        hidden.add(node);
        return node;
    }

    private void add(Sum sum) {
        sums.add(sum);
        sum.total().sums().add(sum);
        sum.parts().forEach(part -> part.sums().add(sum));
    }
}
