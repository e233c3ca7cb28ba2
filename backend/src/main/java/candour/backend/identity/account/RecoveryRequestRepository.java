package candour.backend.identity.account;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// New starts that wait for a second administrator.
@JdbcRepository(dialect = Dialect.MYSQL)
interface RecoveryRequestRepository extends GenericRepository<RecoveryRequest, Long> {

    @Query("SELECT id, account_id, asked_by, asked_at FROM recovery_request WHERE account_id = :accountId")
    Optional<RecoveryRequest> find(long accountId);

    @Query("SELECT id, account_id, asked_by, asked_at FROM recovery_request ORDER BY asked_at")
    List<RecoveryRequest> list();

    @Query("INSERT INTO recovery_request (account_id, asked_by, asked_at) VALUES (:accountId, :askedBy, :askedAt)")
    int add(long accountId, long askedBy, Instant askedAt);

    @Query("DELETE FROM recovery_request WHERE account_id = :accountId")
    int remove(long accountId);
}
