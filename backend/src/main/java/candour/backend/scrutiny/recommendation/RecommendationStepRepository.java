package candour.backend.scrutiny.recommendation;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The steps of recommendations: they are added and read. There is no way to change one.
@JdbcRepository(dialect = Dialect.MYSQL)
interface RecommendationStepRepository extends GenericRepository<RecommendationStep, Long> {
    String COLUMNS = """
            SELECT recommendation_id, number, kind, role, account, taken_on, choice, content, due_on, about, open
            FROM recommendation_step
            """;

    @Query(COLUMNS + " WHERE recommendation_id = :recommendation ORDER BY number")
    List<RecommendationStep> list(long recommendation);

    @Query(COLUMNS + " WHERE recommendation_id IN (:recommendations) ORDER BY recommendation_id, number")
    List<RecommendationStep> list(Collection<Long> recommendations);

    @Query("""
            INSERT INTO recommendation_step (recommendation_id, number, kind, role, account, taken_on, choice, content,
                due_on, about, open)
            VALUES (:recommendation, :number, :kind, :role, :account, :on, :choice, :content, :due, :about, :open)
            """)
    void insert(
            long recommendation,
            int number,
            String kind,
            String role,
            String account,
            LocalDate on,
            @Nullable String choice,
            @Nullable String content,
            @Nullable LocalDate due,
            @Nullable Integer about,
            boolean open);

    /// Removes the steps of what is made up.
    @Query("""
            DELETE FROM recommendation_step
            WHERE recommendation_id IN (SELECT id FROM recommendation WHERE sample = TRUE)
            """)
    int deleteSample();
}
