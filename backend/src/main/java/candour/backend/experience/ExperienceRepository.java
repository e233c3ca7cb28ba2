package candour.backend.experience;

import candour.backend.platform.reference.PublicReference;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Reports as they are stored: sealed, and without anything that tells who or when.
@JdbcRepository(dialect = Dialect.MYSQL)
interface ExperienceRepository extends GenericRepository<Experience, PublicReference> {

    /// Stores a report, or does nothing where one with the same reference is there. Not told apart by an error: the
    /// driver's messages quote what was to be stored.
    @Query("""
            INSERT INTO experience (id, reference_hash, force_id, area_code, received_week, status, language,
                questionnaire, answers, exact_answers, record_key, keep_until, version, settled,
                counted)
            VALUES (:id, :hash, :force, :area, :week, :status, :language,
                :questionnaire, :answers, :exact, :recordKey, :keepUntil, :version, FALSE,
                :counted)
            ON DUPLICATE KEY UPDATE version = version
            """)
    void insert(
            PublicReference id,
            byte[] hash,
            int force,
            @Nullable String area,
            int week,
            ExperienceStatus status,
            String language,
            int questionnaire,
            byte[] answers,
            byte[] exact,
            int recordKey,
            int keepUntil,
            int version,
            boolean counted);

    @Query("""
            SELECT id, force_id, area_code, received_week, status, language, questionnaire, keep_until, version
            FROM experience WHERE reference_hash = :hash
            """)
    Optional<Experience> findByHash(byte[] hash);

    /// The same, and nobody else changes it until the transaction ends.
    @Query("""
            SELECT id, force_id, area_code, received_week, status, language, questionnaire, keep_until, version
            FROM experience WHERE reference_hash = :hash FOR UPDATE
            """)
    Optional<Experience> lockByHash(byte[] hash);

    @Query("""
            SELECT id, force_id, area_code, received_week, status, language, questionnaire, keep_until, version
            FROM experience WHERE id = :id
            """)
    Optional<Experience> find(PublicReference id);

    @Query("""
            SELECT id, questionnaire, answers, COALESCE(exact_answers, '') AS exact_answers
            FROM experience WHERE id = :id
            """)
    Optional<SealedExperience> findSealed(PublicReference id);

    /// Moves a report on, if nobody changed it meanwhile.
    ///
    /// @return 1, or 0 where the version is another
    @Query("UPDATE experience SET status = :status, version = version + 1 WHERE id = :id AND version = :version")
    int move(PublicReference id, ExperienceStatus status, int version);

    /// Lets figures count a report or leave it out, if nobody changed it meanwhile.
    ///
    /// @return 1, or 0 where the version is another
    @Query("UPDATE experience SET counted = :counted, version = version + 1 WHERE id = :id AND version = :version")
    int count(PublicReference id, boolean counted, int version);

    @Query("DELETE FROM experience WHERE id = :id")
    int delete(PublicReference id);

    /// Drops the answers that could point to one stop from reports that came in before the week.
    @Query("UPDATE experience SET exact_answers = NULL WHERE received_week < :week AND exact_answers IS NOT NULL")
    int dropExactBefore(int week);

    /// Some of the reports whose time is up.
    @Query("""
            SELECT id, force_id, area_code, received_week, status, language, questionnaire, keep_until, version
            FROM experience WHERE keep_until < :month LIMIT :most
            """)
    List<Experience> listEndedBefore(int month, int most);

    @Query("UPDATE experience SET settled = TRUE WHERE received_week < :week AND settled = FALSE")
    int settleBefore(int week);

    /// Reports of a force that came in within these weeks, that figures may count and that were not taken back: some,
    /// in the order of their random names.
    @Query("""
            SELECT id, area_code, record_key, questionnaire, answers FROM experience
            WHERE force_id = :force AND received_week BETWEEN :from AND :to AND status <> 'withdrawn' AND counted
                AND id > :after
            ORDER BY id LIMIT :most
            """)
    List<CountedRow> listCounted(int force, int from, int to, byte[] after, int most);
}
