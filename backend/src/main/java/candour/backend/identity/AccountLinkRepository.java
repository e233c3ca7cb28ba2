package candour.backend.identity;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Optional;

/// Links sent by mail.
@JdbcRepository(dialect = Dialect.MYSQL)
interface AccountLinkRepository extends GenericRepository<AccountLink, Long> {

    @Query("""
            SELECT id, account_id, purpose, made_at, expires_at FROM account_link
            WHERE secret_hash = :secretHash AND purpose = :purpose AND expires_at > :now
            """)
    Optional<AccountLink> find(byte[] secretHash, String purpose, Instant now);

    @Query("""
            INSERT INTO account_link (account_id, purpose, secret_hash, made_at, expires_at)
            VALUES (:accountId, :purpose, :secretHash, :madeAt, :expiresAt)
            """)
    int add(long accountId, String purpose, byte[] secretHash, Instant madeAt, Instant expiresAt);

    @Query("DELETE FROM account_link WHERE secret_hash = :secretHash AND purpose = :purpose AND expires_at > :now")
    int take(byte[] secretHash, String purpose, Instant now);

    @Query("DELETE FROM account_link WHERE account_id = :accountId AND purpose = :purpose")
    int removeAll(long accountId, String purpose);

    @Query(
            "SELECT COUNT(*) FROM account_link WHERE account_id = :accountId AND purpose = :purpose AND made_at > :after")
    int count(long accountId, String purpose, Instant after);

    @Query("DELETE FROM account_link WHERE expires_at <= :now")
    int removeRunOut(Instant now);
}
