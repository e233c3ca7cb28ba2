package candour.backend.areadata.profile;

import candour.backend.areadata.tally.AreaKey;
import candour.backend.platform.persistence.Direct;
import jakarta.inject.Singleton;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.List;

/// Reads the ledger of all forces: a few thousand short rows.
@Singleton
class LedgerRepository {
    private final Direct direct;

    LedgerRepository(Direct direct) {
        this.direct = direct;
    }

    Ledger read() {
        String sql = """
                SELECT force_id, edition_month, searches, people, without_location, rejected, revisions, sample
                FROM force_month
                """;
        return direct.query(connection -> {
            List<Ledger.Entry> entries = new ArrayList<>();
            try (PreparedStatement statement = connection.prepareStatement(sql);
                    ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    entries.add(new Ledger.Entry(
                            row.getInt(1),
                            new MonthSupply.Supplied(
                                    AreaKey.toMonth(row.getInt(2)),
                                    row.getLong(3),
                                    row.getLong(4),
                                    row.getLong(5),
                                    row.getLong(6),
                                    row.getInt(7),
                                    row.getBoolean(8))));
                }
            }
            return new Ledger(entries);
        });
    }
}
