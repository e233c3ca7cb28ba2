package candour.backend.experience.triage;

import candour.backend.platform.reference.PublicReference;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;

/// Lists reports without opening them, those that came in first on top.
@JdbcRepository(dialect = Dialect.MYSQL)
interface QueueRepository extends GenericRepository<QueueRow, PublicReference> {

    /// @param forces numbers of the forces whose reports are listed
    /// @param statuses that are listed
    /// @param before only reports that came in before this week
    @Query("""
            SELECT e.id, e.area_code, e.received_week, e.status, e.language,
                EXISTS (SELECT 1 FROM experience_message m WHERE m.experience_id = e.id
                    AND m.sender = 'resident' AND m.seen = FALSE) AS waiting,
                f.state AS flag
            FROM experience e LEFT JOIN safeguarding_flag f ON f.experience_id = e.id
            WHERE e.force_id IN (:forces) AND e.received_week < :before AND e.status IN (:statuses)
            ORDER BY e.received_week, e.id LIMIT :most OFFSET :from
            """)
    List<QueueRow> list(Collection<Integer> forces, Collection<String> statuses, int before, int most, int from);

    @Query("""
            SELECT COUNT(*) FROM experience e
            WHERE e.force_id IN (:forces) AND e.received_week < :before AND e.status IN (:statuses)
            """)
    long count(Collection<Integer> forces, Collection<String> statuses, int before);

    /// Reports with a message of the resident that nobody has read.
    @Query("""
            SELECT DISTINCT e.id, e.area_code, e.received_week, e.status, e.language, TRUE AS waiting, f.state AS flag
            FROM experience_message m JOIN experience e ON e.id = m.experience_id
                LEFT JOIN safeguarding_flag f ON f.experience_id = e.id
            WHERE m.seen = FALSE AND m.sender = 'resident' AND e.force_id IN (:forces) AND e.status <> 'withdrawn'
            ORDER BY e.received_week, e.id LIMIT :most OFFSET :from
            """)
    List<QueueRow> listWaiting(Collection<Integer> forces, int most, int from);

    @Query("""
            SELECT COUNT(DISTINCT e.id) FROM experience_message m JOIN experience e ON e.id = m.experience_id
            WHERE m.seen = FALSE AND m.sender = 'resident' AND e.force_id IN (:forces) AND e.status <> 'withdrawn'
            """)
    long countWaiting(Collection<Integer> forces);

    /// Reports in which somebody may be at risk, not decided yet.
    @Query("""
            SELECT e.id, e.area_code, e.received_week, e.status, e.language,
                EXISTS (SELECT 1 FROM experience_message m WHERE m.experience_id = e.id
                    AND m.sender = 'resident' AND m.seen = FALSE) AS waiting,
                f.state AS flag
            FROM safeguarding_flag f JOIN experience e ON e.id = f.experience_id
            WHERE f.force_id IN (:forces) AND f.state IN ('suggested', 'flagged') AND e.status <> 'withdrawn'
            ORDER BY e.received_week, e.id LIMIT :most OFFSET :from
            """)
    List<QueueRow> listFlagged(Collection<Integer> forces, int most, int from);

    @Query("""
            SELECT COUNT(*) FROM safeguarding_flag f JOIN experience e ON e.id = f.experience_id
            WHERE f.force_id IN (:forces) AND f.state IN ('suggested', 'flagged') AND e.status <> 'withdrawn'
            """)
    long countFlagged(Collection<Integer> forces);

    /// Reports that figures leave out, not taken back.
    @Query("""
            SELECT e.id, e.area_code, e.received_week, e.status, e.language,
                EXISTS (SELECT 1 FROM experience_message m WHERE m.experience_id = e.id
                    AND m.sender = 'resident' AND m.seen = FALSE) AS waiting,
                f.state AS flag
            FROM experience e LEFT JOIN safeguarding_flag f ON f.experience_id = e.id
            WHERE e.force_id IN (:forces) AND NOT e.counted AND e.status <> 'withdrawn'
            ORDER BY e.received_week, e.id LIMIT :most OFFSET :from
            """)
    List<QueueRow> listUncounted(Collection<Integer> forces, int most, int from);

    @Query("""
            SELECT COUNT(*) FROM experience e
            WHERE e.force_id IN (:forces) AND NOT e.counted AND e.status <> 'withdrawn'
            """)
    long countUncounted(Collection<Integer> forces);
}
