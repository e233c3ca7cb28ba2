package candour.backend.outreach;

import candour.backend.platform.reference.PublicReference;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Which flagged group an activity is meant to reach.
@JdbcRepository(dialect = Dialect.MYSQL)
interface RemedialActionRepository extends GenericRepository<RemedialAction, PublicReference> {

    /// Those of the force, latest first.
    @Query("""
            SELECT a.reference, r.group_code, r.occasion, r.area_code, r.made_on, a.title, a.method, a.status, a.owner,
                a.takes_place_on, a.headcount
            FROM remedial_action r JOIN outreach_activity a ON a.id = r.activity_id
            WHERE r.force_id = :force ORDER BY a.takes_place_on DESC, a.id DESC
            """)
    List<RemedialAction> list(int force);

    /// That of the activity.
    @Query("""
            SELECT a.reference, r.group_code, r.occasion, r.area_code, r.made_on, a.title, a.method, a.status, a.owner,
                a.takes_place_on, a.headcount
            FROM remedial_action r JOIN outreach_activity a ON a.id = r.activity_id WHERE r.activity_id = :activity
            """)
    Optional<RemedialAction> find(long activity);

    @Query("""
            INSERT INTO remedial_action (activity_id, force_id, group_code, occasion, area_code, made_on)
            VALUES (:activity, :force, :flaggedGroup, :flaggedOccasion, :flaggedArea, :today)
            """)
    void add(
            long activity, int force, String flaggedGroup, String flaggedOccasion, String flaggedArea, LocalDate today);

    @Query("DELETE FROM remedial_action WHERE activity_id = :activity")
    int deleteOf(long activity);
}
