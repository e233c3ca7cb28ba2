package candour.backend.meeting.minutes;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The versions of minutes: who saved what. Versions are added, and go only with the minutes.
@JdbcRepository(dialect = Dialect.MYSQL)
interface MinutesVersionRepository extends GenericRepository<MinutesVersion, Integer> {

    @Query("""
            SELECT version, saved_by, saved_at, act, section FROM minutes_version
            WHERE minutes_id = :minutesId ORDER BY version DESC LIMIT 200
            """)
    List<MinutesVersion> list(long minutesId);

    @Query("""
            SELECT version, saved_by, saved_at, act, section FROM minutes_version
            WHERE minutes_id = :minutesId AND version = :version
            """)
    Optional<MinutesVersion> find(long minutesId, int version);

    @Query("""
            INSERT INTO minutes_version (minutes_id, version, saved_by, saved_at, act, section)
            VALUES (:minutesId, :version, :savedBy, :savedAt, :act, :section)
            """)
    void insert(long minutesId, int version, String savedBy, Instant savedAt, String act, @Nullable Integer section);

    /// For made-up minutes alone: the versions from this one on.
    @Query("""
            UPDATE minutes_version SET saved_at = :at WHERE version >= :first
                AND minutes_id = (SELECT id FROM minutes WHERE id = :minutesId AND sample = TRUE)
            """)
    void dateBack(long minutesId, int first, Instant at);

    @Query("DELETE FROM minutes_version WHERE minutes_id = :minutesId")
    void delete(long minutesId);
}
