package candour.backend.stopsearch;

import candour.backend.platform.intake.ImportBatchRepository;
import candour.backend.platform.intake.ImportProgress;
import candour.backend.platform.persistence.BulkLoad;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/// Builds all figures again from the stored records, one force and month at a time, each in its own transaction.
@Singleton
class RebuildingFigures {
    private final BulkLoad bulk;
    private final ForceMonthRepository ledger;
    private final StopSearchRepository records;
    private final ImportBatchRepository batches;
    private final List<MonthFigures> figures;

    RebuildingFigures(
            BulkLoad bulk,
            ForceMonthRepository ledger,
            StopSearchRepository records,
            ImportBatchRepository batches,
            Collection<MonthFigures> figures) {
        this.bulk = bulk;
        this.ledger = ledger;
        this.records = records;
        this.batches = batches;
        this.figures = List.copyOf(figures);
    }

    /// Builds the figures of every month that was supplied.
    void rebuild(ImportProgress progress) {
        for (ForceMonth month : ledger.list()) {
            try (Connection connection = bulk.open()) {
                rebuild(connection, month);
                connection.commit();
            } catch (SQLException e) {
                throw new IllegalStateException("the figures of " + month.month() + " were not rebuilt", e);
            }
            progress.advance(month.searches(), 0);
        }
    }

    private void rebuild(Connection connection, ForceMonth month) throws SQLException {
        if (ledger.findForChange(connection, month.forceId(), month.month()).isEmpty()) {
            return;
        }
        List<MonthFigures.Tally> tallies = new ArrayList<>();
        figures.forEach(one -> tallies.add(one.begin(month.forceId(), month.month())));
        records.stream(month.forceId(), month.month(), (row, place) -> {
            for (MonthFigures.Tally tally : tallies) {
                tally.add(row, place);
            }
        });
        for (MonthFigures.Tally tally : tallies) {
            tally.store(connection);
        }
        batches.raiseEdition(connection);
    }
}
