package candour.backend.disclosure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// A way by which something that is kept back could be worked out.
///
/// @param where the figures it goes by
/// @param shownBefore those of them that showed a number when it was found
record Gap(List<Node> where, List<Node> shownBefore) {
    private static final Comparator<Node> LEAST_LOSS =
            Comparator.comparingInt(Node::count).thenComparing(Node::key);

    static Gap by(Stream<Node> where) {
        List<Node> all = where.toList();
        return new Gap(all, all.stream().filter(Node::isShown).toList());
    }

    static Gap by(Sum sum) {
        // parts before the total: a total is worth more to readers
        return by(Stream.concat(sum.parts().stream(), Stream.of(sum.total())));
    }

    /// Whether all its figures still stand as they did, so that something must be done about it.
    boolean isOpen() {
        return shownBefore.stream().allMatch(Node::isShown);
    }

    /// The figure whose number is given up to close it: the smallest part, then the total, then the nearest beyond;
    /// empty when none is left.
    Optional<Node> closing() {
        Set<Node> seen = new HashSet<>(where);
        List<Node> near = where.subList(0, Math.max(1, where.size() - 1));
        Optional<Node> found = least(near).or(() -> least(where));
        List<Node> edge = where;
        while (found.isEmpty() && !edge.isEmpty()) {
            List<Node> next = new ArrayList<>();
            for (Node node : edge) {
                node.sums().stream()
                        .flatMap(sum -> Stream.concat(sum.parts().stream(), Stream.of(sum.total())))
                        .filter(seen::add)
                        .forEach(next::add);
            }
            found = least(next);
            edge = next;
        }
        return found;
    }

    private static Optional<Node> least(List<Node> nodes) {
        return nodes.stream().filter(Node::canBeKeptBack).min(LEAST_LOSS);
    }
}
