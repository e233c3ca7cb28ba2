package candour.backend.outreach;

import candour.backend.platform.reference.PublicReference;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What was promised.
@JdbcRepository(dialect = Dialect.MYSQL)
interface CommitmentRepository extends GenericRepository<Commitment, Long> {

    Commitment save(Commitment commitment);

    @Query("SELECT * FROM outreach_commitment WHERE reference = :reference")
    Optional<Commitment> findByReference(PublicReference reference);

    /// Those made at the activity, in the order in which they were written down.
    @Query("SELECT * FROM outreach_commitment WHERE activity_id = :activityId ORDER BY id")
    List<Commitment> list(long activityId);

    /// Those of the force: open ones by their last day, then the latest closed.
    @Query("""
            SELECT * FROM outreach_commitment WHERE force_id = :forceId
            ORDER BY closed_on IS NOT NULL, CASE WHEN closed_on IS NULL THEN due_on END, closed_on DESC, id
            """)
    List<Commitment> listOfForce(int forceId);

    /// @return 1, or 0 where the version is another
    @Query("""
            UPDATE outreach_commitment
            SET state = :state, outcome = :outcome, closed_on = :closedOn, version = version + 1
            WHERE id = :id AND version = :version AND state = 'open'
            """)
    int close(long id, String state, String outcome, LocalDate closedOn, int version);

    @Query("DELETE FROM outreach_commitment WHERE activity_id = :activity")
    int deleteOf(long activity);
}
