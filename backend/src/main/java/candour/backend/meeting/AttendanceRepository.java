package candour.backend.meeting;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

/// How many people of each role came to meetings.
@JdbcRepository(dialect = Dialect.MYSQL)
interface AttendanceRepository extends GenericRepository<Meeting, Long> {

    @Query("SELECT role, people FROM meeting_attendance WHERE meeting_id = :meeting AND people > 0 ORDER BY role")
    List<AttendanceRow> list(long meeting);

    @Query("""
            INSERT INTO meeting_attendance (meeting_id, role, people) VALUES (:meeting, :role, :people)
            ON DUPLICATE KEY UPDATE people = VALUES(people)
            """)
    void put(long meeting, String role, int people);

    @Query("DELETE FROM meeting_attendance WHERE meeting_id = :meeting")
    int delete(long meeting);
}
