package candour.backend.scrutiny.recommendation.tracking;

import candour.backend.panel.Panel;
import candour.backend.scrutiny.recommendation.Evidence;
import candour.backend.scrutiny.recommendation.History;
import candour.backend.scrutiny.recommendation.Origins;
import candour.backend.scrutiny.recommendation.Recommendation;
import candour.backend.scrutiny.recommendation.RecommendationLookup;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Reads delivered recommendations with their histories for pages and files.
@Singleton
class Tracker {
    private final RecommendationLookup lookup;
    private final Origins origins;

    Tracker(RecommendationLookup lookup, Origins origins) {
        this.lookup = lookup;
        this.origins = origins;
    }

    /// A recommendation and what everybody may see of its steps.
    ///
    /// @param evidence documents of all its steps; take those of open ones
    record Followed(Recommendation recommendation, History history, List<Evidence> evidence) {
        Followed {
            evidence = List.copyOf(evidence);
        }

        /// The documents of steps that the public sees.
        List<Evidence> openEvidence() {
            return evidence.stream()
                    .filter(document -> history.open().stream().anyMatch(step -> step.number() == document.step()))
                    .toList();
        }
    }

    LocalDate today() {
        return lookup.today();
    }

    /// Everything that was delivered, what moved last first.
    List<Recommendation> all() {
        return lookup.list();
    }

    /// Those that a filter asks for.
    List<Recommendation> list(List<Recommendation> all, TrackerFilter filter) {
        return filter.of(all, panelId(all, filter.panel()), today());
    }

    /// These with their histories, in the same order.
    List<Followed> follow(Collection<Recommendation> those) {
        Map<Long, History> histories = lookup.histories(those);
        Map<Long, List<Evidence>> evidence = lookup.evidence(those);
        return those.stream()
                .map(one -> new Followed(
                        one,
                        Optional.ofNullable(histories.get(one.id()))
                                .orElseThrow(() -> new IllegalStateException("without a step: " + one)),
                        evidence.getOrDefault(one.id(), List.of())))
                .toList();
    }

    private @Nullable Long panelId(List<Recommendation> all, String panel) {
        return origins.panels(all).stream()
                .filter(one -> one.reference().value().equals(panel))
                .map(Panel::id)
                .findFirst()
                .orElse(null);
    }
}
