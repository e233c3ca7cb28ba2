package candour.backend.experience.publication;

import candour.backend.platform.reference.PublicReference;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Texts that the public reads.
@JdbcRepository(dialect = Dialect.MYSQL)
interface PublishedExperienceRepository extends GenericRepository<PublishedExperience, PublicReference> {

    @Query("""
            INSERT INTO published_experience (id, experience_id, force_id, area_code, month_from, month_to, power,
                candidates, language, content, published_month)
            VALUES (:id, :experience, :force, :area, :from, :to, :power, :candidates, :language, :content, :month)
            """)
    void insert(
            PublicReference id,
            byte[] experience,
            int force,
            @Nullable String area,
            @Nullable Integer from,
            @Nullable Integer to,
            @Nullable String power,
            long candidates,
            String language,
            String content,
            int month);

    /// Newest month first; within a month in no order that tells anything.
    @Query("""
            SELECT id, force_id, area_code, month_from, month_to, power, language, content
            FROM published_experience ORDER BY published_month DESC, id LIMIT :most OFFSET :from
            """)
    List<PublishedExperience> list(int most, long from);

    @Query("SELECT COUNT(*) FROM published_experience")
    long count();

    @Query("DELETE FROM published_experience WHERE experience_id = :experience")
    int deleteOf(byte[] experience);
}
