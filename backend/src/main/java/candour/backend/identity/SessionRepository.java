package candour.backend.identity;

import candour.backend.platform.reference.PublicReference;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Who is signed in.
@JdbcRepository(dialect = Dialect.MYSQL)
interface SessionRepository extends GenericRepository<StaffSession, Long> {

    /// The session of this token.
    @Query("""
            SELECT id, reference, account_id, by_mail, started_at, seen_at, confirmed_at
            FROM staff_session WHERE token_hash = :tokenHash
            """)
    Optional<StaffSession> find(byte[] tokenHash);

    @Query("""
            SELECT id, reference, account_id, by_mail, started_at, seen_at, confirmed_at
            FROM staff_session WHERE reference = :reference
            """)
    Optional<StaffSession> findByReference(PublicReference reference);

    /// The sessions of an account that have not run out, latest first.
    @Query("""
            SELECT id, reference, account_id, by_mail, started_at, seen_at, confirmed_at
            FROM staff_session
            WHERE account_id = :accountId AND started_at > :startedAfter AND seen_at > :seenAfter
            ORDER BY started_at DESC
            """)
    List<StaffSession> list(long accountId, Instant startedAfter, Instant seenAfter);

    @Query("""
            INSERT INTO staff_session
                (reference, token_hash, account_id, by_mail, started_at, seen_at, confirmed_at)
            VALUES (:reference, :tokenHash, :accountId, :byMail, :at, :at, :at)
            """)
    int add(PublicReference reference, byte[] tokenHash, long accountId, boolean byMail, Instant at);

    @Query("UPDATE staff_session SET seen_at = :at WHERE id = :id AND seen_at < :at")
    int see(long id, Instant at);

    /// Gives the session a new token, as after every gain of rights.
    @Query("UPDATE staff_session SET token_hash = :tokenHash, confirmed_at = :at WHERE reference = :reference")
    int confirm(PublicReference reference, byte[] tokenHash, Instant at);

    @Query("DELETE FROM staff_session WHERE reference = :reference")
    int remove(PublicReference reference);

    @Query("DELETE FROM staff_session WHERE reference = :reference AND account_id = :accountId")
    int removeOf(long accountId, PublicReference reference);

    @Query("DELETE FROM staff_session WHERE account_id = :accountId AND reference <> :kept")
    int removeOthers(long accountId, byte[] kept);

    @Query("DELETE FROM staff_session WHERE account_id = :accountId")
    int removeAll(long accountId);

    @Query("DELETE FROM staff_session WHERE seen_at <= :seenBefore OR started_at <= :startedBefore")
    int removeRunOut(Instant seenBefore, Instant startedBefore);
}
