package candour.backend.outreach;

import candour.backend.platform.reference.PublicReference;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

/// The organisations that bodies work with.
@JdbcRepository(dialect = Dialect.MYSQL)
public interface PartnerRepository extends GenericRepository<Partner, Long> {

    Partner save(Partner partner);

    @Query("SELECT * FROM outreach_partner WHERE id = :id")
    Optional<Partner> find(long id);

    @Query("SELECT * FROM outreach_partner WHERE reference = :reference")
    Optional<Partner> findByReference(PublicReference reference);

    /// Those of the force, by name.
    @Query("SELECT * FROM outreach_partner WHERE force_id = :forceId ORDER BY name, id")
    List<Partner> list(int forceId);

    /// @return 1, or 0 where the version is another
    @Query("""
            UPDATE outreach_partner SET name = :name, serves = :serves, named_in_public = :namedInPublic,
                current = :current, version = version + 1
            WHERE id = :id AND version = :version
            """)
    int change(long id, String name, String serves, boolean namedInPublic, boolean current, int version);

    @Query("DELETE FROM outreach_partner WHERE id = :id")
    int delete(long id);
}
