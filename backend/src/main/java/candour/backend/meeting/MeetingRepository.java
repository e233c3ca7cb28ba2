package candour.backend.meeting;

import candour.backend.platform.reference.PublicReference;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The meetings.
@JdbcRepository(dialect = Dialect.MYSQL)
interface MeetingRepository extends GenericRepository<Meeting, Long> {

    @Query("SELECT * FROM meeting WHERE id = :id")
    Optional<Meeting> find(long id);

    @Query("SELECT * FROM meeting WHERE reference = :reference")
    Optional<Meeting> findByReference(PublicReference reference);

    @Query("SELECT * FROM meeting WHERE panel_id = :panelId ORDER BY starts_at DESC, id DESC")
    List<Meeting> listByPanel(long panelId);

    @Query("SELECT * FROM meeting WHERE panel_id IN (:panelIds) ORDER BY starts_at DESC, id DESC")
    List<Meeting> listByPanels(Collection<Long> panelIds);

    @Query("""
            SELECT * FROM meeting WHERE panel_id = :panelId AND status = 'planned' AND ends_at > :now
            ORDER BY starts_at, id LIMIT 1
            """)
    Optional<Meeting> findNext(long panelId, Instant now);

    @Query("""
            SELECT * FROM meeting WHERE panel_id = :panelId AND status = 'held' ORDER BY starts_at DESC, id DESC LIMIT 1
            """)
    Optional<Meeting> findLast(long panelId);

    @Query("SELECT * FROM meeting WHERE sample = TRUE ORDER BY id")
    List<Meeting> listSample();

    @Query("""
            INSERT INTO meeting (reference, panel_id, force_id, kind, starts_at, ends_at, place, online, status, seats,
                seats_taken, sequence, changed_at, sample, version)
            VALUES (:reference, :panelId, :forceId, :kind, :startsAt, :endsAt, :place, :online, 'planned', :seats,
                0, 0, :changedAt, :sample, 1)
            """)
    void insert(
            PublicReference reference,
            long panelId,
            int forceId,
            MeetingKind kind,
            Instant startsAt,
            Instant endsAt,
            String place,
            String online,
            @Nullable Integer seats,
            Instant changedAt,
            boolean sample);

    /// @param newer 1 where calendars must take the meeting anew, else 0
    /// @return 1, or 0 where the version is another, the meeting is not planned, or more seats are taken than it is
    ///     to have
    @Query("""
            UPDATE meeting SET kind = :kind, starts_at = :startsAt, ends_at = :endsAt, place = :place, online = :online,
                seats = :seats, sequence = sequence + :newer, changed_at = :changedAt, version = version + 1
            WHERE id = :id AND version = :version AND status = 'planned'
                AND (:seats IS NULL OR seats_taken <= :seats)
            """)
    int change(
            long id,
            int version,
            MeetingKind kind,
            Instant startsAt,
            Instant endsAt,
            String place,
            String online,
            @Nullable Integer seats,
            int newer,
            Instant changedAt);

    /// @return 1, or 0 where the version is another or the meeting is not planned
    @Query("""
            UPDATE meeting SET status = 'cancelled', sequence = sequence + 1, changed_at = :changedAt,
                version = version + 1
            WHERE id = :id AND version = :version AND status = 'planned'
            """)
    int cancel(long id, int version, Instant changedAt);

    /// Says that it was held, or corrects what was said.
    ///
    /// @return 1, or 0 where the version is another or the meeting was cancelled
    @Query("""
            UPDATE meeting SET status = 'held', held_on = :heldOn, version = version + 1
            WHERE id = :id AND version = :version AND status <> 'cancelled'
            """)
    int hold(long id, int version, LocalDate heldOn);

    /// Moves the version on, for what hangs on the meeting and is read with it.
    ///
    /// @return 1, or 0 where the version is another
    @Query("UPDATE meeting SET version = version + 1 WHERE id = :id AND version = :version")
    int touch(long id, int version);

    /// Takes seats, as long as there are so many left and the meeting is still planned. Of any number who take the last
    /// one at once, one is told 1.
    @Query("""
            UPDATE meeting SET seats_taken = seats_taken + :wanted
            WHERE id = :id AND status = 'planned' AND seats IS NOT NULL AND seats_taken + :wanted <= seats
            """)
    int takeSeats(long id, int wanted);

    @Query("UPDATE meeting SET seats_taken = seats_taken - :given WHERE id = :id AND seats_taken >= :given")
    int giveSeats(long id, int given);

    @Query("DELETE FROM meeting WHERE id = :id")
    int delete(long id);
}
