package candour.backend.notify;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;

/// Devices whose owners turned alerts on.
@JdbcRepository(dialect = Dialect.MYSQL)
interface AlertDeviceRepository extends GenericRepository<AlertDevice, byte[]> {

    Optional<AlertDevice> findById(byte[] id);

    /// Adds the device, or changes what it asked for before.
    @Query("""
            INSERT INTO alert_device (id, sealed, language, kinds, asked_in)
            VALUES (:id, :sealed, :language, :kinds, :askedIn)
            ON DUPLICATE KEY UPDATE sealed = VALUES(sealed), language = VALUES(language), kinds = VALUES(kinds),
                asked_in = VALUES(asked_in)
            """)
    void put(byte[] id, byte[] sealed, String language, String kinds, String askedIn);

    @Query("DELETE FROM alert_device WHERE id = :id")
    void delete(byte[] id);

    @Query("SELECT COUNT(*) FROM alert_device")
    long count();

    /// Forgets devices that last asked before the month, up to 1,000 of them.
    ///
    /// @return how many
    @Query("DELETE FROM alert_device WHERE asked_in < :month LIMIT 1000")
    long deleteAskedBefore(String month);
}
