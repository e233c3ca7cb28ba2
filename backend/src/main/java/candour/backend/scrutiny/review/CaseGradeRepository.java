package candour.backend.scrutiny.review;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.List;

/// Grades of members, and members who do not look at a case.
@JdbcRepository(dialect = Dialect.MYSQL)
interface CaseGradeRepository extends GenericRepository<CaseGrade, Long> {

    @Query("""
            SELECT g.case_id, g.account, COALESCE(a.display_name, '') AS display_name, g.grade, g.reason,
                g.for_officers, g.for_community, g.graded_on, g.version
            FROM case_grade g LEFT JOIN account a ON a.reference = UNHEX(g.account)
            WHERE g.case_id = :id ORDER BY display_name, g.account
            """)
    List<CaseGrade> list(long id);

    /// Numbers of the cases this person graded.
    @Query("SELECT case_id FROM case_grade WHERE account = :account")
    List<Long> listGraded(String account);

    @Query("""
            INSERT INTO case_grade (case_id, account, grade, reason, for_officers, for_community, graded_on, version)
            VALUES (:id, :account, :grade, :reason, :forOfficers, :forCommunity, :day, 1)
            """)
    void insert(
            long id,
            String account,
            String grade,
            String reason,
            String forOfficers,
            String forCommunity,
            LocalDate day);

    /// @return 1, or 0 where the version is another
    @Query("""
            UPDATE case_grade SET grade = :grade, reason = :reason, for_officers = :forOfficers,
                for_community = :forCommunity, graded_on = :day, version = version + 1
            WHERE case_id = :id AND account = :account AND version = :version
            """)
    int change(
            long id,
            String account,
            String grade,
            String reason,
            String forOfficers,
            String forCommunity,
            LocalDate day,
            int version);

    @Query("DELETE FROM case_grade WHERE case_id = :id AND account = :account")
    int delete(long id, String account);

    @Query("SELECT COUNT(*) FROM case_conflict WHERE case_id = :id AND account = :account")
    long countConflicts(long id, String account);

    /// Numbers of the cases this person does not look at.
    @Query("SELECT case_id FROM case_conflict WHERE account = :account")
    List<Long> listConflicts(String account);

    @Query("""
            INSERT INTO case_conflict (case_id, account, declared_on) VALUES (:id, :account, :day)
            ON DUPLICATE KEY UPDATE declared_on = declared_on
            """)
    void addConflict(long id, String account, LocalDate day);
}
