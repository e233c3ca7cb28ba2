package candour.backend.meeting.minutes;

import candour.backend.platform.reference.PublicReference;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// Where minutes stand.
@JdbcRepository(dialect = Dialect.MYSQL)
interface MinutesRepository extends GenericRepository<Minutes, Long> {

    @Query("SELECT * FROM minutes WHERE reference = :reference")
    Optional<Minutes> find(PublicReference reference);

    /// The same, held until the transaction ends: whoever changes minutes does it one after the other.
    @Query("SELECT * FROM minutes WHERE reference = :reference FOR UPDATE")
    Optional<Minutes> hold(PublicReference reference);

    @Query("SELECT * FROM minutes WHERE meeting_id = :meetingId ORDER BY id LIMIT 1")
    Optional<Minutes> findOfMeeting(long meetingId);

    /// The minutes of these panels with something under way, oldest first.
    @Query("""
            SELECT * FROM minutes
            WHERE panel_id IN (:panels) AND (published_version IS NULL OR published_version < version)
            ORDER BY started_at, id
            """)
    List<Minutes> listUnderWay(Collection<Long> panels);

    /// The minutes of these panels that are before the public, newest first.
    @Query("""
            SELECT * FROM minutes WHERE panel_id IN (:panels) AND published_version = version
            ORDER BY published_at DESC, id DESC LIMIT :most
            """)
    List<Minutes> listPublished(Collection<Long> panels, int most);

    @Query("""
            INSERT INTO minutes (reference, meeting_id, panel_id, force_id, language, version, sent, correction,
                started_at, sample)
            VALUES (:reference, :meetingId, :panelId, :forceId, :language, 1, FALSE, '', :startedAt, :sample)
            """)
    void insert(
            PublicReference reference,
            long meetingId,
            long panelId,
            int forceId,
            String language,
            Instant startedAt,
            boolean sample);

    /// Moves on to the next version.
    ///
    /// @return 1, or 0 where the version is another
    @Query("UPDATE minutes SET version = version + 1 WHERE id = :id AND version = :version")
    int moveOn(long id, int version);

    @Query("UPDATE minutes SET sent = :sent WHERE id = :id")
    void send(long id, boolean sent);

    @Query("UPDATE minutes SET correction = :what WHERE id = :id")
    void correct(long id, String what);

    /// Puts the newest version before the public.
    @Query("""
            UPDATE minutes SET published_version = version, published_at = :at,
                first_published_at = COALESCE(first_published_at, :at), sent = FALSE, correction = ''
            WHERE id = :id AND version = :version
            """)
    int publish(long id, int version, Instant at);

    @Query("SELECT * FROM minutes WHERE sample = TRUE ORDER BY id")
    List<Minutes> listSample();

    @Query("""
            UPDATE minutes SET started_at = :started, first_published_at = :at, published_at = :at
            WHERE id = :id AND sample = TRUE
            """)
    void dateBack(long id, Instant started, Instant at);

    @Query("UPDATE minutes SET published_at = :at WHERE id = :id AND sample = TRUE")
    void dateCorrectionBack(long id, Instant at);

    @Query("DELETE FROM minutes WHERE id = :id")
    void delete(long id);
}
