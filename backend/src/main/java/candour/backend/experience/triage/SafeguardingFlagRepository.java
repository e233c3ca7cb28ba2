package candour.backend.experience.triage;

import candour.backend.platform.reference.PublicReference;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.Optional;

/// The safeguarding flags of reports.
@JdbcRepository(dialect = Dialect.MYSQL)
interface SafeguardingFlagRepository extends GenericRepository<SafeguardingFlag, PublicReference> {

    @Query("""
            SELECT f.experience_id, f.force_id, f.state, t.asked_on AS flagged_on, COALESCE(f.reason, '') AS reason,
                f.decision, COALESCE(f.decision_reason, '') AS decision_reason, f.version
            FROM safeguarding_flag f LEFT JOIN safeguarding_task t ON t.experience_id = f.experience_id
            WHERE f.experience_id = :id
            """)
    Optional<SafeguardingFlag> find(byte[] id);

    @Query("""
            INSERT INTO safeguarding_flag (experience_id, force_id, state, version) VALUES (:id, :force, 'suggested', 1)
            """)
    void suggest(byte[] id, int force);

    /// Raises a flag, also one that was decided before.
    @Query("""
            INSERT INTO safeguarding_flag (experience_id, force_id, state, reason, version)
            VALUES (:id, :force, 'flagged', :reason, 1)
            ON DUPLICATE KEY UPDATE state = VALUES(state), reason = VALUES(reason),
                decision = NULL, decision_reason = NULL, version = version + 1
            """)
    void raise(byte[] id, int force, byte[] reason);

    /// @return 1, or 0 where the version is another
    @Query("""
            UPDATE safeguarding_flag
            SET state = 'decided', decision = :decision, decision_reason = :reason, version = version + 1
            WHERE experience_id = :id AND version = :version
            """)
    int decide(byte[] id, String decision, byte[] reason, int version);

    @Query("DELETE FROM safeguarding_flag WHERE experience_id = :id")
    int delete(byte[] id);

    /// Starts the lead's clock.
    @Query("""
            INSERT INTO safeguarding_task (experience_id, asked_on) VALUES (:id, :today)
            ON DUPLICATE KEY UPDATE asked_on = VALUES(asked_on)
            """)
    void startClock(byte[] id, LocalDate today);

    @Query("DELETE FROM safeguarding_task WHERE experience_id = :id")
    int stopClock(byte[] id);
}
