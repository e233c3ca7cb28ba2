package candour.backend.meeting.booking;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Optional;

/// Seats that members of the public booked.
@JdbcRepository(dialect = Dialect.MYSQL)
interface BookingRepository extends GenericRepository<Booking, byte[]> {

    @Query("SELECT code, meeting_id, seats FROM booking WHERE code = :code")
    Optional<Booking> find(byte[] code);

    @Query("INSERT INTO booking (code, meeting_id, seats) VALUES (:code, :meeting, :seats)")
    void insert(byte[] code, long meeting, int seats);

    /// @return 1, or 0 where it was given back before
    @Query("DELETE FROM booking WHERE code = :code")
    int delete(byte[] code);

    /// Bookings of meetings that ended before the moment.
    ///
    /// @return how many there were
    @Query("DELETE FROM booking WHERE meeting_id IN (SELECT id FROM meeting WHERE ends_at < :before)")
    long deleteEnded(Instant before);

    @Query("DELETE FROM booking WHERE meeting_id = :meeting")
    int deleteOf(long meeting);
}
