package candour.backend.areadata.tally;

import candour.backend.stopsearch.MonthFigures;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.YearMonth;

/// Builds the figures of each force-month while its records are stored.
@Singleton
class MonthTallies implements MonthFigures {
    private final TallyRepository tallies;

    MonthTallies(TallyRepository tallies) {
        this.tallies = tallies;
    }

    @Override
    public Tally begin(int forceId, YearMonth month) {
        return new MonthTally(tallies, forceId, month);
    }

    @Override
    public void forget(Connection connection, int forceId) throws SQLException {
        tallies.forget(connection, forceId);
    }
}
