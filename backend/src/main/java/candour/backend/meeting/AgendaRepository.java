package candour.backend.meeting;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Agendas, and what every meeting of a panel has on its own.
@JdbcRepository(dialect = Dialect.MYSQL)
public interface AgendaRepository extends GenericRepository<AgendaItem, Long> {

    /// What the meeting will talk about, in order.
    @Query("""
            SELECT id, meeting_id, position, title, state, suggested_by FROM agenda_item
            WHERE meeting_id = :meeting AND state = 'agreed' ORDER BY position, id
            """)
    List<AgendaItem> listAgreed(long meeting);

    /// What members suggested, decided or not.
    @Query("""
            SELECT id, meeting_id, position, title, state, suggested_by FROM agenda_item
            WHERE meeting_id = :meeting AND suggested_by IS NOT NULL ORDER BY id
            """)
    List<AgendaItem> listSuggestions(long meeting);

    @Query("""
            INSERT INTO agenda_item (meeting_id, position, title, state, suggested_by)
            VALUES (:meeting, :position, :title, :state, :by)
            """)
    void insert(long meeting, int position, String title, String state, @Nullable String by);

    /// Takes all off the agenda that no member suggested.
    @Query("DELETE FROM agenda_item WHERE meeting_id = :meeting AND state = 'agreed' AND suggested_by IS NULL")
    int clear(long meeting);

    /// Puts a suggestion that is on the agenda where the agenda now has it; takes it off where it is not there.
    @Query("UPDATE agenda_item SET position = :position, state = :state WHERE id = :id")
    int place(long id, int position, String state);

    /// Decides on a suggestion.
    ///
    /// @return 1, or 0 where it was decided before
    @Query("""
            UPDATE agenda_item SET state = :state, position = :position
            WHERE id = :id AND meeting_id = :meeting AND state = 'suggested'
            """)
    int decide(long id, long meeting, String state, int position);

    /// What every meeting of the panel talks about, in order.
    @Query("SELECT title FROM standing_item WHERE panel_id = :panel ORDER BY position, id")
    List<String> listStanding(long panel);

    @Query("DELETE FROM standing_item WHERE panel_id = :panel")
    int clearStanding(long panel);

    @Query("INSERT INTO standing_item (panel_id, position, title) VALUES (:panel, :position, :title)")
    void addStanding(long panel, int position, String title);

    /// Removes the agenda with its meeting.
    @Query("DELETE FROM agenda_item WHERE meeting_id = :meeting")
    int delete(long meeting);
}
