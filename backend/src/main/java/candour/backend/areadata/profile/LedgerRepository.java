package candour.backend.areadata.profile;

import candour.backend.areadata.tally.AreaKey;
import candour.backend.platform.persistence.Direct;
import candour.backend.platform.reference.PublicReference;
import jakarta.inject.Singleton;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads the ledger of all forces: a few thousand short rows.
@Singleton
class LedgerRepository {
    private final Direct direct;

    LedgerRepository(Direct direct) {
        this.direct = direct;
    }

    Ledger read() {
        String sql = """
                SELECT m.force_id, m.edition_month, m.searches, m.people, m.without_location, m.rejected, m.revisions,
                    m.sample, b.reference
                FROM force_month m
                LEFT JOIN import_batch b ON b.id = m.batch_id AND m.rejected > 0
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
                                    reference(row.getBytes(9)),
                                    row.getInt(7),
                                    row.getBoolean(8))));
                }
            }
            return new Ledger(entries);
        });
    }

    private static @Nullable PublicReference reference(byte @Nullable [] bytes) {
        return bytes == null ? null : PublicReference.of(bytes);
    }
}
