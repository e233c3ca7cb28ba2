package candour.backend.scrutiny;

import candour.backend.platform.reference.PublicReference;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// Where drawn cases stand.
@JdbcRepository(dialect = Dialect.MYSQL)
interface ReviewRepository extends GenericRepository<CaseSummary, Long> {
    /// What is read of each case, whichever are wanted.
    String CASES = """
            SELECT c.id, c.reference, d.reference AS draw_reference, d.panel_id, d.meeting_id, d.force_id,
                d.drawn_on,
                (SELECT COUNT(*) FROM case_grade g WHERE g.case_id = c.id) AS graded,
                v.grade AS grade_code, v.agreed_on, v.reply_due_on, v.acknowledged_on, v.replied_on
            FROM drawn_case c JOIN case_draw d ON d.id = c.draw_id LEFT JOIN case_verdict v ON v.case_id = c.id
            """;

    @Query(CASES + """
            WHERE c.reference = :reference AND c.replaced_because IS NULL
            """)
    Optional<CaseSummary> find(PublicReference reference);

    @Query(CASES + """
            WHERE d.panel_id IN (:panels) AND c.replaced_because IS NULL
            ORDER BY d.drawn_on DESC, d.id DESC, c.stratum, c.place
            """)
    List<CaseSummary> listOfPanels(Collection<Long> panels);

    @Query(CASES + """
            WHERE d.meeting_id = :meeting AND c.replaced_because IS NULL
            ORDER BY d.id, c.stratum, c.place
            """)
    List<CaseSummary> listOfMeeting(long meeting);

    @Query(CASES + """
            WHERE d.force_id IN (:forces) AND c.replaced_because IS NULL
            ORDER BY d.drawn_on DESC, d.id DESC, c.stratum, c.place
            """)
    List<CaseSummary> listOfForces(Collection<Integer> forces);

    @Query("""
            SELECT case_id, for_officers, for_community FROM case_verdict
            WHERE case_id IN (:cases) AND (for_officers <> '' OR for_community <> '') ORDER BY case_id
            """)
    List<CaseLearning> listLearning(Collection<Long> cases);

    @Query("""
            SELECT d.panel_id, YEAR(v.agreed_on) AS year, QUARTER(v.agreed_on) AS quarter, v.grade AS grade_code,
                COUNT(*) AS cases
            FROM case_verdict v JOIN drawn_case c ON c.id = v.case_id JOIN case_draw d ON d.id = c.draw_id
            WHERE c.replaced_because IS NULL AND v.agreed_on < :before
            GROUP BY d.panel_id, YEAR(v.agreed_on), QUARTER(v.agreed_on), v.grade
            ORDER BY d.panel_id, year DESC, quarter DESC
            """)
    List<GradeCount> listGradesBefore(LocalDate before);
}
