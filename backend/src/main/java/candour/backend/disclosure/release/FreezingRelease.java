package candour.backend.disclosure.release;

import candour.backend.disclosure.CellKey;
import candour.backend.disclosure.ReleasedCell;
import candour.backend.notify.Alerting;
import candour.backend.platform.time.LondonTime;
import candour.shared.alert.AlertKind;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;

/// Writes a release with all its figures, in the transaction of whoever decided it.
@Singleton
class FreezingRelease {
    private final MakingFigures making;
    private final ReleaseRepository releases;
    private final CellRepository cells;
    private final Alerting alerting;
    private final Clock clock;

    FreezingRelease(
            MakingFigures making, ReleaseRepository releases, CellRepository cells, Alerting alerting, Clock clock) {
        this.making = making;
        this.releases = releases;
        this.cells = cells;
        this.alerting = alerting;
        this.clock = clock;
    }

    /// @param proposedBy public reference of an account
    /// @param approvedBy public reference of another account
    void freeze(DraftRow draft, String proposedBy, String approvedBy) {
        List<ReleasedCell> figures = making.make(draft);
        int number = releases.list(draft.forceId(), draft.sample()).size() + 1;
        releases.insert(
                draft.forceId(),
                draft.sample(),
                number,
                draft.quarter(),
                ReleaseRow.METHOD,
                LondonTime.day(clock.instant()),
                proposedBy,
                approvedBy);
        long release = releases.find(draft.forceId(), draft.sample(), draft.quarter())
                .orElseThrow(() -> new IllegalStateException("the release of " + draft.period() + " is gone"))
                .id();
        figures.forEach(figure -> store(release, figure));
        if (!draft.sample()) {
            alerting.tell(AlertKind.FIGURES);
        }
    }

    private void store(long release, ReleasedCell figure) {
        CellKey key = figure.key();
        cells.insert(
                release,
                key.population(),
                key.period().number(),
                key.area(),
                key.table(),
                category(key, 0),
                category(key, 1),
                figure.mark().code(),
                figure.shown());
    }

    private static String category(CellKey key, int which) {
        return key.categories().size() > which ? key.categories().get(which) : "";
    }
}
