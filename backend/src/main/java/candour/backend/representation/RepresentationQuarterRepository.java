package candour.backend.representation;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.List;

/// Which quarters were counted, through the database account for answers about equality.
@JdbcRepository(dataSource = "equality", dialect = Dialect.MYSQL)
interface RepresentationQuarterRepository extends GenericRepository<RepresentationQuarterRow, Integer> {

    /// Quarters counted, the latest first.
    @Query("""
            SELECT force_id, quarter, counted_on, frozen FROM representation_quarter
            WHERE force_id = :force ORDER BY quarter DESC
            """)
    List<RepresentationQuarterRow> list(int force);

    /// Locks the quarter's row so that nobody else counts it meanwhile, and makes it where there is none.
    @Query("""
            INSERT INTO representation_quarter (force_id, quarter, counted_on, frozen)
            VALUES (:force, :quarter, :day, FALSE)
            ON DUPLICATE KEY UPDATE counted_on = CASE WHEN frozen THEN counted_on ELSE VALUES(counted_on) END
            """)
    void take(int force, int quarter, LocalDate day);

    @Query("SELECT frozen FROM representation_quarter WHERE force_id = :force AND quarter = :quarter FOR UPDATE")
    boolean lockFrozen(int force, int quarter);

    @Query("UPDATE representation_quarter SET frozen = TRUE WHERE force_id = :force AND quarter = :quarter")
    void freeze(int force, int quarter);

    @Query("DELETE FROM representation_quarter WHERE force_id = :force")
    void deleteAll(int force);
}
