package candour.backend.meeting.publication;

import candour.backend.platform.reference.PublicReference;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// Minutes as the public reads them.
@JdbcRepository(dialect = Dialect.MYSQL)
interface PublishedMinutesRepository extends GenericRepository<PublishedMinutes, Long> {

    @Query("""
            SELECT id, reference, meeting_id, panel_id, force_id, language, published_version AS version,
                first_published_at, published_at, sample
            FROM minutes WHERE reference = :reference AND published_version IS NOT NULL
            """)
    Optional<PublishedMinutes> find(PublicReference reference);

    @Query("""
            SELECT id, reference, meeting_id, panel_id, force_id, language, published_version AS version,
                first_published_at, published_at, sample
            FROM minutes WHERE panel_id = :panel AND published_version IS NOT NULL
            ORDER BY first_published_at DESC, id DESC LIMIT :most
            """)
    List<PublishedMinutes> listOfPanel(long panel, int most);

    @Query("""
            SELECT id, reference, meeting_id, panel_id, force_id, language, published_version AS version,
                first_published_at, published_at, sample
            FROM minutes WHERE meeting_id = :meeting AND published_version IS NOT NULL ORDER BY id LIMIT 1
            """)
    Optional<PublishedMinutes> findOfMeeting(long meeting);

    @Query("SELECT COUNT(*) FROM minutes WHERE panel_id IN (:panels) AND published_version IS NOT NULL")
    long countOfPanels(Collection<Long> panels);

    /// Last changed first.
    @Query("""
            SELECT id, reference, meeting_id, panel_id, force_id, language, published_version AS version,
                first_published_at, published_at, sample
            FROM minutes WHERE published_version IS NOT NULL ORDER BY published_at DESC, id DESC LIMIT :most
            """)
    List<PublishedMinutes> listNewest(int most);

    @Query("""
            SELECT section, heading, body FROM minutes_section
            WHERE minutes_id = :minutes AND version = :version ORDER BY position, section
            """)
    List<PublishedSection> listSections(long minutes, int version);

    @Query("""
            SELECT part, role, approved_at FROM minutes_approval
            WHERE minutes_id = :minutes AND version = :version ORDER BY part
            """)
    List<PublishedApproval> listApprovals(long minutes, int version);

    /// Newest first.
    @Query("""
            SELECT version, corrected_at, what FROM minutes_correction
            WHERE minutes_id = :minutes ORDER BY version DESC
            """)
    List<Correction> listCorrections(long minutes);

    /// Meetings that are over and whose minutes nobody can read, the longest ago first.
    @Query("""
            SELECT m.id, m.reference, m.panel_id, m.force_id, m.starts_at, m.held_on,
                EXISTS (SELECT 1 FROM minutes d WHERE d.meeting_id = m.id) AS begun
            FROM meeting m
            WHERE m.status <> 'cancelled' AND m.ends_at <= :now AND m.panel_id IN (:panels)
                AND NOT EXISTS (SELECT 1 FROM minutes x
                    WHERE x.meeting_id = m.id AND x.published_version IS NOT NULL)
            ORDER BY m.starts_at, m.id LIMIT :most
            """)
    List<HeldMeeting> listHeld(Collection<Long> panels, Instant now, int most);
}
