package candour.backend.areadata;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

/// Rows of published files that could not be taken in, for the months that stand now.
@JdbcRepository(dialect = Dialect.MYSQL)
interface RejectRepository extends GenericRepository<RejectLine, Long> {
    /// At most 10,000 rows of a force, newest month first.
    @Query("""
            SELECT force_month.edition_month, import_batch.file_name, import_reject.line, import_reject.reason,
                import_reject.content
            FROM force_month
            JOIN import_batch ON import_batch.id = force_month.batch_id
            JOIN import_reject ON import_reject.batch_id = force_month.batch_id
            WHERE force_month.force_id = :forceId AND force_month.rejected > 0
            ORDER BY force_month.edition_month DESC, import_reject.line
            LIMIT 10000
            """)
    List<RejectLine> list(int forceId);
}
