package candour.backend.representation;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

/// Answers about equality, through the database account that alone may touch them.
@JdbcRepository(dataSource = "equality", dialect = Dialect.MYSQL)
interface EqualityAnswerRepository extends GenericRepository<EqualityAnswerRow, byte[]> {

    /// Stores one; nothing when it is there already. Not told apart by an error: the driver's messages quote what was
    /// to be stored.
    @Query("""
            INSERT INTO equality_answer (id, occasion, force_id, quarter, sealed)
            VALUES (:id, :occasion, :force, :quarter, :sealed)
            ON DUPLICATE KEY UPDATE quarter = quarter
            """)
    void insert(byte[] id, String occasion, int force, int quarter, byte[] sealed);

    /// Removes up to 1,000 answers of quarters before this one.
    @Query("DELETE FROM equality_answer WHERE quarter < :quarter LIMIT 1000")
    int deleteBefore(int quarter);

    /// Removes one.
    @Query("DELETE FROM equality_answer WHERE id = :id")
    int delete(byte[] id);

    /// The forces and quarters of which there are answers.
    @Query("SELECT DISTINCT force_id, quarter FROM equality_answer")
    List<AnsweredQuarter> listQuarters();

    /// Up to 1,000 answers of a quarter after this id.
    @Query("""
            SELECT id, occasion, force_id, quarter, sealed FROM equality_answer
            WHERE force_id = :force AND quarter = :quarter AND id > :after ORDER BY id LIMIT 1000
            """)
    List<EqualityAnswerRow> list(int force, int quarter, byte[] after);

    /// All answers, in no order.
    @Query("SELECT id, occasion, force_id, quarter, sealed FROM equality_answer")
    List<EqualityAnswerRow> list();
}
