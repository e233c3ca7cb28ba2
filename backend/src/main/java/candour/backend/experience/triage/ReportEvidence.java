package candour.backend.experience.triage;

import candour.backend.area.AreaLookup;
import candour.backend.platform.evidence.Evidence;
import candour.backend.platform.evidence.EvidenceItem;
import candour.shared.area.ForceId;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;

/// Shows whether what people tell is answered within the promise. Fewer than ten are not told apart: how many reports
/// there are may itself point to somebody.
@Singleton
class ReportEvidence implements Evidence {
    private static final int FEWEST = 10;

    private final QueueReading queue;
    private final AreaLookup areas;

    ReportEvidence(QueueReading queue, AreaLookup areas) {
        this.queue = queue;
        this.areas = areas;
    }

    @Override
    public List<EvidenceItem> evidence(ForceId force, LocalDate today) {
        List<Integer> forces = List.of(areas.getForce(force).id());
        long overdue = queue.count(forces, QueueFilter.OVERDUE);
        String key = overdue == 0
                ? "triage.evidence.inTime"
                : overdue < FEWEST ? "triage.evidence.few" : "triage.evidence.overdue";
        return List.of(EvidenceItem.of("experiences", overdue == 0, key)
                .with("n", overdue < FEWEST ? FEWEST : overdue)
                .shownAt("/tell", today));
    }
}
