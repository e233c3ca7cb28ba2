package candour.backend.meeting.minutes;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;

/// Who approved which version of minutes, and what was put right in published ones.
@JdbcRepository(dialect = Dialect.MYSQL)
interface MinutesApprovalRepository extends GenericRepository<MinutesApproval, String> {

    @Query("""
            SELECT part, account, role, approved_at, looked_at FROM minutes_approval
            WHERE minutes_id = :minutesId AND version = :version ORDER BY approved_at, part
            """)
    List<MinutesApproval> list(long minutesId, int version);

    @Query("""
            INSERT INTO minutes_approval (minutes_id, version, part, account, role, approved_at, looked_at)
            VALUES (:minutesId, :version, :part, :account, :role, :at, :lookedAt)
            """)
    void insert(long minutesId, int version, String part, String account, String role, Instant at, byte[] lookedAt);

    @Query("""
            INSERT INTO minutes_correction (minutes_id, version, corrected_at, what)
            VALUES (:minutesId, :version, :at, :what)
            """)
    void addCorrection(long minutesId, int version, Instant at, String what);

    /// For made-up minutes alone.
    @Query("""
            UPDATE minutes_approval SET approved_at = :at
            WHERE version >= :first AND minutes_id = (SELECT id FROM minutes WHERE id = :minutesId AND sample = TRUE)
            """)
    void dateBack(long minutesId, int first, Instant at);

    /// For made-up minutes alone.
    @Query("""
            UPDATE minutes_correction SET corrected_at = :at
            WHERE minutes_id = (SELECT id FROM minutes WHERE id = :minutesId AND sample = TRUE)
            """)
    void dateCorrectionBack(long minutesId, Instant at);

    @Query("DELETE FROM minutes_approval WHERE minutes_id = :minutesId")
    void delete(long minutesId);

    @Query("DELETE FROM minutes_correction WHERE minutes_id = :minutesId")
    void deleteCorrections(long minutesId);
}
