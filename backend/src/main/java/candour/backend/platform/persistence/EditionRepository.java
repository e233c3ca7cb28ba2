package candour.backend.platform.persistence;

import io.micronaut.core.propagation.PropagatedContext;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;

/// The number that goes up whenever what the public can read changes; caches are kept by it.
@JdbcRepository(dialect = Dialect.MYSQL)
public interface EditionRepository extends GenericRepository<Edition, Integer> {

    /// The edition now.
    @Query("SELECT number FROM edition WHERE id = 1")
    long number();

    /// The edition of the request under way; the edition now where there is none.
    default long ofRequest() {
        return PropagatedContext.getOrEmpty()
                .find(EditionHeld.class)
                .map(held -> held.number(this))
                .orElseGet(this::number);
    }
}
