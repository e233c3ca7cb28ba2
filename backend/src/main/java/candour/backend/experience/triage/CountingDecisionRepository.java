package candour.backend.experience.triage;

import candour.backend.platform.reference.PublicReference;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;

/// What staff decided about whether figures count a report.
@JdbcRepository(dialect = Dialect.MYSQL)
interface CountingDecisionRepository extends GenericRepository<CountingState, PublicReference> {

    @Query("""
            SELECT e.id AS experience_id, e.counted, COALESCE(d.number, 0) AS decisions,
                COALESCE(d.reason, '') AS reason
            FROM experience e LEFT JOIN counting_decision d ON d.experience_id = e.id
            WHERE e.id = :id ORDER BY d.number DESC LIMIT 1
            """)
    Optional<CountingState> find(byte[] id);

    @Query("""
            INSERT INTO counting_decision (experience_id, number, counted, reason)
            VALUES (:id, :number, :counted, :reason)
            """)
    void add(byte[] id, int number, boolean counted, byte[] reason);

    @Query("DELETE FROM counting_decision WHERE experience_id = :id")
    int delete(byte[] id);
}
