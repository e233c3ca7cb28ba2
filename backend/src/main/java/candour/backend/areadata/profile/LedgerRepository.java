package candour.backend.areadata.profile;

import candour.backend.areadata.tally.AreaKey;
import candour.backend.platform.persistence.Direct;
import candour.backend.platform.reference.PublicReference;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Reads the ledger of all forces: a few thousand short rows the first time, and then those of the forces that changed.
@Singleton
class LedgerRepository {
    private final Direct direct;

    LedgerRepository(Direct direct) {
        this.direct = direct;
    }

    /// The ledger now.
    ///
    /// @param before the ledger as it was known last; [Ledger#EMPTY] where it was not
    Ledger read(Ledger before) {
        return direct.query(connection -> {
            // marks first: what changes between the two statements has another mark next time, and is read again
            Map<Integer, Long> marks = marks(connection);
            Map<Integer, Map<YearMonth, MonthSupply.Supplied>> byForce = new HashMap<>(before.byForce());
            byForce.keySet().retainAll(marks.keySet());
            List<Integer> changed = marks.keySet().stream()
                    .filter(force ->
                            !Objects.equals(marks.get(force), before.marks().get(force)))
                    .sorted()
                    .toList();
            byForce.keySet().removeAll(changed);
            if (!changed.isEmpty()) {
                read(connection, changed, byForce);
            }
            return new Ledger(byForce, marks);
        });
    }

    private static Map<Integer, Long> marks(Connection connection) throws SQLException {
        Map<Integer, Long> marks = new HashMap<>();
        try (PreparedStatement statement = connection.prepareStatement("SELECT force_id, mark FROM force_change");
                ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                marks.put(row.getInt(1), row.getLong(2));
            }
        }
        return marks;
    }

    private static void read(
            Connection connection,
            Collection<Integer> forces,
            Map<Integer, Map<YearMonth, MonthSupply.Supplied>> byForce)
            throws SQLException {
        String sql = """
                SELECT m.force_id, m.edition_month, m.searches, m.people, m.without_location, m.rejected, m.revisions,
                    m.sample, b.reference
                FROM force_month m
                LEFT JOIN import_batch b ON b.id = m.batch_id AND m.rejected > 0
                WHERE m.force_id IN (%s)
                """.formatted(String.join(", ", Collections.nCopies(forces.size(), "?")));
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            int place = 0;
            for (int force : forces) {
                statement.setInt(++place, force);
            }
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    YearMonth month = AreaKey.toMonth(row.getInt(2));
                    byForce.computeIfAbsent(row.getInt(1), fresh -> new HashMap<>())
                            .put(month, supplied(month, row));
                }
            }
        }
    }

    private static MonthSupply.Supplied supplied(YearMonth month, ResultSet row) throws SQLException {
        return new MonthSupply.Supplied(
                month,
                row.getLong(3),
                row.getLong(4),
                row.getLong(5),
                row.getLong(6),
                reference(row.getBytes(9)),
                row.getInt(7),
                row.getBoolean(8));
    }

    private static @Nullable PublicReference reference(byte @Nullable [] bytes) {
        return bytes == null ? null : PublicReference.of(bytes);
    }
}
