package candour.backend.area.postcode;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;

/// Reads postcodes.
@JdbcRepository(dialect = Dialect.MYSQL)
interface PostcodeRepository extends GenericRepository<PostcodeRow, String> {

    @Query("""
            SELECT postcode, latitude, longitude, district_id, ward_id, lsoa_id FROM postcode
            WHERE postcode = :compact
            """)
    Optional<PostcodeRow> find(String compact);
}
