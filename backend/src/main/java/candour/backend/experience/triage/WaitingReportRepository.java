package candour.backend.experience.triage;

import candour.backend.platform.reference.PublicReference;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/// Counts what waits for staff among reports, without opening any.
@JdbcRepository(dialect = Dialect.MYSQL)
interface WaitingReportRepository extends GenericRepository<QueueRow, PublicReference> {

    /// The earliest week from this one on in which a report came in that has one of these statuses; 0 where there is
    /// none.
    @Query("""
            SELECT COALESCE(MIN(received_week), 0) FROM experience
            WHERE force_id IN (:forces) AND received_week >= :from AND status IN (:statuses)
            """)
    int earliestWeek(Collection<Integer> forces, Collection<String> statuses, int from);

    /// Texts that somebody else than this account proposed for publication, of reports not taken back.
    @Query("""
            SELECT e.id, e.area_code, e.received_week, e.status, e.language, FALSE AS waiting, NULL AS flag
            FROM moderated_text m JOIN experience e ON e.id = m.experience_id
            WHERE m.state = 'proposed' AND m.proposed_by <> :account AND e.force_id IN (:forces)
                AND e.status <> 'withdrawn'
            ORDER BY e.received_week, e.id LIMIT :most
            """)
    List<QueueRow> listProposedTexts(Collection<Integer> forces, String account, int most);

    /// Reports whose safeguarding flag is in this state, not taken back.
    @Query("""
            SELECT COUNT(*) FROM safeguarding_flag f JOIN experience e ON e.id = f.experience_id
            WHERE f.force_id IN (:forces) AND f.state = :state AND e.status <> 'withdrawn'
            """)
    int countFlags(Collection<Integer> forces, String state);

    /// The days on which caseworkers asked for a decision that has not come, earliest first.
    @Query("""
            SELECT t.asked_on FROM safeguarding_task t JOIN safeguarding_flag f ON f.experience_id = t.experience_id
                JOIN experience e ON e.id = f.experience_id
            WHERE f.force_id IN (:forces) AND f.state = 'flagged' AND e.status <> 'withdrawn' ORDER BY t.asked_on
            """)
    List<LocalDate> listFlaggedDays(Collection<Integer> forces);
}
