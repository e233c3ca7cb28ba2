package candour.backend.scrutiny;

import candour.backend.platform.reference.PublicReference;
import candour.backend.platform.time.LondonTime;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// Reads where drawn cases stand for other features: never a word of a record, never one member's grade.
@Singleton
public class ReviewLookup {
    private final ReviewRepository cases;
    private final Clock clock;

    ReviewLookup(ReviewRepository cases, Clock clock) {
        this.cases = cases;
        this.clock = clock;
    }

    /// The case with this reference; empty for one that was replaced.
    public Optional<CaseSummary> find(PublicReference reference) {
        return cases.find(reference);
    }

    /// All cases of a panel, those drawn last first.
    public List<CaseSummary> list(long panelId) {
        return cases.listOfPanels(List.of(panelId));
    }

    /// All cases of these panels, those drawn last first.
    public List<CaseSummary> list(Collection<Long> panelIds) {
        return panelIds.isEmpty() ? List.of() : cases.listOfPanels(panelIds);
    }

    /// All cases of these forces, those drawn last first.
    ///
    /// @param forceIds numbers of forces
    public List<CaseSummary> listOfForces(Collection<Integer> forceIds) {
        return forceIds.isEmpty() ? List.of() : cases.listOfForces(forceIds);
    }

    /// The cases drawn for a meeting, in their order.
    public List<CaseSummary> listOfMeeting(long meetingId) {
        return cases.listOfMeeting(meetingId);
    }

    /// Cases of these forces to which the force owes a reply whose last day is over, the longest overdue first.
    ///
    /// @param forceIds numbers of forces
    public List<CaseSummary> listOverdue(Collection<Integer> forceIds) {
        LocalDate today = today();
        return listOfForces(forceIds).stream()
                .filter(one -> one.isOverdue(today))
                .sorted((one, other) -> due(one).compareTo(due(other)))
                .toList();
    }

    /// What the panel learned from these cases; cases without learning are left out.
    public List<CaseLearning> learning(Collection<CaseSummary> of) {
        List<Long> ids = of.stream().map(CaseSummary::id).toList();
        return ids.isEmpty() ? List.of() : cases.listLearning(ids);
    }

    private LocalDate due(CaseSummary one) {
        return Optional.ofNullable(one.replyDueOn()).orElse(LocalDate.MAX);
    }

    private LocalDate today() {
        return LondonTime.day(clock.instant());
    }
}
