package candour.backend.panel.application;

import candour.backend.platform.reference.PublicReference;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// Applications as they are stored: sealed, and without anything that tells who or when.
@JdbcRepository(dialect = Dialect.MYSQL)
interface ApplicationRepository extends GenericRepository<Application, PublicReference> {

    /// Stores an application, or does nothing where one with the same reference is there.
    @Query("""
            INSERT INTO panel_application (id, reference_hash, panel_id, force_id, received_week, status, language,
                answers, words, ends_month, version)
            VALUES (:id, :hash, :panel, :force, :week, 'RECEIVED', :language, :answers, NULL, :ends, 1)
            ON DUPLICATE KEY UPDATE version = version
            """)
    void insert(
            PublicReference id,
            byte[] hash,
            long panel,
            int force,
            int week,
            String language,
            byte[] answers,
            int ends);

    @Query("""
            SELECT id, panel_id, force_id, received_week, status, language, version
            FROM panel_application WHERE id = :id
            """)
    Optional<Application> find(PublicReference id);

    /// The same, and nobody else changes it until the transaction ends.
    @Query("""
            SELECT id, panel_id, force_id, received_week, status, language, version
            FROM panel_application WHERE id = :id FOR UPDATE
            """)
    Optional<Application> lock(PublicReference id);

    @Query("""
            SELECT id, panel_id, force_id, received_week, status, language, version
            FROM panel_application WHERE reference_hash = :hash
            """)
    Optional<Application> findByHash(byte[] hash);

    /// The same, and nobody else changes it until the transaction ends.
    @Query("""
            SELECT id, panel_id, force_id, received_week, status, language, version
            FROM panel_application WHERE reference_hash = :hash FOR UPDATE
            """)
    Optional<Application> lockByHash(byte[] hash);

    @Query("""
            SELECT id, COALESCE(answers, '') AS answers, COALESCE(words, '') AS words
            FROM panel_application WHERE id = :id
            """)
    Optional<SealedApplication> findSealed(PublicReference id);

    /// Those that came in first on top; within a week in no order that tells anything.
    @Query("""
            SELECT id, panel_id, force_id, received_week, status, language, version
            FROM panel_application WHERE force_id IN (:forces) AND status IN (:statuses)
            ORDER BY received_week, id LIMIT :most OFFSET :from
            """)
    List<Application> list(Collection<Integer> forces, Collection<String> statuses, int most, int from);

    @Query("""
            SELECT COUNT(*) FROM panel_application WHERE force_id IN (:forces) AND status IN (:statuses)
            """)
    long count(Collection<Integer> forces, Collection<String> statuses);

    /// Those of one panel, the first to come on top.
    @Query("""
            SELECT id, panel_id, force_id, received_week, status, language, version
            FROM panel_application WHERE panel_id = :panel AND status IN (:statuses) ORDER BY received_week, id
            """)
    List<Application> listOfPanel(long panel, Collection<String> statuses);

    /// Moves an application on, if nobody changed it meanwhile.
    ///
    /// @param words sealed; empty for none
    /// @return 1, or 0 where the version is another
    @Query("""
            UPDATE panel_application SET status = :status, words = :words,
                ends_month = :ends, version = version + 1
            WHERE id = :id AND version = :version
            """)
    int decide(PublicReference id, int version, ApplicationStatus status, byte[] words, int ends);

    /// Takes it back: what it says is gone.
    @Query("""
            UPDATE panel_application SET status = 'WITHDRAWN', answers = NULL, words = NULL,
                version = version + 1
            WHERE id = :id
            """)
    int withdraw(PublicReference id);

    @Query("DELETE FROM panel_application WHERE ends_month <= :month LIMIT :most")
    int deleteEnded(int month, int most);

    @Query("DELETE FROM panel_application WHERE panel_id IN (SELECT id FROM panel WHERE sample = TRUE)")
    int deleteSample();
}
