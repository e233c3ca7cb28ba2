package candour.backend.outreach;

import candour.backend.platform.reference.PublicReference;
import candour.shared.area.AreaCode;
import candour.shared.money.Pence;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What was planned and done to reach people.
@JdbcRepository(dialect = Dialect.MYSQL)
public interface ActivityRepository extends GenericRepository<OutreachActivity, Long> {

    OutreachActivity save(OutreachActivity activity);

    @Query("SELECT * FROM outreach_activity WHERE id = :id")
    Optional<OutreachActivity> find(long id);

    @Query("SELECT * FROM outreach_activity WHERE reference = :reference")
    Optional<OutreachActivity> findByReference(PublicReference reference);

    /// Those of the force from the first day to the last one, latest first.
    @Query("""
            SELECT * FROM outreach_activity
            WHERE force_id = :forceId AND takes_place_on BETWEEN :first AND :last
            ORDER BY takes_place_on DESC, id DESC
            """)
    List<OutreachActivity> list(int forceId, LocalDate first, LocalDate last);

    /// Those of the force that fit, latest first.
    ///
    /// @param withStatus code; empty for any, and so are method, level and group
    /// @param everywhere true where the areas do not matter
    /// @param areas codes of areas; at least one
    @Query("""
            SELECT * FROM outreach_activity
            WHERE force_id = :forceId AND (:withStatus = '' OR status = :withStatus)
                AND (:withMethod = '' OR method = :withMethod) AND (:withLevel = '' OR engagement_level = :withLevel)
                AND (:withGroup = '' OR FIND_IN_SET(:withGroup, audience) > 0)
                AND (:everywhere = TRUE OR area_code IN (:areas))
                AND takes_place_on BETWEEN :first AND :last
            ORDER BY takes_place_on DESC, id DESC LIMIT :most OFFSET :from
            """)
    List<OutreachActivity> list(
            int forceId,
            String withStatus,
            String withMethod,
            String withLevel,
            String withGroup,
            boolean everywhere,
            Collection<String> areas,
            LocalDate first,
            LocalDate last,
            int most,
            int from);

    /// How many the same question finds.
    @Query("""
            SELECT COUNT(*) FROM outreach_activity
            WHERE force_id = :forceId AND (:withStatus = '' OR status = :withStatus)
                AND (:withMethod = '' OR method = :withMethod) AND (:withLevel = '' OR engagement_level = :withLevel)
                AND (:withGroup = '' OR FIND_IN_SET(:withGroup, audience) > 0)
                AND (:everywhere = TRUE OR area_code IN (:areas))
                AND takes_place_on BETWEEN :first AND :last
            """)
    long count(
            int forceId,
            String withStatus,
            String withMethod,
            String withLevel,
            String withGroup,
            boolean everywhere,
            Collection<String> areas,
            LocalDate first,
            LocalDate last);

    /// @return 1, or 0 where the version is another
    @Query("""
            UPDATE outreach_activity
            SET title = :title, method = :method, engagement_level = :engagementLevel, partner_id = :partnerId,
                area_code = :areaCode, audience = :audience, takes_place_on = :takesPlaceOn, owner = :owner,
                version = version + 1
            WHERE id = :id AND version = :version
            """)
    int change(
            long id,
            String title,
            EngagementMethod method,
            EngagementLevel engagementLevel,
            @Nullable Long partnerId,
            AreaCode areaCode,
            String audience,
            LocalDate takesPlaceOn,
            PublicReference owner,
            int version);

    /// Notes that it took place.
    ///
    /// @return 1, or 0 where the version is another
    @Query("""
            UPDATE outreach_activity
            SET status = 'held', takes_place_on = :takesPlaceOn, headcount = :headcount, cost_pence = :costPence,
                confidence_before = :confidenceBefore, confidence_after = :confidenceAfter,
                confidence_answers = :confidenceAnswers, follow_up = :followUp, follow_up_due_on = :followUpDueOn,
                version = version + 1
            WHERE id = :id AND version = :version
            """)
    int hold(
            long id,
            LocalDate takesPlaceOn,
            @Nullable Integer headcount,
            @Nullable Pence costPence,
            @Nullable Integer confidenceBefore,
            @Nullable Integer confidenceAfter,
            @Nullable Integer confidenceAnswers,
            @Nullable String followUp,
            @Nullable LocalDate followUpDueOn,
            int version);

    /// Notes what came of it.
    ///
    /// @return 1, or 0 where the version is another
    @Query("""
            UPDATE outreach_activity SET status = 'followed-up', followed_up = :followedUp, version = version + 1
            WHERE id = :id AND version = :version
            """)
    int followUp(long id, String followedUp, int version);

    /// Calls it off.
    ///
    /// @return 1, or 0 where the version is another
    @Query("""
            UPDATE outreach_activity
            SET status = 'cancelled', cancelled_because = :cancelledBecause, version = version + 1
            WHERE id = :id AND version = :version
            """)
    int cancel(long id, String cancelledBecause, int version);

    @Query("DELETE FROM outreach_activity WHERE id = :id")
    int delete(long id);
}
