package candour.backend.scrutiny.recommendation;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;

/// Documents that show changes.
@JdbcRepository(dialect = Dialect.MYSQL)
interface EvidenceRepository extends GenericRepository<Evidence, Long> {

    @Query("""
            SELECT recommendation_id, step, number, label, address FROM recommendation_evidence
            WHERE recommendation_id IN (:recommendations) ORDER BY recommendation_id, step, number
            """)
    List<Evidence> list(Collection<Long> recommendations);

    @Query("""
            INSERT INTO recommendation_evidence (recommendation_id, step, number, label, address)
            VALUES (:recommendation, :step, :number, :label, :address)
            """)
    void insert(long recommendation, int step, int number, String label, String address);

    /// Removes what is made up.
    @Query("""
            DELETE FROM recommendation_evidence
            WHERE recommendation_id IN (SELECT id FROM recommendation WHERE sample = TRUE)
            """)
    int deleteSample();
}
