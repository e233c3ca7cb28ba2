package candour.backend.outreach.coverage;

import candour.backend.outreach.Commitment;
import candour.backend.outreach.OutreachLookup;
import candour.backend.platform.evidence.Evidence;
import candour.backend.platform.evidence.EvidenceItem;
import candour.backend.platform.time.Quarter;
import candour.shared.area.ForceId;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;

/// Shows whether every area was reached, and whether promises were kept.
@Singleton
class EngagementEvidence implements Evidence {
    private final CoverageLookup coverages;
    private final OutreachLookup log;

    EngagementEvidence(CoverageLookup coverages, OutreachLookup log) {
        this.coverages = coverages;
        this.log = log;
    }

    @Override
    public List<EvidenceItem> evidence(ForceId force, LocalDate today) {
        return List.of(engagement(force, today), promises(force, today));
    }

    /// The last quarter that has ended. Source: product row A2.28.
    private EvidenceItem engagement(ForceId force, LocalDate today) {
        Coverage coverage = coverages.coverage(force);
        Quarter ended = Quarter.of(today).plus(-1);
        int at = coverage.quarters().indexOf(ended);
        long met = coverage.rows().stream()
                .filter(row -> row.cells().get(at).standing() == Cell.Standing.MET)
                .count();
        int all = coverage.rows().size();
        return EvidenceItem.of("engagement", all > 0 && met == all, "outreach.evidence.engagement")
                .with("met", met)
                .with("all", all)
                .shownAt("/staff/outreach/coverage", ended.last());
    }

    private EvidenceItem promises(ForceId force, LocalDate today) {
        List<Commitment> all = log.commitments(force);
        long overdue = all.stream()
                .filter(Commitment::isOpen)
                .filter(one -> one.dueOn().isBefore(today))
                .count();
        return EvidenceItem.of("promises", !all.isEmpty() && overdue == 0, "outreach.evidence.promises")
                .with("all", all.size())
                .with("overdue", overdue)
                .lacking(all.isEmpty() ? "promises.none" : "promises")
                .shownAt("/outreach", today);
    }
}
