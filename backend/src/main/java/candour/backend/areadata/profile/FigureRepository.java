package candour.backend.areadata.profile;

import candour.backend.platform.persistence.Direct;
import jakarta.inject.Singleton;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/// Reads packed figures: one query, ranges of the primary key only.
@Singleton
class FigureRepository {
    private final Direct direct;

    FigureRepository(Direct direct) {
        this.direct = direct;
    }

    /// The rows of these areas that make up the period.
    ///
    /// @param areaIds `area.id`, or numbers below 0 of forces; at least one
    List<FigureRow> list(Collection<Integer> areaIds, PackedPeriod period) {
        String sql = """
                SELECT area_id, period, force_id, cells FROM area_figures
                WHERE area_id IN (%s) AND (period BETWEEN ? AND ? OR period BETWEEN ? AND ? OR period BETWEEN ? AND ?)
                """.formatted(String.join(", ", Collections.nCopies(areaIds.size(), "?")));
        return direct.query(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                int index = 0;
                for (int areaId : areaIds) {
                    statement.setInt(++index, areaId);
                }
                statement.setInt(++index, period.firstYear());
                statement.setInt(++index, period.lastYear());
                statement.setInt(++index, period.headFrom());
                statement.setInt(++index, period.headTo());
                statement.setInt(++index, period.tailFrom());
                statement.setInt(++index, period.tailTo());
                List<FigureRow> rows = new ArrayList<>();
                try (ResultSet row = statement.executeQuery()) {
                    while (row.next()) {
                        rows.add(new FigureRow(row.getInt(1), row.getInt(2), row.getInt(3), row.getBytes(4)));
                    }
                }
                return rows;
            }
        });
    }
}
