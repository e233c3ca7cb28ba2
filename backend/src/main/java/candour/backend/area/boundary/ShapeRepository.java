package candour.backend.area.boundary;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;

/// Reads shapes.
@JdbcRepository(dialect = Dialect.MYSQL)
interface ShapeRepository extends GenericRepository<ShapeRow, Integer> {

    @Query("""
            SELECT area_id, vintage, sketch, wkb FROM area_shape
            WHERE area_id IN (:ids) AND detail = :detail
            """)
    List<ShapeRow> list(Collection<Integer> ids, int detail);

    @Query("""
            SELECT area.id AS area_id, area.code, area.kind, COALESCE(area.parent_id, 0) AS parent_id, area_shape.wkb
            FROM area_shape JOIN area ON area.id = area_shape.area_id
            WHERE area_shape.detail = 0 AND area.current = TRUE AND area.kind IN ('district', 'ward', 'lsoa')
            ORDER BY area.code
            """)
    List<LocatedRow> listLocated();

    @Query("""
            SELECT id, kind, COALESCE(parent_id, 0) AS parent_id FROM area
            WHERE kind IN ('ward', 'district') AND current = TRUE
            """)
    List<RungRow> listRungs();

    /// Other whenever shapes or the ladder are other.
    @Query("""
            SELECT CONCAT(COALESCE(MAX(id), 0), ' ', COALESCE(MAX(finished_at), '')) FROM import_batch
            WHERE kind IN ('boundaries', 'area lookup', 'census')
            """)
    String version();
}
