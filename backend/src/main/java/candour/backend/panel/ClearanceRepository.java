package candour.backend.panel;

import candour.backend.platform.reference.PublicReference;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Results of vetting.
@JdbcRepository(dialect = Dialect.MYSQL)
interface ClearanceRepository extends GenericRepository<Clearance, PublicReference> {

    @Query("SELECT * FROM clearance WHERE account_reference = :accountReference AND material = :material")
    Optional<Clearance> find(PublicReference accountReference, MaterialClass material);

    @Query("SELECT * FROM clearance WHERE account_reference = :accountReference ORDER BY material")
    List<Clearance> list(PublicReference accountReference);

    @Query("""
            INSERT INTO clearance (account_reference, material, status, noted_on, expires_on)
            VALUES (:accountReference, :material, :status, :notedOn, :expiresOn)
            ON DUPLICATE KEY UPDATE status = VALUES(status), noted_on = VALUES(noted_on),
                expires_on = VALUES(expires_on)
            """)
    void put(
            PublicReference accountReference,
            MaterialClass material,
            VettingStatus status,
            LocalDate notedOn,
            @Nullable LocalDate expiresOn);

    @Query("DELETE FROM clearance WHERE account_reference IN (SELECT reference FROM account WHERE sample = TRUE)")
    int deleteSample();
}
