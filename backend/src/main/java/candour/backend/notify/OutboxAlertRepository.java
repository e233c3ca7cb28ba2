package candour.backend.notify;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;

/// Alerts that no device was given yet.
@JdbcRepository(dialect = Dialect.MYSQL)
interface OutboxAlertRepository extends GenericRepository<OutboxAlert, byte[]> {

    void save(OutboxAlert alert);

    @Query("SELECT id, kind, expires_at FROM outbox_alert ORDER BY expires_at LIMIT 50")
    List<OutboxAlert> list();

    /// Takes one for oneself; of several portals that try, one is told 1.
    @Query("DELETE FROM outbox_alert WHERE id = :id")
    long delete(byte[] id);

    /// @return how many
    @Query("DELETE FROM outbox_alert WHERE expires_at < :now")
    long deleteExpired(Instant now);
}
