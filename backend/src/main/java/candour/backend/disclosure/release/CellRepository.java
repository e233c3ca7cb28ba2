package candour.backend.disclosure.release;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

/// The figures of releases. There is nothing here to change or remove one with, and the portal's account could not.
@JdbcRepository(dialect = Dialect.MYSQL)
interface CellRepository extends GenericRepository<CellRow, Long> {

    @Query("""
            INSERT INTO figure_cell (release_id, population, period, area_code, table_code, first_category,
                second_category, mark, shown)
            VALUES (:release, :population, :period, :area, :table, :first, :second, :mark, :shown)
            """)
    void insert(
            long release,
            String population,
            int period,
            String area,
            String table,
            String first,
            String second,
            String mark,
            int shown);

    @Query("""
            SELECT release_id, population, period, area_code, table_code, first_category, second_category, mark, shown
            FROM figure_cell WHERE release_id = :release
            ORDER BY population, period, area_code, table_code, first_category, second_category
            """)
    List<CellRow> list(long release);

    @Query("""
            SELECT release_id, population, period, area_code, table_code, first_category, second_category, mark, shown
            FROM figure_cell
            WHERE release_id = :release AND population = :population AND period = :period AND area_code = :area
            ORDER BY table_code, first_category, second_category
            """)
    List<CellRow> list(long release, String population, int period, String area);
}
