package candour.backend.notify;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;

/// Alerts that wait for one device each.
@JdbcRepository(dialect = Dialect.MYSQL)
interface OutboxPushRepository extends GenericRepository<AlertDevice, byte[]> {

    /// Gives an alert to every device that asked for its kind.
    @Query("""
            INSERT INTO outbox_push (alert, device, kind, due_at, expires_at, attempts)
            SELECT :alert, id, :kind, :now, :expires, 0 FROM alert_device WHERE FIND_IN_SET(:kind, kinds) > 0
            """)
    long spread(byte[] alert, String kind, Instant now, Instant expires);

    /// What is due, the longest due first.
    @Query("""
            SELECT alert, device, kind, attempts FROM outbox_push
            WHERE due_at <= :now AND expires_at > :now ORDER BY due_at LIMIT 200
            """)
    List<OutboxPush> listDue(Instant now);

    /// Takes one for oneself by putting off its next attempt; of several portals that try, one is told 1.
    @Query("""
            UPDATE outbox_push SET due_at = :next, attempts = attempts + 1
            WHERE alert = :alert AND device = :device AND attempts = :attempts
            """)
    long claim(byte[] alert, byte[] device, int attempts, Instant next);

    @Query("UPDATE outbox_push SET due_at = :next WHERE alert = :alert AND device = :device")
    void putOff(byte[] alert, byte[] device, Instant next);

    @Query("DELETE FROM outbox_push WHERE alert = :alert AND device = :device")
    void delete(byte[] alert, byte[] device);

    @Query("DELETE FROM outbox_push WHERE device = :device")
    void deleteOf(byte[] device);

    @Query("SELECT COUNT(*) FROM outbox_push")
    long count();

    /// @return how many
    @Query("DELETE FROM outbox_push WHERE expires_at < :now LIMIT 1000")
    long deleteExpired(Instant now);
}
