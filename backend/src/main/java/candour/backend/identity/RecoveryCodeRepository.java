package candour.backend.identity;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;

/// Recovery codes that are not used yet.
@JdbcRepository(dialect = Dialect.MYSQL)
interface RecoveryCodeRepository extends GenericRepository<RecoveryCodeRow, Long> {

    @Query("INSERT INTO recovery_code (account_id, code_hash) VALUES (:accountId, :codeHash)")
    int add(long accountId, byte[] codeHash);

    @Query("DELETE FROM recovery_code WHERE account_id = :accountId AND code_hash = :codeHash")
    int remove(long accountId, byte[] codeHash);

    @Query("DELETE FROM recovery_code WHERE account_id = :accountId")
    int removeAll(long accountId);

    @Query("SELECT COUNT(*) FROM recovery_code WHERE account_id = :accountId")
    int count(long accountId);
}
