package candour.backend.platform.outbox;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;

/// Mail that waits.
@JdbcRepository(dialect = Dialect.MYSQL)
interface OutboxRepository extends GenericRepository<OutboxMail, byte[]> {

    void save(OutboxMail mail);

    /// Mail that is due, the longest due first.
    @Query("""
            SELECT id, sealed, due_at, attempts, given_up FROM outbox_mail
            WHERE given_up = FALSE AND due_at <= :now ORDER BY due_at LIMIT 50
            """)
    List<OutboxMail> listDue(Instant now);

    /// Takes one mail for oneself by putting off its next attempt; of several portals that try, one is told 1.
    @Query("""
            UPDATE outbox_mail SET due_at = :next, attempts = attempts + 1
            WHERE id = :id AND attempts = :attempts AND given_up = FALSE
            """)
    long claim(byte[] id, int attempts, Instant next);

    @Query("DELETE FROM outbox_mail WHERE id = :id")
    void delete(byte[] id);

    @Query("UPDATE outbox_mail SET given_up = TRUE WHERE id = :id")
    void giveUp(byte[] id);

    @Query("SELECT COUNT(*) FROM outbox_mail WHERE given_up = FALSE")
    long countWaiting();

    @Query("SELECT COUNT(*) FROM outbox_mail WHERE given_up = TRUE")
    long countGivenUp();

    /// Forgets mail that was given up or has waited in vain since before the moment.
    ///
    /// @return how many
    @Query("DELETE FROM outbox_mail WHERE due_at < :before")
    long deleteDueBefore(Instant before);
}
