package candour.backend.scrutiny.review;

import candour.backend.platform.reference.PublicReference;
import candour.backend.platform.time.LondonTime;
import candour.backend.scrutiny.CaseSummary;
import candour.backend.scrutiny.draw.DrawLookup;
import candour.backend.scrutiny.extract.CaseRecord;
import candour.backend.scrutiny.extract.ExtractLookup;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Reads what is kept of reviews.
@Singleton
class StoredReviews {
    private final CaseGradeRepository grades;
    private final CaseVerdictRepository verdicts;
    private final CaseViewingRepository viewings;
    private final Records records;
    private final Clock clock;

    StoredReviews(
            CaseGradeRepository grades,
            CaseVerdictRepository verdicts,
            CaseViewingRepository viewings,
            Records records,
            Clock clock) {
        this.grades = grades;
        this.verdicts = verdicts;
        this.viewings = viewings;
        this.records = records;
        this.clock = clock;
    }

    /// Finds the record of a case.
    @Singleton
    static class Records {
        private final DrawLookup draws;
        private final ExtractLookup extracts;

        Records(DrawLookup draws, ExtractLookup extracts) {
            this.draws = draws;
            this.extracts = extracts;
        }

        CaseRecord of(CaseSummary summary) {
            return draws.findCase(summary.reference())
                    .map(drawn -> extracts.record(drawn.recordId()))
                    .orElseThrow(() -> new IllegalStateException("a case without a record"));
        }
    }

    List<CaseGrade> grades(CaseSummary summary) {
        return grades.list(summary.id());
    }

    Optional<CaseVerdict> verdict(CaseSummary summary) {
        return verdicts.find(summary.id());
    }

    List<CaseViewing> viewings(CaseSummary summary) {
        return viewings.list(summary.id());
    }

    CaseRecord record(CaseSummary summary) {
        return records.of(summary);
    }

    boolean hasConflict(CaseSummary summary, PublicReference account) {
        return grades.countConflicts(summary.id(), account.value()) > 0;
    }

    List<Long> listGraded(PublicReference account) {
        return grades.listGraded(account.value());
    }

    List<Long> listConflicts(PublicReference account) {
        return grades.listConflicts(account.value());
    }

    LocalDate today() {
        return LondonTime.day(clock.instant());
    }
}
