package candour.backend.stopsearch;

import candour.backend.platform.intake.ImportBatchRepository;
import candour.backend.platform.intake.ImportOutcome;
import candour.backend.platform.persistence.BulkLoad;
import candour.backend.platform.reference.PublicReference;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// Replaces the records of one force and month by those of a file, with the figures, the ledger and the history, in
/// one transaction: readers see the old month or the new one, and whatever ends the import half-way leaves the old.
@Singleton
class StoringMonth {
    /// The name of the kind in the import history and in the closing table.
    static final String KIND = "stop and search";

    private final BulkLoad bulk;
    private final StopSearchRepository records;
    private final ForceMonthRepository ledger;
    private final ImportBatchRepository batches;
    private final List<MonthFigures> figures;

    StoringMonth(
            BulkLoad bulk,
            StopSearchRepository records,
            ForceMonthRepository ledger,
            ImportBatchRepository batches,
            Collection<MonthFigures> figures) {
        this.bulk = bulk;
        this.records = records;
        this.ledger = ledger;
        this.batches = batches;
        this.figures = List.copyOf(figures);
    }

    /// Opens a file; called again when the database asks to try again.
    @FunctionalInterface
    interface Opening {
        MonthReader open(List<MonthFigures.Tally> tallies) throws FileRefused, IOException;
    }

    /// Stores the file.
    ///
    /// @throws FileRefused when the file cannot be taken in
    /// @throws SQLException when the database fails; 1205, 1213 and 1062 mean that another import was in the way
    ImportOutcome store(MonthFile about, Opening opening) throws SQLException, FileRefused, IOException {
        Connection connection = bulk.borrow();
        try {
            ImportOutcome outcome = store(connection, about, opening);
            connection.commit();
            bulk.keep(connection);
            return outcome;
        } catch (SQLException | FileRefused | IOException | RuntimeException e) {
            rollBack(connection, e);
            throw e;
        }
    }

    private ImportOutcome store(Connection connection, MonthFile about, Opening opening)
            throws SQLException, FileRefused, IOException {
        int force = about.force().id();
        Optional<ForceMonth> before = ledger.findForChange(connection, force, about.month());
        boolean same = batches.newestHash(connection, KIND, about.subject())
                .map(about.file().hash()::equals)
                .orElse(false);
        if (same && before.isPresent() && before.get().sample() == about.sample()) {
            ForceMonth there = before.get();
            return new ImportOutcome.Unchanged(about.subject(), there.searches() + (long) there.rejected());
        }
        boolean sampleGone = makeWay(connection, about);
        List<MonthFigures.Tally> tallies = new ArrayList<>();
        figures.forEach(one -> tallies.add(one.begin(force, about.month())));
        long replaced = records.remove(connection, force, about.month());
        try (MonthReader reader = opening.open(tallies)) {
            load(connection, about, reader);
            reader.judge();
            for (MonthFigures.Tally tally : tallies) {
                tally.store(connection);
            }
            int revisions = before.isEmpty() || sampleGone ? 0 : before.get().revisions() + 1;
            String note = (sampleGone ? "The made-up sample was removed. " : "")
                    + (revisions > 0 ? "Revised. " : "")
                    + reader.note();
            ImportOutcome.Stored stored = new ImportOutcome.Stored(
                    about.subject(),
                    reader.read(),
                    reader.stored(),
                    sampleGone ? 0 : replaced,
                    reader.rejects(),
                    note.strip());
            long batch = batches.save(connection, KIND, about.file(), about.sample(), stored);
            ledger.save(connection, entry(about, reader, revisions), batch);
            return stored;
        }
    }

    /// Real records and the made-up sample are never both there: the first real month removes the whole sample.
    ///
    /// @return whether a sample was removed
    private boolean makeWay(Connection connection, MonthFile about) throws SQLException, FileRefused {
        if (about.sample()) {
            if (!ledger.list(connection, false).isEmpty()) {
                throw new FileRefused(
                        "The portal holds real stop and search records; the made-up sample is never mixed with them.");
            }
            return false;
        }
        List<ForceMonth> sample = ledger.list(connection, true);
        for (ForceMonth month : sample) {
            records.remove(connection, month.forceId(), month.month());
            ledger.remove(connection, month.forceId(), month.month());
        }
        List<Integer> forces =
                sample.stream().map(ForceMonth::forceId).distinct().toList();
        for (MonthFigures one : figures) {
            for (int force : forces) {
                one.forget(connection, force);
            }
        }
        return !sample.isEmpty();
    }

    private void load(Connection connection, MonthFile about, MonthReader reader)
            throws SQLException, FileRefused, IOException {
        int force = about.force().id();
        try (ReadingAhead ahead = new ReadingAhead(reader)) {
            if (bulk.serverTakesStreams(connection)) {
                records.add(connection, ahead.text());
                return;
            }
            for (RowBuffer rows = ahead.next(); !rows.rows().isEmpty(); rows = ahead.next()) {
                records.add(connection, force, about.month(), rows.rows());
            }
        }
    }

    private static ForceMonth entry(MonthFile about, MonthReader reader, int revisions) {
        return new ForceMonth(
                about.force().id(),
                about.month(),
                reader.stored(),
                reader.people(),
                reader.withoutLocation(),
                reader.rejects().size(),
                revisions,
                about.sample(),
                PublicReference.of(new byte[16]));
    }

    private static void rollBack(Connection connection, Exception because) {
        try (connection) {
            connection.rollback();
        } catch (SQLException e) {
            because.addSuppressed(e);
        }
    }
}
