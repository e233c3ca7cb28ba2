package candour.backend.scrutiny.draw;

import candour.backend.platform.reference.PublicReference;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Draws.
@JdbcRepository(dialect = Dialect.MYSQL)
interface CaseDrawRepository extends GenericRepository<CaseDraw, Long> {

    @Query("""
            SELECT id, reference, force_id, panel_id, meeting_id, extract_id, plan, frame_hash, commitment, seed, said,
                state, committed_at, drawn_at, drawn_on, sample, version
            FROM case_draw WHERE reference = :reference
            """)
    Optional<CaseDraw> find(PublicReference reference);

    @Query("""
            SELECT id, reference, force_id, panel_id, meeting_id, extract_id, plan, frame_hash, commitment, seed, said,
                state, committed_at, drawn_at, drawn_on, sample, version
            FROM case_draw WHERE id = :id
            """)
    Optional<CaseDraw> find(long id);

    @Query("""
            SELECT id, reference, force_id, panel_id, meeting_id, extract_id, plan, frame_hash, commitment, seed, said,
                state, committed_at, drawn_at, drawn_on, sample, version
            FROM case_draw WHERE force_id IN (:forces) ORDER BY id DESC
            """)
    List<CaseDraw> listOfForces(Collection<Integer> forces);

    @Query("""
            SELECT id, reference, force_id, panel_id, meeting_id, extract_id, plan, frame_hash, commitment, seed, said,
                state, committed_at, drawn_at, drawn_on, sample, version
            FROM case_draw ORDER BY committed_at DESC, reference LIMIT :most OFFSET :from
            """)
    List<CaseDraw> list(int most, long from);

    @Query("""
            SELECT id, reference, force_id, panel_id, meeting_id, extract_id, plan, frame_hash, commitment, seed, said,
                state, committed_at, drawn_at, drawn_on, sample, version
            FROM case_draw WHERE panel_id = :panel ORDER BY committed_at DESC, reference
            """)
    List<CaseDraw> listOfPanel(long panel);

    @Query("SELECT COUNT(*) FROM case_draw")
    long count();

    @Query("SELECT HEX(frame) FROM case_draw WHERE id = :id")
    String frame(long id);

    @Query("""
            INSERT INTO case_draw (reference, force_id, panel_id, meeting_id, extract_id, plan, frame, frame_hash,
                commitment, seed, state, committed_at, committed_by, sample, version)
            VALUES (:reference, :force, :panel, :meeting, :extract, :plan, :frame, :frameHash,
                :commitment, :seed, 'committed', :at, :by, :sample, 1)
            """)
    void insert(
            PublicReference reference,
            int force,
            long panel,
            @Nullable Long meeting,
            long extract,
            String plan,
            byte[] frame,
            byte[] frameHash,
            byte[] commitment,
            byte[] seed,
            Instant at,
            String by,
            boolean sample);

    /// @return 1, or 0 where the version is another or it is not bound any more
    @Query("""
            UPDATE case_draw SET state = 'drawn', seed = :seed, said = :said, drawn_at = :at, drawn_on = :day,
                drawn_by = :by, version = version + 1
            WHERE id = :id AND state = 'committed' AND version = :version
            """)
    int markDrawn(long id, byte[] seed, String said, Instant at, LocalDate day, String by, int version);

    /// @return 1, or 0 where the version is another or it is not bound any more
    @Query("""
            UPDATE case_draw SET state = 'called-off', version = version + 1
            WHERE id = :id AND state = 'committed' AND version = :version
            """)
    int callOff(long id, int version);

    /// Nobody else changes the draw until the transaction ends.
    @Query("SELECT version FROM case_draw WHERE id = :id FOR UPDATE")
    int lock(long id);

    /// Moves a made-up draw back in time.
    @Query("""
            UPDATE case_draw SET committed_at = :committed, drawn_at = :drawn, drawn_on = :day
            WHERE id = :id AND sample = TRUE
            """)
    int backdate(long id, Instant committed, Instant drawn, LocalDate day);

    @Query("DELETE FROM case_draw WHERE sample = TRUE")
    int deleteSample();
}
