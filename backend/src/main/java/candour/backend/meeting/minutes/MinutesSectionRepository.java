package candour.backend.meeting.minutes;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

/// The sections of each version of minutes. A version is written once and never changed.
@JdbcRepository(dialect = Dialect.MYSQL)
interface MinutesSectionRepository extends GenericRepository<MinutesSection, Integer> {

    @Query("""
            SELECT section, position, heading, body FROM minutes_section
            WHERE minutes_id = :minutesId AND version = :version ORDER BY position, section
            """)
    List<MinutesSection> list(long minutesId, int version);

    @Query("""
            SELECT section, position, heading, body FROM minutes_section
            WHERE minutes_id = :minutesId AND version = :version AND section = :section
            """)
    Optional<MinutesSection> find(long minutesId, int version, int section);

    @Query("""
            INSERT INTO minutes_section (minutes_id, version, section, position, heading, body)
            VALUES (:minutesId, :version, :section, :position, :heading, :body)
            """)
    void insert(long minutesId, int version, int section, int position, String heading, String body);

    /// Takes all sections but one over into the next version.
    ///
    /// @param but number of the one that is not taken over; 0 for none
    @Query("""
            INSERT INTO minutes_section (minutes_id, version, section, position, heading, body)
            SELECT minutes_id, version + 1, section, position, heading, body FROM minutes_section
            WHERE minutes_id = :minutesId AND version = :version AND section <> :but
            """)
    void takeOver(long minutesId, int version, int but);

    /// The highest number a section of these minutes ever had; 0 where there is none.
    @Query("SELECT COALESCE(MAX(section), 0) FROM minutes_section WHERE minutes_id = :minutesId")
    int highest(long minutesId);

    @Query("DELETE FROM minutes_section WHERE minutes_id = :minutesId")
    void delete(long minutesId);
}
