package candour.backend.meeting;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/// What meetings were before they were moved or cancelled.
@JdbcRepository(dialect = Dialect.MYSQL)
interface MeetingChangeRepository extends GenericRepository<MeetingChange, Long> {

    @Query("SELECT * FROM meeting_change WHERE meeting_id = :meeting ORDER BY id DESC")
    List<MeetingChange> list(long meeting);

    @Query("""
            INSERT INTO meeting_change (meeting_id, act, starts_at, ends_at, place, online, reason, changed_on)
            VALUES (:meeting, :act, :startsAt, :endsAt, :place, :online, :reason, :changedOn)
            """)
    void insert(
            long meeting,
            String act,
            Instant startsAt,
            Instant endsAt,
            String place,
            String online,
            String reason,
            LocalDate changedOn);

    @Query("DELETE FROM meeting_change WHERE meeting_id = :meeting")
    int delete(long meeting);
}
