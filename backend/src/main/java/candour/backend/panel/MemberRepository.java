package candour.backend.panel;

import candour.backend.platform.reference.PublicReference;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Who sits on panels, and who did.
@JdbcRepository(dialect = Dialect.MYSQL)
interface MemberRepository extends GenericRepository<Membership, Long> {

    @Query("""
            SELECT m.id, m.reference, m.panel_id, m.account_reference, a.display_name, m.role, m.from_on, m.until_on,
                m.ended_on, m.version
            FROM panel_member m JOIN account a ON a.reference = m.account_reference WHERE m.reference = :reference
            """)
    Optional<Membership> findByReference(PublicReference reference);

    @Query("""
            SELECT m.id, m.reference, m.panel_id, m.account_reference, a.display_name, m.role, m.from_on, m.until_on,
                m.ended_on, m.version
            FROM panel_member m JOIN account a ON a.reference = m.account_reference
            WHERE m.account_reference = :account AND m.panel_id = :panel AND m.ended_on IS NULL
            ORDER BY m.id LIMIT 1
            """)
    Optional<Membership> findServing(PublicReference account, long panel);

    @Query("""
            SELECT m.id, m.reference, m.panel_id, m.account_reference, a.display_name, m.role, m.from_on, m.until_on,
                m.ended_on, m.version
            FROM panel_member m JOIN account a ON a.reference = m.account_reference
            WHERE m.panel_id = :panel AND m.ended_on IS NULL ORDER BY a.display_name, m.id
            """)
    List<Membership> listServing(long panel);

    @Query("""
            SELECT m.id, m.reference, m.panel_id, m.account_reference, a.display_name, m.role, m.from_on, m.until_on,
                m.ended_on, m.version
            FROM panel_member m JOIN account a ON a.reference = m.account_reference
            WHERE m.account_reference = :account AND m.ended_on IS NULL ORDER BY m.id
            """)
    List<Membership> listOfAccount(PublicReference account);

    @Query("""
            INSERT INTO panel_member
                (reference, panel_id, account_reference, role, from_on, until_on, ended_on, needs, version)
            VALUES (:reference, :panel, :account, :role, :from, :until, NULL, :needs, 1)
            """)
    void insert(
            PublicReference reference,
            long panel,
            PublicReference account,
            MemberRole role,
            LocalDate from,
            LocalDate until,
            byte @Nullable [] needs);

    @Query("DELETE FROM panel_member WHERE panel_id IN (SELECT id FROM panel WHERE sample = TRUE)")
    int deleteSample();
}
