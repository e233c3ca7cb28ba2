package candour.backend.meeting.question;

import candour.backend.platform.reference.PublicReference;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// Questions as they are published.
@JdbcRepository(dialect = Dialect.MYSQL)
interface PublishedQuestionRepository extends GenericRepository<PublishedQuestion, Long> {

    @Query("SELECT * FROM published_question WHERE reference = :reference")
    Optional<PublishedQuestion> find(PublicReference reference);

    /// Questions on the agenda of this meeting, and those that were asked for it and went on to a later one.
    @Query("""
            SELECT * FROM published_question WHERE meeting_id = :meeting OR first_meeting_id = :meeting
            ORDER BY published_on, id
            """)
    List<PublishedQuestion> list(long meeting);

    /// Questions of these forces without an answer, the longest published first.
    @Query("""
            SELECT * FROM published_question WHERE force_id IN (:forces) AND answered_on IS NULL
            ORDER BY published_on, id LIMIT 200
            """)
    List<PublishedQuestion> listUnanswered(Collection<Integer> forces);

    @Query("""
            INSERT INTO published_question (reference, meeting_id, first_meeting_id, panel_id, force_id, language,
                content, put_to, published_on, version)
            VALUES (:reference, :meeting, :first, :panel, :force, :language, :content, :putTo, :day, 1)
            """)
    void insert(
            PublicReference reference,
            long meeting,
            long first,
            long panel,
            int force,
            String language,
            String content,
            String putTo,
            LocalDate day);

    /// @return 1, or 0 where the version is another or it was answered
    @Query("""
            UPDATE published_question SET answer = :answer, answer_language = :language, answered_by = :by,
                answered_on = :day, version = version + 1
            WHERE reference = :reference AND version = :version AND answered_on IS NULL
            """)
    int answer(PublicReference reference, int version, String answer, String language, String by, LocalDate day);

    /// Puts what earlier meetings of the panel left unanswered on the agenda of another.
    ///
    /// @return how many there were
    @Query("""
            UPDATE published_question SET meeting_id = :next, version = version + 1
            WHERE panel_id = :panel AND answered_on IS NULL AND meeting_id <> :next AND meeting_id IN
                (SELECT id FROM meeting WHERE panel_id = :panel AND (status <> 'planned' OR ends_at <= :now))
            """)
    int carry(long panel, long next, Instant now);

    @Query("DELETE FROM published_question WHERE reference = :reference")
    int delete(PublicReference reference);

    @Query("DELETE FROM published_question WHERE meeting_id = :meeting OR first_meeting_id = :meeting")
    int deleteOf(long meeting);
}
