package candour.backend.panel;

import candour.backend.platform.reference.PublicReference;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

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
            WHERE m.account_reference = :accountReference AND m.panel_id = :panel AND m.ended_on IS NULL
            ORDER BY m.id LIMIT 1
            """)
    Optional<Membership> findServing(PublicReference accountReference, long panel);

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
            WHERE m.account_reference = :accountReference AND m.ended_on IS NULL ORDER BY m.id
            """)
    List<Membership> listOfAccount(PublicReference accountReference);

    /// @param needs sealed; empty for none
    @Query("""
            INSERT INTO panel_member
                (reference, panel_id, account_reference, role, from_on, until_on, ended_on, needs, version)
            VALUES (:reference, :panel, :accountReference, :role, :from, :until, NULL, :needs, 1)
            """)
    void insert(
            PublicReference reference,
            long panel,
            PublicReference accountReference,
            MemberRole role,
            LocalDate from,
            LocalDate until,
            byte[] needs);

    /// How many chairs the panel has at this moment, whatever this transaction read before.
    @Query("""
            SELECT COUNT(*) FROM panel_member
            WHERE panel_id = :panel AND ended_on IS NULL AND role = 'CHAIR' FOR UPDATE
            """)
    int countChairs(long panel);

    /// How often the person sits on the panel at this moment, whatever this transaction read before: 0 or 1.
    @Query("""
            SELECT COUNT(*) FROM panel_member
            WHERE panel_id = :panel AND ended_on IS NULL AND account_reference = :accountReference FOR UPDATE
            """)
    int countServing(PublicReference accountReference, long panel);

    /// What a member needs to take part; empty where there is nothing.
    @Query("SELECT id, COALESCE(needs, '') AS needs FROM panel_member WHERE id = :id")
    Optional<SealedNeeds> findNeeds(long id);

    /// Sets the last day of a term, if nobody changed the stay meanwhile.
    @Query("""
            UPDATE panel_member SET until_on = :until, version = version + 1
            WHERE id = :id AND version = :version AND ended_on IS NULL
            """)
    int setTerm(long id, int version, LocalDate until);

    /// Ends a stay, if nobody changed it meanwhile.
    @Query("""
            UPDATE panel_member SET ended_on = :day, needs = NULL, version = version + 1
            WHERE id = :id AND version = :version AND ended_on IS NULL
            """)
    int end(long id, int version, LocalDate day);

    @Query("DELETE FROM panel_member WHERE panel_id IN (SELECT id FROM panel WHERE sample = TRUE)")
    int deleteSample();
}
