package candour.backend.scrutiny.review;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What panels agreed, and what forces answered.
@JdbcRepository(dialect = Dialect.MYSQL)
interface CaseVerdictRepository extends GenericRepository<CaseVerdict, Long> {

    @Query("""
            SELECT case_id, grade, reason, for_officers, for_community, agreed_on, reply_due_on, acknowledged_on,
                reply, replied_on, version
            FROM case_verdict WHERE case_id = :id
            """)
    Optional<CaseVerdict> find(long id);

    /// Nobody else grades, agrees or replaces the case until the transaction ends.
    @Query("SELECT id FROM drawn_case WHERE id = :id FOR UPDATE")
    long lock(long id);

    @Query("""
            INSERT INTO case_verdict (case_id, grade, reason, for_officers, for_community, agreed_on, agreed_by,
                reply_due_on, version)
            VALUES (:id, :grade, :reason, :forOfficers, :forCommunity, :day, :by, :due, 1)
            """)
    void insert(
            long id,
            String grade,
            String reason,
            String forOfficers,
            String forCommunity,
            LocalDate day,
            String by,
            @Nullable LocalDate due);

    /// @return 1, or 0 where the version is another
    @Query("""
            UPDATE case_verdict SET acknowledged_on = :day, version = version + 1
            WHERE case_id = :id AND acknowledged_on IS NULL AND version = :version
            """)
    int acknowledge(long id, LocalDate day, int version);

    /// @return 1, or 0 where the version is another
    @Query("""
            UPDATE case_verdict SET acknowledged_on = COALESCE(acknowledged_on, :day), reply = :reply,
                replied_on = :day, replied_by = :by, version = version + 1
            WHERE case_id = :id AND replied_on IS NULL AND version = :version
            """)
    int reply(long id, String reply, LocalDate day, String by, int version);

    @Query("""
            DELETE FROM case_verdict WHERE case_id IN (SELECT c.id FROM drawn_case c JOIN case_draw d
                ON d.id = c.draw_id WHERE d.sample = TRUE)
            """)
    int deleteSample();
}
