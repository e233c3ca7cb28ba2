package candour.backend.stopsearch;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.YearMonth;

/// Whoever builds figures from stop and search records hears of each force-month while it is stored, and writes its
/// figures in the same transaction, so that records and figures never disagree. Implemented by areadata; imports,
/// the removal of the sample and the rebuilding after new boundaries all go through here.
public interface MonthFigures {

    /// A fresh tally for one force and month.
    Tally begin(int forceId, YearMonth month);

    /// Removes all figures of the force, every month and year of them, in the transaction of the given connection:
    /// the made-up sample gives way to real records.
    void forget(Connection connection, int forceId) throws SQLException;

    /// Counts the rows of one force and month as they come.
    interface Tally {

        /// One more row of the month, with the point it was published at.
        ///
        /// @param place the point with its areas, or [Location#NOWHERE] for a record without one
        void add(StopSearchRow row, Location place);

        /// Called when the last row was added, in the thread that reads while others still store: the time for all
        /// work that needs no database.
        default void complete() {}

        /// Replaces the figures of that force and month, in the transaction of the given connection. The records
        /// of the force and month are stored by then.
        void store(Connection connection) throws SQLException;
    }
}
