package candour.backend.scrutiny.review;

import candour.backend.area.AreaLookup;
import candour.backend.platform.evidence.Evidence;
import candour.backend.platform.evidence.EvidenceItem;
import candour.backend.scrutiny.CaseSummary;
import candour.backend.scrutiny.ReviewLookup;
import candour.shared.area.ForceId;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Shows whether panels look at records drawn by lot, and whether the force replies to those they grade red. Numbers
/// only: not which case, and no grade of anybody. Source: product rows A2.2 and A2.15, check 16.
@Singleton
class ReviewEvidence implements Evidence {
    private final ReviewLookup cases;
    private final AreaLookup areas;

    ReviewEvidence(ReviewLookup cases, AreaLookup areas) {
        this.cases = cases;
        this.areas = areas;
    }

    @Override
    public List<EvidenceItem> evidence(ForceId force, LocalDate today) {
        List<CaseSummary> all = cases.listOfForces(List.of(areas.getForce(force).id()));
        List<LocalDate> agreed =
                all.stream().map(CaseSummary::agreedOn).filter(Objects::nonNull).toList();
        long owed = all.stream().filter(one -> one.replyDueOn() != null).count();
        long overdue = all.stream().filter(one -> one.isOverdue(today)).count();
        @Nullable LocalDate latest = agreed.stream().max(LocalDate::compareTo).orElse(null);
        return List.of(
                EvidenceItem.of("review", !agreed.isEmpty(), "cases.evidence.graded")
                        .with("graded", agreed.size())
                        .with("drawn", all.size())
                        .lacking("review.none")
                        .shownAt("/draws", latest),
                EvidenceItem.of("review", overdue == 0, "cases.evidence.replies")
                        .with("owed", owed)
                        .with("overdue", overdue)
                        .shownAt("/draws", today));
    }
}
