package candour.backend.platform.job;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;

/// The state of each job, and who has it.
@JdbcRepository(dialect = Dialect.MYSQL)
interface JobRepository extends GenericRepository<JobState, String> {

    /// Makes the row of a job met for the first time; one that is there stays.
    @Query("""
            INSERT INTO job (name, due_at, fence, failure) VALUES (:name, :due, 0, '')
            ON DUPLICATE KEY UPDATE fence = job.fence
            """)
    void introduce(String name, Instant due);

    @Query("SELECT name, due_at, fence, lease_until, finished_at, failure FROM job ORDER BY due_at, name")
    List<JobState> list();

    /// Takes a job that is due and that nobody has; of several portals that try, one is told 1.
    ///
    /// @param fence the number as it was read
    @Query("""
            UPDATE job SET fence = fence + 1, lease_until = :until
            WHERE name = :name AND fence = :fence AND due_at <= :now AND (lease_until IS NULL OR lease_until < :now)
            """)
    long take(String name, long fence, Instant now, Instant until);

    /// Lengthens the lease of whoever has it.
    @Query("UPDATE job SET lease_until = :until WHERE name = :name AND fence = :fence")
    long renew(String name, long fence, Instant until);

    /// Gives the job back.
    @Query("""
            UPDATE job SET lease_until = NULL, due_at = :due, finished_at = :now, failure = :failure
            WHERE name = :name AND fence = :fence
            """)
    long finish(String name, long fence, Instant now, Instant due, String failure);

    /// The number of now, kept from changing until the transaction ends.
    @Query("SELECT fence FROM job WHERE name = :name FOR UPDATE")
    long lockFence(String name);
}
