package candour.backend.panel.joining;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Optional;

/// Drafts as they are stored.
@JdbcRepository(dialect = Dialect.MYSQL)
interface JoinDraftRepository extends GenericRepository<JoinDraftRow, byte[]> {

    @Query("INSERT INTO application_draft (id, content, expires_at) VALUES (:id, :content, :expiresAt)")
    void insert(byte[] id, byte[] content, Instant expiresAt);

    @Query("SELECT id, content, expires_at FROM application_draft WHERE id = :id AND expires_at > :now")
    Optional<JoinDraftRow> find(byte[] id, Instant now);

    /// The same, and nobody else may change it before this transaction ends.
    @Query("SELECT id, content, expires_at FROM application_draft WHERE id = :id AND expires_at > :now FOR UPDATE")
    Optional<JoinDraftRow> lock(byte[] id, Instant now);

    @Query("UPDATE application_draft SET content = :content WHERE id = :id")
    void replace(byte[] id, byte[] content);

    @Query("DELETE FROM application_draft WHERE id = :id")
    int delete(byte[] id);

    @Query("DELETE FROM application_draft WHERE expires_at <= :now LIMIT :most")
    int deleteExpired(Instant now, int most);
}
