package candour.backend.area;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

/// The police forces, which migrations fill.
@JdbcRepository(dialect = Dialect.MYSQL)
interface ForceRepository extends GenericRepository<Force, Integer> {

    @Query("SELECT id, slug, name, area_code, url, telephone FROM police_force ORDER BY name")
    List<Force> list();
}
