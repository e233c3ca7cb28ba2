package candour.backend.scrutiny.recommendation;

import candour.backend.area.AreaLookup;
import candour.backend.platform.evidence.EvidenceItem;
import candour.shared.area.ForceId;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Shows whether what panels asked for was answered in time, and how often a panel was satisfied with what came of it:
/// what everybody can read on the tracker. Source: product rows A4.2 and A4.6; Commission on Race and Ethnic
/// Disparities (2021), recommendation 4A.
@Singleton
class AnswerEvidence implements candour.backend.platform.evidence.Evidence {
    private static final String TRACKER = "/recommendations";

    private final RecommendationLookup lookup;
    private final AreaLookup areas;

    AnswerEvidence(RecommendationLookup lookup, AreaLookup areas) {
        this.lookup = lookup;
        this.areas = areas;
    }

    @Override
    public List<EvidenceItem> evidence(ForceId force, LocalDate today) {
        int number = areas.getForce(force).id();
        List<Recommendation> all =
                lookup.list().stream().filter(one -> one.forceId() == number).toList();
        long answered = all.stream().filter(one -> one.position() != null).count();
        long late = all.stream().filter(one -> one.daysLate(today) > 0).count();
        long judged = all.stream().filter(one -> one.verdict() != null).count();
        @Nullable
        LocalDate latest = all.stream()
                .map(Recommendation::movedOn)
                .max(LocalDate::compareTo)
                .orElse(null);
        return List.of(EvidenceItem.of("responses", !all.isEmpty() && late == 0, "recommendation.evidence.answered")
                .with("asked", all.size())
                .with("answered", answered)
                .with("overdue", late)
                .with("judged", judged)
                .lacking(all.isEmpty() ? "responses.none" : "responses")
                .shownAt(TRACKER, latest));
    }
}
