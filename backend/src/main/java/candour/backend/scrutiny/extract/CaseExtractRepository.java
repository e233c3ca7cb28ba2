package candour.backend.scrutiny.extract;

import candour.backend.platform.reference.PublicReference;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// Extracts.
@JdbcRepository(dialect = Dialect.MYSQL)
interface CaseExtractRepository extends GenericRepository<CaseExtract, Long> {

    @Query("""
            SELECT id, reference, force_id, month_from, month_to, records, frame_hash, given_at, sample
            FROM case_extract WHERE reference = :reference
            """)
    Optional<CaseExtract> find(PublicReference reference);

    @Query("""
            SELECT id, reference, force_id, month_from, month_to, records, frame_hash, given_at, sample
            FROM case_extract WHERE id = :id
            """)
    Optional<CaseExtract> find(long id);

    @Query("""
            SELECT id, reference, force_id, month_from, month_to, records, frame_hash, given_at, sample
            FROM case_extract WHERE force_id = :force AND file_hash = :hash
            """)
    Optional<CaseExtract> findByFile(int force, byte[] hash);

    @Query("""
            SELECT id, reference, force_id, month_from, month_to, records, frame_hash, given_at, sample
            FROM case_extract WHERE force_id IN (:forces) ORDER BY month_from DESC, id DESC
            """)
    List<CaseExtract> list(Collection<Integer> forces);

    /// Stores an extract, or does nothing where the force gave the same file before.
    @Query("""
            INSERT INTO case_extract (reference, force_id, month_from, month_to, records, file_hash, frame_hash,
                given_by, given_at, sample)
            VALUES (:reference, :force, :from, :to, :records, :fileHash, :frameHash, :by, :at, :sample)
            ON DUPLICATE KEY UPDATE records = records
            """)
    void insert(
            PublicReference reference,
            int force,
            int from,
            int to,
            int records,
            byte[] fileHash,
            byte[] frameHash,
            String by,
            Instant at,
            boolean sample);

    @Query("SELECT COUNT(*) FROM case_draw WHERE extract_id = :id")
    long countDraws(long id);

    @Query("DELETE FROM case_extract WHERE id = :id")
    int delete(long id);

    /// Moves a made-up extract back in time.
    @Query("UPDATE case_extract SET given_at = :at WHERE id = :id AND sample = TRUE")
    int backdate(long id, Instant at);

    @Query("SELECT id FROM case_extract WHERE sample = TRUE")
    List<Long> listSample();

    @Query("SELECT id FROM case_extract WHERE given_at < :before ORDER BY id")
    List<Long> listGivenBefore(Instant before);
}
