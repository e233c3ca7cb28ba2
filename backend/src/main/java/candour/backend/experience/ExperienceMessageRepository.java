package candour.backend.experience;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

/// The sealed messages of reports.
@JdbcRepository(dialect = Dialect.MYSQL)
interface ExperienceMessageRepository extends GenericRepository<ExperienceMessageRow, byte[]> {

    @Query("""
            SELECT experience_id, number, sender, written_week, content, seen FROM experience_message
            WHERE experience_id = :id ORDER BY number
            """)
    List<ExperienceMessageRow> list(byte[] id);

    @Query("SELECT COUNT(*) FROM experience_message WHERE experience_id = :id AND sender = :sender")
    int count(byte[] id, String sender);

    @Query("SELECT COALESCE(MAX(number), 0) FROM experience_message WHERE experience_id = :id")
    int lastNumber(byte[] id);

    @Query("""
            INSERT INTO experience_message (experience_id, number, sender, written_week, content, seen, settled)
            VALUES (:id, :number, :sender, :week, :content, FALSE, FALSE)
            """)
    void insert(byte[] id, int number, String sender, int week, byte[] content);

    /// Marks what the sender wrote as seen by the other side.
    @Query("UPDATE experience_message SET seen = TRUE WHERE experience_id = :id AND sender = :sender AND seen = FALSE")
    void markSeen(byte[] id, String sender);

    @Query("DELETE FROM experience_message WHERE experience_id = :id")
    int deleteAll(byte[] id);

    @Query("UPDATE experience_message SET settled = TRUE WHERE written_week < :week AND settled = FALSE")
    int settleBefore(int week);
}
