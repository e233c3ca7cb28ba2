package candour.backend.areadata.profile;

import candour.backend.platform.persistence.Direct;
import jakarta.inject.Singleton;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Reads residents by ethnic category (ONS table TS021), from every geography that was imported.
@Singleton
class ResidentsRepository {
    private final Direct direct;

    ResidentsRepository(Direct direct) {
        this.direct = direct;
    }

    /// The tables held for each of the areas.
    ///
    /// @param areaIds `area.id`, at least one
    Map<Integer, List<CensusTable>> read(Collection<Integer> areaIds) {
        String sql = """
                SELECT area_id, categories, geography, counts FROM population
                WHERE census_table = 'TS021' AND area_id IN (%s)
                """.formatted(String.join(", ", Collections.nCopies(areaIds.size(), "?")));
        return direct.query(connection -> {
            Map<Integer, List<CensusTable>> tables = new HashMap<>();
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                int index = 0;
                for (int areaId : areaIds) {
                    statement.setInt(++index, areaId);
                }
                try (ResultSet row = statement.executeQuery()) {
                    while (row.next()) {
                        tables.computeIfAbsent(row.getInt(1), area -> new ArrayList<>())
                                .add(new CensusTable(row.getInt(2), row.getString(3), counts(row.getString(4))));
                    }
                }
            }
            return tables;
        });
    }

    /// The counts as they are stored: `total=1474 asian=158`.
    private static Map<String, Long> counts(String text) {
        Map<String, Long> counts = new HashMap<>();
        for (String pair : text.split(" ")) {
            int sign = pair.indexOf('=');
            counts.put(pair.substring(0, sign), Long.valueOf(pair.substring(sign + 1)));
        }
        return counts;
    }
}
