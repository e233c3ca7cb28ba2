package candour.backend.identity;

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
interface AccountRepository extends GenericRepository<AccountRow, Long> {

    @Query("SELECT * FROM account WHERE id = :id")
    Optional<AccountRow> find(long id);

    @Query("SELECT * FROM account WHERE reference = :reference")
    Optional<AccountRow> findByReference(byte[] reference);

    /// @param email in lower case
    @Query("SELECT * FROM account WHERE email = :email")
    Optional<AccountRow> findByEmail(String email);

    @Query("SELECT * FROM account ORDER BY disabled_at IS NOT NULL, display_name, id")
    List<AccountRow> list();

    @Query("""
            INSERT INTO account
                (reference, email, display_name, force_slug, roles, totp_step, sample, created_at)
            VALUES (:reference, :email, :displayName, :forceSlug, :roles, 0, :sample, :createdAt)
            """)
    int add(
            byte[] reference,
            String email,
            String displayName,
            @Nullable String forceSlug,
            String roles,
            boolean sample,
            Instant createdAt);

    @Query("UPDATE account SET password_hash = :passwordHash WHERE id = :id")
    int setPassword(long id, String passwordHash);

    @Query("UPDATE account SET totp_secret = :secret, totp_step = :step WHERE id = :id")
    int setTotp(long id, byte @Nullable [] secret, long step);

    /// Notes a code as used.
    ///
    /// @return 0 when this code, or a later one, was used before
    @Query("UPDATE account SET totp_step = :step WHERE id = :id AND totp_step < :step")
    int useStep(long id, long step);

    @Query("UPDATE account SET display_name = :displayName, force_slug = :forceSlug, roles = :roles WHERE id = :id")
    int change(long id, String displayName, @Nullable String forceSlug, String roles);

    @Query("UPDATE account SET disabled_at = :at WHERE id = :id AND disabled_at IS NULL")
    int disable(long id, Instant at);

    @Query("UPDATE account SET disabled_at = NULL WHERE id = :id")
    int enable(long id);
}
