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
                SELECT area_id, categories, geography, category, residents FROM population
                WHERE census_table = 'TS021' AND area_id IN (%s)
                """.formatted(String.join(", ", Collections.nCopies(areaIds.size(), "?")));
        return direct.query(connection -> {
            Map<Integer, Map<String, CensusTable>> tables = new HashMap<>();
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                int index = 0;
                for (int areaId : areaIds) {
                    statement.setInt(++index, areaId);
                }
                try (ResultSet row = statement.executeQuery()) {
                    while (row.next()) {
                        int categories = row.getInt(2);
                        String geography = row.getString(3);
                        tables.computeIfAbsent(row.getInt(1), area -> new HashMap<>())
                                .computeIfAbsent(
                                        categories + geography,
                                        key -> new CensusTable(categories, geography, new HashMap<>()))
                                .residents()
                                .put(row.getString(4), row.getLong(5));
                    }
                }
            }
            Map<Integer, List<CensusTable>> lists = new HashMap<>();
            tables.forEach((area, held) -> lists.put(area, new ArrayList<>(held.values())));
            return lists;
        });
    }
}
