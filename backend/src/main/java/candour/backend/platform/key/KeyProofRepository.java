package candour.backend.platform.key;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

/// What tells whether the keys in the folder are those this database was used with.
@JdbcRepository(dialect = Dialect.MYSQL)
interface KeyProofRepository extends GenericRepository<KeyProof, String> {

    @Query("SELECT purpose, proof FROM key_proof ORDER BY purpose")
    List<KeyProof> list();

    /// Keeps the proof of a key used for the first time; one that is there stays.
    @Query("INSERT IGNORE INTO key_proof (purpose, proof) VALUES (:purpose, :proof)")
    void keep(String purpose, byte[] proof);
}
