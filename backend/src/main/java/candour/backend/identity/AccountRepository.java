package candour.backend.identity;

import candour.backend.platform.reference.PublicReference;
import candour.shared.area.ForceId;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The accounts.
@JdbcRepository(dialect = Dialect.MYSQL)
public interface AccountRepository extends GenericRepository<Account, Long> {

    /// By the number inside.
    @Query("SELECT * FROM account WHERE id = :id")
    Optional<Account> find(long id);

    /// By its reference.
    @Query("SELECT * FROM account WHERE reference = :reference")
    Optional<Account> findByReference(PublicReference reference);

    /// @param email in lower case
    @Query("SELECT * FROM account WHERE email = :email")
    Optional<Account> findByEmail(String email);

    /// All accounts, open ones first.
    @Query("SELECT * FROM account ORDER BY disabled_at IS NOT NULL, display_name, id")
    List<Account> list();

    @Query("""
            INSERT INTO account
                (reference, email, display_name, force_slug, roles, totp_secret, totp_step, sample, created_at)
            VALUES (:reference, :email, :displayName, :forceSlug, :roles, '', 0, :sample, :createdAt)
            """)
    int add(
            PublicReference reference,
            String email,
            String displayName,
            @Nullable ForceId forceSlug,
            String roles,
            boolean sample,
            Instant createdAt);

    @Query("UPDATE account SET password_hash = :passwordHash WHERE id = :id")
    int setPassword(long id, String passwordHash);

    /// Takes password and app away.
    @Query("UPDATE account SET password_hash = NULL, totp_secret = '' WHERE id = :id")
    int clear(long id);

    @Query("UPDATE account SET totp_secret = :secret, totp_step = :step WHERE id = :id")
    int setTotp(long id, byte[] secret, long step);

    /// Notes a code as used.
    ///
    /// @return 0 when this code, or a later one, was used before
    @Query("UPDATE account SET totp_step = :step WHERE id = :id AND totp_step < :step")
    int useStep(long id, long step);

    @Query("UPDATE account SET display_name = :displayName, force_slug = :forceSlug, roles = :roles WHERE id = :id")
    int change(long id, String displayName, @Nullable ForceId forceSlug, String roles);

    @Query("UPDATE account SET disabled_at = :at WHERE id = :id AND disabled_at IS NULL")
    int disable(long id, Instant at);

    @Query("UPDATE account SET disabled_at = NULL WHERE id = :id")
    int enable(long id);
}
