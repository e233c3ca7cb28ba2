package candour.backend.meeting.attending;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Optional;

/// What members need to take part in meetings.
@JdbcRepository(dialect = Dialect.MYSQL)
interface AdjustmentRepository extends GenericRepository<Adjustment, Long> {

    @Query(
            "SELECT meeting_id, account, needs FROM meeting_adjustment WHERE meeting_id = :meeting AND account = :account")
    Optional<Adjustment> find(long meeting, String account);

    @Query("""
            INSERT INTO meeting_adjustment (meeting_id, account, needs) VALUES (:meeting, :account, :needs)
            ON DUPLICATE KEY UPDATE needs = VALUES(needs)
            """)
    void put(long meeting, String account, byte[] needs);

    @Query("DELETE FROM meeting_adjustment WHERE meeting_id = :meeting AND account = :account")
    void delete(long meeting, String account);

    /// Forgets what people needed at meetings that ended before the moment.
    ///
    /// @return how many there were
    @Query("DELETE FROM meeting_adjustment WHERE meeting_id IN (SELECT id FROM meeting WHERE ends_at < :before)")
    long forget(Instant before);

    @Query("DELETE FROM meeting_adjustment WHERE meeting_id = :meeting")
    int deleteOf(long meeting);
}
