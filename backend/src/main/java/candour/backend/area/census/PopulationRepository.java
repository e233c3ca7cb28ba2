package candour.backend.area.census;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;

/// Reads residents.
@JdbcRepository(dialect = Dialect.MYSQL)
interface PopulationRepository extends GenericRepository<PopulationRow, Integer> {

    @Query("""
            SELECT area_id, census_table, categories, geography, counts FROM population
            WHERE area_id IN (:ids) AND census_table = :table
            """)
    List<PopulationRow> list(Collection<Integer> ids, String table);

    /// The tables of the neighbourhoods in these wards, under the number of the ward.
    @Query("""
            SELECT area.parent_id AS area_id, p.census_table, p.categories, p.geography, p.counts
            FROM area JOIN population p ON p.area_id = area.id
            WHERE area.parent_id IN (:ids) AND area.kind = 'lsoa' AND p.census_table = :table
            """)
    List<PopulationRow> listBelow(Collection<Integer> ids, String table);
}
