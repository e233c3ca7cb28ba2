package candour.backend.meeting.attending;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Who was asked to meetings and what they said.
@JdbcRepository(dialect = Dialect.MYSQL)
interface InvitationRepository extends GenericRepository<Invitation, Long> {

    @Query("""
            SELECT meeting_id, account, invited_on, reply, named
            FROM meeting_invitation WHERE meeting_id = :meeting ORDER BY account
            """)
    List<Invitation> list(long meeting);

    @Query("""
            SELECT meeting_id, account, invited_on, reply, named
            FROM meeting_invitation WHERE meeting_id = :meeting AND account = :account
            """)
    Optional<Invitation> find(long meeting, String account);

    /// Asks somebody; who was asked before stays as they are.
    @Query("""
            INSERT INTO meeting_invitation (meeting_id, account, invited_on, named)
            VALUES (:meeting, :account, :day, FALSE)
            ON DUPLICATE KEY UPDATE named = meeting_invitation.named
            """)
    void invite(long meeting, String account, LocalDate day);

    @Query("UPDATE meeting_invitation SET reply = :reply WHERE meeting_id = :meeting AND account = :account")
    void reply(long meeting, String account, String reply);

    /// Forgets what everybody said, because the meeting is at another time now.
    @Query("UPDATE meeting_invitation SET reply = NULL WHERE meeting_id = :meeting")
    int askAnew(long meeting);

    @Query("UPDATE meeting_invitation SET named = :named WHERE meeting_id = :meeting AND account = :account")
    void name(long meeting, String account, boolean named);

    @Query("SELECT account FROM meeting_invitation WHERE meeting_id = :meeting AND named = TRUE ORDER BY account")
    List<String> listNamed(long meeting);

    /// Meetings ahead to which this person was asked and has not replied.
    @Query("""
            SELECT i.meeting_id FROM meeting_invitation i JOIN meeting m ON m.id = i.meeting_id
            WHERE i.account = :account AND i.reply IS NULL AND m.status = 'planned' AND m.starts_at > :now
            ORDER BY m.starts_at, m.id
            """)
    List<Long> listUnanswered(String account, Instant now);

    @Query("DELETE FROM meeting_invitation WHERE meeting_id = :meeting")
    int delete(long meeting);
}
