package candour.backend.area;

import candour.shared.area.AreaCode;
import candour.shared.area.AreaKind;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// Reads the area ladder.
@JdbcRepository(dialect = Dialect.MYSQL)
interface AreaRepository extends GenericRepository<Area, Integer> {

    @Query("SELECT id, code, kind, name, parent_id, vintage, current FROM area WHERE id = :id")
    Optional<Area> findById(int id);

    @Query("SELECT id, code, kind, name, parent_id, vintage, current FROM area WHERE code = :code")
    Optional<Area> findByCode(AreaCode code);

    @Query("SELECT id, code, kind, name, parent_id, vintage, current FROM area WHERE id IN (:ids) ORDER BY name, code")
    List<Area> listByIds(Collection<Integer> ids);

    @Query("""
            SELECT id, code, kind, name, parent_id, vintage, current FROM area
            WHERE kind = :kind AND current = TRUE ORDER BY name, code
            """)
    List<Area> listCurrent(AreaKind kind);

    @Query("""
            WITH RECURSIVE rung (id, parent_id, step) AS (
                SELECT id, parent_id, 0 FROM area WHERE id = :id
                UNION ALL
                SELECT above.id, above.parent_id, rung.step + 1 FROM area above JOIN rung ON above.id = rung.parent_id
            )
            SELECT area.id, area.code, area.kind, area.name, area.parent_id, area.vintage, area.current
            FROM rung JOIN area ON area.id = rung.id WHERE rung.step > 0 ORDER BY rung.step
            """)
    List<Area> listAbove(int id);

    @Query("""
            WITH RECURSIVE rung (id) AS (
                SELECT id FROM area WHERE parent_id = :id
                UNION ALL
                SELECT below.id FROM area below JOIN rung ON below.parent_id = rung.id
            )
            SELECT area.id, area.code, area.kind, area.name, area.parent_id, area.vintage, area.current
            FROM rung JOIN area ON area.id = rung.id
            WHERE area.kind = :kind AND area.current = TRUE ORDER BY area.name, area.code
            """)
    List<Area> listBelow(int id, AreaKind kind);

    @Query("""
            SELECT DISTINCT area.id, area.code, area.kind, area.name, area.parent_id, area.vintage, area.current
            FROM area_word JOIN area ON area.id = area_word.area_id WHERE area_word.word LIKE :prefix
            """)
    List<Area> listByWord(String prefix);

    @Query("SELECT COUNT(*) FROM area_shape WHERE area_id = :id AND detail = 0")
    int countShapes(int id);
}
