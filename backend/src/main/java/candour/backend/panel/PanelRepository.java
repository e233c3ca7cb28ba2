package candour.backend.panel;

import candour.backend.platform.reference.PublicReference;
import candour.shared.area.AreaCode;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The panels.
@JdbcRepository(dialect = Dialect.MYSQL)
interface PanelRepository extends GenericRepository<Panel, Long> {

    @Query("SELECT * FROM panel WHERE id = :id")
    Optional<Panel> find(long id);

    @Query("SELECT * FROM panel WHERE reference = :reference")
    Optional<Panel> findByReference(PublicReference reference);

    /// Open ones first.
    @Query("SELECT * FROM panel WHERE force_id = :force ORDER BY status DESC, name, id")
    List<Panel> listOfForce(int force);

    /// Open ones first.
    @Query("SELECT * FROM panel ORDER BY status DESC, name, id")
    List<Panel> list();

    @Query("""
            INSERT INTO panel (reference, force_id, name, kind, remit, terms, area_code, independent_chair,
                cadence_months, seats, taken, quorum, age_from, age_to, term_months, status, sample, version)
            VALUES (:reference, :forceId, :name, :kind, :remit, :terms, :areaCode, :independentChair,
                :cadenceMonths, :seats, 0, :quorum, :ageFrom, :ageTo, :termMonths, :status, :sample, 1)
            """)
    void insert(
            PublicReference reference,
            int forceId,
            String name,
            PanelKind kind,
            String remit,
            String terms,
            AreaCode areaCode,
            boolean independentChair,
            int cadenceMonths,
            int seats,
            int quorum,
            int ageFrom,
            @Nullable Integer ageTo,
            int termMonths,
            PanelStatus status,
            boolean sample);

    /// Takes one seat, if one is free and the panel is open: the one statement that decides who gets the last one.
    ///
    /// @return 1, or 0 when there is none
    @Query("UPDATE panel SET taken = taken + 1 WHERE id = :id AND taken < seats AND status = 'OPEN'")
    int takeSeat(long id);

    /// Holds the row of an open panel until the transaction ends, without taking a seat.
    ///
    /// @return 1, or 0 where the panel has ended
    @Query("SELECT COUNT(*) FROM panel WHERE id = :id AND status = 'OPEN' FOR UPDATE")
    int lockOpen(long id);

    @Query("UPDATE panel SET taken = taken - 1 WHERE id = :id AND taken > 0")
    int freeSeat(long id);

    /// Changes what is said about a panel, if nobody did meanwhile. Never fewer seats than members sit in.
    ///
    /// @return 1, or 0 where the version is another or more members sit than there would be seats
    @Query("""
            UPDATE panel SET name = :name, kind = :kind, remit = :remit, terms = :terms, area_code = :areaCode,
                independent_chair = :independentChair, cadence_months = :cadenceMonths, seats = :seats,
                quorum = :quorum, age_from = :ageFrom, age_to = :ageTo, term_months = :termMonths,
                status = :status, version = version + 1
            WHERE id = :id AND version = :version AND taken <= :seats
            """)
    int change(
            long id,
            int version,
            String name,
            PanelKind kind,
            String remit,
            String terms,
            AreaCode areaCode,
            boolean independentChair,
            int cadenceMonths,
            int seats,
            int quorum,
            int ageFrom,
            @Nullable Integer ageTo,
            int termMonths,
            PanelStatus status);

    @Query("DELETE FROM panel WHERE sample = TRUE")
    int deleteSample();
}
