package candour.backend.platform.draft;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Optional;

/// Drafts as they are stored.
@JdbcRepository(dialect = Dialect.MYSQL)
interface DraftRepository extends GenericRepository<DraftRow, byte[]> {

    @Query("INSERT INTO draft (id, content, expires_at) VALUES (:id, :content, :expiresAt)")
    void insert(byte[] id, byte[] content, Instant expiresAt);

    @Query("SELECT id, content, expires_at FROM draft WHERE id = :id AND expires_at > :now")
    Optional<DraftRow> find(byte[] id, Instant now);

    /// The same, and nobody else may change it before this transaction ends.
    @Query("SELECT id, content, expires_at FROM draft WHERE id = :id AND expires_at > :now FOR UPDATE")
    Optional<DraftRow> lock(byte[] id, Instant now);

    @Query("UPDATE draft SET content = :content WHERE id = :id")
    void replace(byte[] id, byte[] content);

    @Query("DELETE FROM draft WHERE id = :id")
    int delete(byte[] id);

    @Query("DELETE FROM draft WHERE expires_at <= :now LIMIT :most")
    int deleteExpired(Instant now, int most);
}
