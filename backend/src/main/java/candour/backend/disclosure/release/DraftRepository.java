package candour.backend.disclosure.release;

import candour.backend.platform.reference.PublicReference;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

/// Sealed counts of quarters.
@JdbcRepository(dialect = Dialect.MYSQL)
interface DraftRepository extends GenericRepository<DraftRow, PublicReference> {

    /// Stores the counts of a quarter; those that are there already stay.
    @Query("""
            INSERT INTO figure_draft (id, force_id, quarter, sample, state, sealed, version)
            VALUES (:id, :force, :quarter, :sample, 'ready', :sealed, 1)
            ON DUPLICATE KEY UPDATE version = figure_draft.version
            """)
    void insert(PublicReference id, int force, int quarter, boolean sample, byte[] sealed);

    @Query("""
            SELECT id, force_id, quarter, sample, state, sealed, proposed_by, version
            FROM figure_draft WHERE id = :id
            """)
    Optional<DraftRow> find(PublicReference id);

    /// All of a force, in order of time.
    @Query("""
            SELECT id, force_id, quarter, sample, state, sealed, proposed_by, version
            FROM figure_draft WHERE force_id = :force AND sample = :sample ORDER BY quarter
            """)
    List<DraftRow> list(int force, boolean sample);

    /// Moves it on, if nobody changed it meanwhile.
    ///
    /// @return 1, or 0 where the version is another
    @Query("""
            UPDATE figure_draft SET state = :state, proposed_by = NULLIF(:by, ''), version = version + 1
            WHERE id = :id AND version = :version
            """)
    int move(PublicReference id, String state, String by, int version);

    /// Puts new counts in place of the old ones, if nobody changed it meanwhile and nobody has proposed it.
    ///
    /// @return 1, or 0 where that is not so
    @Query("""
            UPDATE figure_draft SET sealed = :sealed, version = version + 1
            WHERE id = :id AND version = :version AND state = 'ready'
            """)
    int count(PublicReference id, byte[] sealed, int version);

    /// Removes the counts of years that are released whole.
    @Query("""
            DELETE FROM figure_draft WHERE state = 'released' AND EXISTS (
                SELECT 1 FROM figure_release r WHERE r.force_id = figure_draft.force_id
                    AND r.sample = figure_draft.sample AND r.quarter DIV 10 = figure_draft.quarter DIV 10
                    AND r.quarter MOD 10 = 4)
            """)
    int deleteOfWholeYears();
}
