package candour.backend.panel;

import candour.backend.platform.reference.PublicReference;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.List;

/// Training and conflicts of interest of members.
@JdbcRepository(dialect = Dialect.MYSQL)
interface MemberFileRepository extends GenericRepository<ConflictRow, Long> {

    @Query(
            "SELECT * FROM conflict_declaration WHERE account_reference = :accountReference AND ended_on IS NULL ORDER BY id")
    List<ConflictRow> listHolding(PublicReference accountReference);

    @Query("""
            INSERT INTO conflict_declaration (reference, account_reference, words, declared_on)
            VALUES (:reference, :accountReference, :words, :day)
            """)
    void declare(PublicReference reference, PublicReference accountReference, byte[] words, LocalDate day);

    @Query("""
            UPDATE conflict_declaration SET ended_on = :day
            WHERE reference = :reference AND account_reference = :accountReference AND ended_on IS NULL
            """)
    int endConflict(PublicReference reference, PublicReference accountReference, LocalDate day);

    /// What is kept of people who left their last panel before the day.
    @Query("""
            DELETE FROM conflict_declaration WHERE account_reference IN (
                SELECT account_reference FROM panel_member GROUP BY account_reference
                HAVING SUM(ended_on IS NULL) = 0 AND MAX(ended_on) < :day)
            """)
    int deleteConflictsOfLeft(LocalDate day);

    /// The same for training.
    @Query("""
            DELETE FROM member_training WHERE account_reference IN (
                SELECT account_reference FROM panel_member GROUP BY account_reference
                HAVING SUM(ended_on IS NULL) = 0 AND MAX(ended_on) < :day)
            """)
    int deleteTrainingOfLeft(LocalDate day);

    /// The same for results of vetting.
    @Query("""
            DELETE FROM clearance WHERE account_reference IN (
                SELECT account_reference FROM panel_member GROUP BY account_reference
                HAVING SUM(ended_on IS NULL) = 0 AND MAX(ended_on) < :day)
            """)
    int deleteClearancesOfLeft(LocalDate day);
}
