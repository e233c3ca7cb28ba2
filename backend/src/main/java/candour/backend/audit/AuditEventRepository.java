package candour.backend.audit;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;

/// Adds to the trail. There is nothing here to change or remove it with, and the portal's account could not.
@JdbcRepository(dialect = Dialect.MYSQL)
interface AuditEventRepository extends GenericRepository<AuditEvent, Long> {

    AuditEvent save(AuditEvent event);
}
