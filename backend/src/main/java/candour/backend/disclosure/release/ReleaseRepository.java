package candour.backend.disclosure.release;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The releases. There is nothing here to change or remove one with, and the portal's account could not.
@JdbcRepository(dialect = Dialect.MYSQL)
interface ReleaseRepository extends GenericRepository<ReleaseRow, Long> {

    @Query("""
            INSERT INTO figure_release
                (force_id, sample, number, quarter, method, released_on, proposed_by, approved_by)
            VALUES (:force, :sample, :number, :quarter, :method, :on, :proposedBy, :approvedBy)
            """)
    void insert(
            int force,
            boolean sample,
            int number,
            int quarter,
            int method,
            LocalDate on,
            String proposedBy,
            String approvedBy);

    /// All of a force, the first one first.
    @Query("""
            SELECT id, force_id, sample, number, quarter, method, released_on
            FROM figure_release WHERE force_id = :force AND sample = :sample ORDER BY number
            """)
    List<ReleaseRow> list(int force, boolean sample);

    @Query("""
            SELECT id, force_id, sample, number, quarter, method, released_on
            FROM figure_release WHERE force_id = :force AND sample = :sample AND quarter = :quarter
            """)
    Optional<ReleaseRow> find(int force, boolean sample, int quarter);
}
