package candour.backend.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Does what somebody outside could do with all that is released: works out between which bounds every figure must lie,
/// and subtracts every two figures of which one is part of the other.
final class Attacker {
    private final CellGraph graph;
    private final Set<Node> others;
    private final DisclosureRules rules;
    private final int blur;

    /// @param others what stands beside a category that holds nearly all
    /// @param blur the largest change by perturbation
    Attacker(CellGraph graph, List<Node> others, DisclosureRules rules, int blur) {
        this.graph = graph;
        this.others = Set.copyOf(others);
        this.rules = rules;
        this.blur = blur;
    }

    /// Every way found by which something kept back could be worked out; none when the release is safe.
    List<Gap> gaps() {
        workOut();
        List<Gap> gaps = new ArrayList<>();
        for (Sum sum : graph.sums()) {
            if (tells(sum)) {
                gaps.add(Gap.by(sum));
            }
        }
        for (Node node : graph.nodes()) {
            if (node.isShown()) {
                wholes(node)
                        .filter(whole -> tellsRest(whole, node))
                        .forEach(whole -> gaps.add(Gap.by(Stream.of(node, whole))));
            }
        }
        return gaps;
    }

    private void workOut() {
        List<Node> all = graph.nodes();
        all.forEach(this::begin);
        boolean more = true;
        while (more) {
            more = false;
            for (Sum sum : graph.sums()) {
                more |= sum.propagate();
            }
        }
    }

    private void begin(Node node) {
        if (others.contains(node)) {
            node.bounds(0, rules.fewest() - 1L + blur);
            return;
        }
        switch (node.mark()) {
            case SHOWN ->
                node.bounds(Math.max(0, rules.least(node.shown()) - blur), rules.greatest(node.shown()) + (long) blur);
            case NONE -> node.bounds(0, 0);
            default -> node.bounds(node.key().table().endsWith(CellGraph.LATE) ? -Node.ENDLESS : 0, Node.ENDLESS);
        }
    }

    private boolean tells(Sum sum) {
        boolean one = sum.total().isShown()
                && unshown(sum).size() == 1
                && unshown(sum).getFirst().isSmall(rules);
        return one || tellsUnshown(sum) || sum.parts().stream().anyMatch(part -> tellsPart(sum, part));
    }

    private static List<Node> unshown(Sum sum) {
        return sum.parts().stream()
                .filter(part -> !part.isShown() && part.mark() != Mark.NONE)
                .toList();
    }

    /// Whether the parts without a number are together fewer than ten, and it shows that there are some.
    private boolean tellsUnshown(Sum sum) {
        int rest = sum.unshown();
        return rest != 0 && Math.abs(rest) < rules.fewest() && (sum.leastUnshown() > 0 || sum.mostUnshown() < 0);
    }

    /// Whether the sum tells of a small part more than that it is small: that there is any, or that it is not nine.
    private boolean tellsPart(Sum sum, Node part) {
        if (part.isShown() || part.mark() == Mark.NONE || Math.abs(part.count()) >= rules.fewest()) {
            return false;
        }
        long low = sum.total().low();
        long high = sum.total().high();
        for (Node other : sum.parts()) {
            if (other != part) {
                low -= other.high();
                high -= other.low();
            }
        }
        boolean less = part.isPublished() ? high < rules.fewest() - 1 : high < 0;
        return low > 0 || less;
    }

    /// Whether what is in the whole but not in the part are fewer than ten, and it shows that there are some.
    private boolean tellsRest(Node whole, Node part) {
        int rest = whole.count() - part.count();
        return rest > 0 && rest < rules.fewest() && whole.low() - part.high() > 0;
    }

    /// The figures with a number that count all that this one counts, and more.
    private Stream<Node> wholes(Node part) {
        CellKey key = part.key();
        List<CellKey> keys = new ArrayList<>();
        for (String area : key.area().isEmpty() ? List.of(key.area()) : List.of(key.area(), Lattice.FORCE)) {
            List<ReleasePeriod> periods = key.period().isYear()
                    ? List.of(key.period())
                    : List.of(key.period(), ReleasePeriod.year(key.period().year()));
            for (ReleasePeriod period : periods) {
                graph.margins(key).forEach(margin -> keys.add(margin.in(period).at(area)));
            }
        }
        return keys.stream()
                .filter(other -> !other.equals(key))
                .map(graph::find)
                .<Node>mapMulti((@Nullable Node node, java.util.function.Consumer<Node> next) -> {
                    if (node != null && node.isShown() && (node.canBeKeptBack() || part.canBeKeptBack())) {
                        next.accept(node);
                    }
                });
    }
}
