package candour.backend.experience;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

/// The sealed keys of reports.
@JdbcRepository(dialect = Dialect.MYSQL)
interface ExperienceKeyRepository extends GenericRepository<ExperienceKeyRow, byte[]> {

    @Query("""
            INSERT INTO experience_key (experience_id, part, sealed_key) VALUES (:id, :part, :sealed)
            """)
    void insert(byte[] id, int part, byte[] sealed);

    @Query("SELECT experience_id, part, sealed_key FROM experience_key WHERE experience_id = :id AND part = :part")
    Optional<ExperienceKeyRow> find(byte[] id, int part);

    /// The keys that follow this one in the order of the reports' random names.
    @Query("""
            SELECT experience_id, part, sealed_key FROM experience_key
            WHERE (experience_id = :id AND part > :part) OR experience_id > :id
            ORDER BY experience_id, part LIMIT :most FOR UPDATE
            """)
    List<ExperienceKeyRow> listAfter(byte[] id, int part, int most);

    @Query("UPDATE experience_key SET sealed_key = :sealed WHERE experience_id = :id AND part = :part")
    void replace(byte[] id, int part, byte[] sealed);

    @Query("DELETE FROM experience_key WHERE experience_id = :id")
    int deleteAll(byte[] id);

    /// Destroys the keys of this kind of all reports that came in before the week.
    @Query("""
            DELETE FROM experience_key WHERE part = :part AND experience_id IN (
                SELECT id FROM experience WHERE received_week < :week AND exact_answers IS NOT NULL)
            """)
    int deleteOfReportsBefore(int part, int week);
}
