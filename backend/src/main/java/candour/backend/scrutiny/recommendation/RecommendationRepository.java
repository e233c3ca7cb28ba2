package candour.backend.scrutiny.recommendation;

import candour.backend.platform.reference.PublicReference;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Recommendations.
@JdbcRepository(dialect = Dialect.MYSQL)
interface RecommendationRepository extends GenericRepository<Recommendation, Long> {
    String COLUMNS = """
            SELECT id, reference, panel_id, force_id, meeting_id, case_reference, addressee, theme, language, title,
                found, asked, due_on, state, shown, position, verdict, change_due_on, checking_on, delivered_on,
                moved_on, sample, version
            FROM recommendation
            """;

    @Query(COLUMNS + " WHERE reference = :reference")
    Optional<Recommendation> find(PublicReference reference);

    @Query("""
            INSERT INTO recommendation (reference, panel_id, force_id, meeting_id, case_reference, addressee, theme,
                language, title, found, asked, due_on, state, moved_on, sample, version)
            VALUES (:reference, :panel, :force, :meeting, :caseReference, :addressee, :theme, :language, :title, :found,
                :asked, :due, 'draft', :today, :sample, 1)
            """)
    void insert(
            PublicReference reference,
            long panel,
            int force,
            @Nullable Long meeting,
            @Nullable PublicReference caseReference,
            String addressee,
            String theme,
            String language,
            String title,
            String found,
            String asked,
            LocalDate due,
            LocalDate today,
            boolean sample);

    /// @return 1, or 0 where the version is another
    @Query("""
            UPDATE recommendation SET meeting_id = :meeting, case_reference = :caseReference, addressee = :addressee,
                theme = :theme, language = :language, title = :title, found = :found, asked = :asked, due_on = :due,
                version = version + 1
            WHERE id = :id AND version = :version
            """)
    int rewrite(
            long id,
            int version,
            @Nullable Long meeting,
            @Nullable PublicReference caseReference,
            String addressee,
            String theme,
            String language,
            String title,
            String found,
            String asked,
            LocalDate due);

    /// Makes the row another version before anything is added to its history.
    ///
    /// @return 1, or 0 where the version is another
    @Query("UPDATE recommendation SET version = version + 1 WHERE id = :id AND version = :version")
    int take(long id, int version);

    /// Writes where the history leaves it.
    @Query("""
            UPDATE recommendation SET due_on = :due, state = :state, shown = :shown, position = :position,
                verdict = :verdict, change_due_on = :changeDue, checking_on = :checking, delivered_on = :delivered,
                moved_on = :moved
            WHERE id = :id
            """)
    void stand(
            long id,
            LocalDate due,
            String state,
            @Nullable String shown,
            @Nullable String position,
            @Nullable String verdict,
            @Nullable LocalDate changeDue,
            @Nullable LocalDate checking,
            @Nullable LocalDate delivered,
            LocalDate moved);

    /// Those of these forces in these states, the earliest due first.
    @Query(COLUMNS + " WHERE force_id IN (:forces) AND state IN (:states) ORDER BY due_on, id")
    List<Recommendation> list(Collection<Integer> forces, Collection<String> states);

    /// All that the public may see, the latest moved first.
    @Query(COLUMNS + " WHERE shown IS NOT NULL ORDER BY moved_on DESC, id DESC")
    List<Recommendation> listShown();

    @Query("DELETE FROM recommendation WHERE sample = TRUE")
    int deleteSample();
}
