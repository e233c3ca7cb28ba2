package candour.backend.disclosure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Decides how every figure of a release is shown. The order of the steps is part of the rules: perturb each cell once,
/// totals too; keep back cells of too few senders, or of fewer than ten rows; say "mostly" where nearly all rows of a
/// table are in one category; round the rest to five; then keep back more until nothing that was kept back can be
/// worked out from all that stands in this release and in those before it. The same counts always give the same answer.
///
/// Sources: ONS 10-5 rule; ONS cell key method; secondary suppression as in τ-ARGUS, with every figure's interval
/// worked out as an attacker would.
public final class Protecting {
    private final DisclosureRules rules;
    private final Perturbation perturbation;

    /// @param rules such as [DisclosureRules#IN_FORCE]
    /// @param perturbation the first step
    public Protecting(DisclosureRules rules, Perturbation perturbation) {
        this.rules = rules;
        this.perturbation = perturbation;
    }

    /// The rules in force.
    public static Protecting inForce() {
        return new Protecting(DisclosureRules.IN_FORCE, Perturbation.NONE);
    }

    /// All figures of the release, in the order of their keys.
    ///
    /// @throws IllegalStateException when what was released before leaves no safe way
    public List<ReleasedCell> protect(ReleasePlan plan) {
        CellGraph graph = new CellGraph(plan);
        for (Node node : graph.nodes()) {
            if (node.isPublished() && !node.isFrozen()) {
                markFirst(plan, node);
            }
        }
        List<Node> others = sayMostly(graph);
        if (rules.secondary()) {
            keepBackMore(graph, others);
        }
        return graph.nodes().stream()
                .filter(node -> node.isPublished() && !node.isFrozen())
                .map(Node::released)
                .sorted(Comparator.comparing(ReleasedCell::key))
                .toList();
    }

    private void markFirst(ReleasePlan plan, Node node) {
        CellKey key = node.key();
        if (plan.lattice().isStructuralZero(key)) {
            if (node.count() != 0) {
                throw new IllegalStateException("rows where there can be none: " + key);
            }
            node.mark(Mark.NONE, 0);
            return;
        }
        CellSum sum = plan.at(key);
        int perturbed = perturbation.perturb(sum.count(), sum.keySum());
        boolean fewSources = sum.sources() != null && sum.sources() < rules.sources();
        if (perturbed < rules.fewest() || fewSources) {
            node.mark(Mark.SUPPRESSED, 0);
        } else {
            node.mark(Mark.SHOWN, rules.rounded(perturbed));
        }
    }

    /// Group disclosure: what all but a few said is what each of them said.
    private List<Node> sayMostly(CellGraph graph) {
        List<Node> others = new ArrayList<>();
        for (Sum table : graph.tables()) {
            Optional<Node> said = table.parts().stream()
                    .filter(part -> part.mark() == Mark.MOSTLY)
                    .findFirst();
            if (said.isEmpty() && rules.secondary()) {
                said = dominant(table);
                said.ifPresent(node -> {
                    table.parts().stream().filter(Node::isShown).forEach(part -> part.mark(Mark.SUPPRESSED, 0));
                    node.mark(Mark.MOSTLY, 0);
                });
            }
            said.ifPresent(node -> others.add(graph.mostly(table, node)));
        }
        return others;
    }

    private Optional<Node> dominant(Sum table) {
        boolean decided = table.parts().stream().anyMatch(Node::isFrozen);
        if (decided || !table.total().isShown() || table.total().shown() < rules.percentBase()) {
            return Optional.empty();
        }
        Node most =
                table.parts().stream().max(Comparator.comparingInt(Node::count)).orElseThrow();
        int rest = table.parts().stream().mapToInt(Node::count).sum() - most.count();
        return most.isShown() && rest < rules.fewest() ? Optional.of(most) : Optional.empty();
    }

    private void keepBackMore(CellGraph graph, List<Node> others) {
        Attacker attacker = new Attacker(graph, others, rules, perturbation.most());
        List<Gap> gaps = attacker.gaps();
        while (!gaps.isEmpty()) {
            long before = shown(graph);
            // what is worked out is not worked out anew between one gap and the next, so some may be closed already
            gaps.stream().filter(Gap::isOpen).forEach(gap -> gap.closing()
                    .ifPresent(node -> node.mark(Mark.SUPPRESSED, 0)));
            if (shown(graph) == before) {
                throw new IllegalStateException("what was released before leaves no safe way");
            }
            gaps = attacker.gaps();
        }
    }

    private static long shown(CellGraph graph) {
        return graph.nodes().stream().filter(Node::isShown).count();
    }
}
