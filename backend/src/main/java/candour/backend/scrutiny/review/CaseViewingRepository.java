package candour.backend.scrutiny.review;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.List;

/// When footage was watched; and the removal of what hangs on made-up cases.
@JdbcRepository(dialect = Dialect.MYSQL)
interface CaseViewingRepository extends GenericRepository<CaseViewing, Long> {

    @Query("SELECT id, viewed_on, members FROM case_viewing WHERE case_id = :id ORDER BY viewed_on, id")
    List<CaseViewing> list(long id);

    @Query("""
            INSERT INTO case_viewing (case_id, viewed_on, members, noted_by) VALUES (:id, :day, :members, :by)
            """)
    void insert(long id, LocalDate day, int members, String by);

    @Query("""
            DELETE FROM case_viewing WHERE case_id IN (SELECT c.id FROM drawn_case c JOIN case_draw d
                ON d.id = c.draw_id WHERE d.sample = TRUE)
            """)
    int deleteSampleViewings();

    @Query("""
            DELETE FROM case_grade WHERE case_id IN (SELECT c.id FROM drawn_case c JOIN case_draw d
                ON d.id = c.draw_id WHERE d.sample = TRUE)
            """)
    int deleteSampleGrades();

    @Query("""
            DELETE FROM case_conflict WHERE case_id IN (SELECT c.id FROM drawn_case c JOIN case_draw d
                ON d.id = c.draw_id WHERE d.sample = TRUE)
            """)
    int deleteSampleConflicts();
}
