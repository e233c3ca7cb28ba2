package candour.backend.meeting.question;

import candour.backend.platform.reference.PublicReference;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// Questions as they were asked.
@JdbcRepository(dialect = Dialect.MYSQL)
interface AskedQuestionRepository extends GenericRepository<AskedQuestion, PublicReference> {

    /// Stores a question, or does nothing where the same was asked for the same meeting.
    @Query("""
            INSERT INTO asked_question
                (id, meeting_id, force_id, language, content, put_to, received_week, state, version)
            VALUES (:id, :meeting, :force, :language, :content, :putTo, :week, 'waiting', 1)
            ON DUPLICATE KEY UPDATE version = asked_question.version
            """)
    void insert(PublicReference id, long meeting, int force, String language, byte[] content, String putTo, int week);

    @Query("SELECT * FROM asked_question WHERE id = :id")
    Optional<AskedQuestion> find(PublicReference id);

    /// Questions nobody has decided on, of these forces, those that came in first on top.
    @Query("""
            SELECT * FROM asked_question WHERE force_id IN (:forces) AND state = 'waiting'
            ORDER BY received_week, id LIMIT 200
            """)
    List<AskedQuestion> listWaiting(Collection<Integer> forces);

    @Query("SELECT COUNT(*) FROM asked_question WHERE meeting_id = :meeting AND state = 'waiting'")
    int countWaiting(long meeting);

    @Query("""
            SELECT reason, COUNT(*) AS questions FROM asked_question
            WHERE meeting_id = :meeting AND state = 'refused' GROUP BY reason ORDER BY reason
            """)
    List<RefusedCount> countRefused(long meeting);

    /// Moves a question on.
    ///
    /// @return 1, or 0 where the version is another
    @Query("""
            UPDATE asked_question SET state = :state, reason = NULL, version = version + 1
            WHERE id = :id AND version = :version
            """)
    int move(PublicReference id, String state, int version);

    /// Refuses a question that waits.
    ///
    /// @return 1, or 0 where the version is another
    @Query("""
            UPDATE asked_question SET state = 'refused', reason = :reason, version = version + 1
            WHERE id = :id AND version = :version AND state = 'waiting'
            """)
    int refuse(PublicReference id, String reason, int version);

    /// Lets a question wait again that was published and is taken down.
    @Query("""
            UPDATE asked_question SET state = 'waiting', version = version + 1
            WHERE id = :id AND state = 'published'
            """)
    int waitAgain(PublicReference id);

    /// @return how many there were
    @Query("DELETE FROM asked_question WHERE received_week < :week")
    long deleteBefore(int week);

    @Query("DELETE FROM asked_question WHERE meeting_id = :meeting")
    int delete(long meeting);
}
