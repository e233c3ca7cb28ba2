package candour.backend.representation;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

/// Counts of answers about equality, through the database account that alone may touch them.
@JdbcRepository(dataSource = "equality", dialect = Dialect.MYSQL)
interface RepresentationCountRepository extends GenericRepository<RepresentationCountRow, Integer> {

    /// Counts of one occasion and place.
    @Query("""
            SELECT force_id, quarter, occasion, area_id, characteristic, category, people, key_sum
            FROM representation_count
            WHERE force_id = :force AND quarter IN (:quarters) AND occasion = :occasion AND area_id = :area
            """)
    List<RepresentationCountRow> list(int force, List<Integer> quarters, String occasion, int area);

    /// Counts of all occasions and places in one quarter.
    @Query("""
            SELECT force_id, quarter, occasion, area_id, characteristic, category, people, key_sum
            FROM representation_count
            WHERE force_id = :force AND quarter = :quarter
            """)
    List<RepresentationCountRow> list(int force, int quarter);

    /// Removes up to 1,000 counts of quarters before this one.
    @Query("DELETE FROM representation_count WHERE quarter < :quarter LIMIT 1000")
    int deleteBefore(int quarter);

    @Query("DELETE FROM representation_count WHERE force_id = :force")
    void deleteAll(int force);

    @Query("DELETE FROM representation_count WHERE force_id = :force AND quarter = :quarter")
    void delete(int force, int quarter);

    @Query("""
            INSERT INTO representation_count (
                force_id, quarter, occasion, area_id, characteristic, category, people, key_sum)
            VALUES (:force, :quarter, :occasion, :area, :characteristic, :category, :people, :keySum)
            """)
    void insert(
            int force,
            int quarter,
            String occasion,
            int area,
            String characteristic,
            String category,
            int people,
            int keySum);
}
