package candour.backend.experience.triage;

import candour.backend.platform.reference.PublicReference;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Texts that staff write beside the original.
@JdbcRepository(dialect = Dialect.MYSQL)
interface ModeratedTextRepository extends GenericRepository<ModeratedText, PublicReference> {

    @Query("""
            SELECT experience_id, state, content, proposed_by, COALESCE(refusal, '') AS refusal, version
            FROM moderated_text WHERE experience_id = :id
            """)
    Optional<ModeratedText> find(byte[] id);

    @Query("""
            INSERT INTO moderated_text (experience_id, state, content, proposed_by, version)
            VALUES (:id, :state, :content, :by, 1)
            """)
    void insert(byte[] id, String state, byte[] content, @Nullable String by);

    /// @return 1, or 0 where the version is another
    @Query("""
            UPDATE moderated_text
            SET state = :state, content = :content, proposed_by = :by, refusal = NULL, version = version + 1
            WHERE experience_id = :id AND version = :version
            """)
    int write(byte[] id, String state, byte[] content, @Nullable String by, int version);

    /// @return 1, or 0 where the version is another
    @Query("""
            UPDATE moderated_text SET state = :state, version = version + 1
            WHERE experience_id = :id AND version = :version
            """)
    int move(byte[] id, String state, int version);

    /// @return 1, or 0 where the version is another
    @Query("""
            UPDATE moderated_text SET state = 'refused', refusal = :refusal, version = version + 1
            WHERE experience_id = :id AND version = :version
            """)
    int refuse(byte[] id, byte[] refusal, int version);

    @Query("DELETE FROM moderated_text WHERE experience_id = :id")
    int delete(byte[] id);
}
