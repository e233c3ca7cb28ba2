package candour.backend.scrutiny.draw;

import candour.backend.platform.reference.PublicReference;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Records that were drawn.
@JdbcRepository(dialect = Dialect.MYSQL)
interface DrawnCaseRepository extends GenericRepository<DrawnCase, Long> {

    @Query("""
            SELECT c.id, c.reference, c.draw_id, c.record_id, c.stratum, c.place, r.mark, c.replaced_because,
                c.replaced_on
            FROM drawn_case c JOIN case_record r ON r.id = c.record_id
            WHERE c.draw_id = :draw ORDER BY c.stratum, c.place
            """)
    List<DrawnCase> list(long draw);

    @Query("""
            SELECT c.id, c.reference, c.draw_id, c.record_id, c.stratum, c.place, r.mark, c.replaced_because,
                c.replaced_on
            FROM drawn_case c JOIN case_record r ON r.id = c.record_id WHERE c.reference = :reference
            """)
    Optional<DrawnCase> find(PublicReference reference);

    @Query("""
            INSERT INTO drawn_case (reference, draw_id, record_id, stratum, place)
            SELECT :reference, :draw, r.id, :stratum, :place FROM case_record r
            WHERE r.extract_id = :extract AND r.mark = :mark
            """)
    int insert(PublicReference reference, long draw, int stratum, int place, long extract, byte[] mark);

    /// @return 1, or 0 where it was taken out before or the panel agreed on it
    @Query("""
            UPDATE drawn_case SET replaced_because = :reason, replaced_on = :day
            WHERE id = :id AND replaced_because IS NULL
                AND NOT EXISTS (SELECT 1 FROM case_verdict v WHERE v.case_id = drawn_case.id)
            """)
    int replace(long id, String reason, LocalDate day);

    /// Moves what was taken out of a made-up draw back in time.
    @Query("""
            UPDATE drawn_case SET replaced_on = :day WHERE replaced_because IS NOT NULL
                AND draw_id = (SELECT id FROM case_draw WHERE id = :draw AND sample = TRUE)
            """)
    int backdate(long draw, LocalDate day);

    @Query("""
            DELETE FROM drawn_case WHERE draw_id IN (SELECT id FROM case_draw WHERE sample = TRUE)
            """)
    int deleteSample();
}
