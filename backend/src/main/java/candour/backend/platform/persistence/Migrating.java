package candour.backend.platform.persistence;

import io.micronaut.context.ApplicationContext;
import io.micronaut.context.annotation.Replaces;
import io.micronaut.context.event.ApplicationEventPublisher;
import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.core.naming.NameResolver;
import io.micronaut.flyway.DataSourceMigrationRunner;
import io.micronaut.flyway.FlywayConfigurationProperties;
import io.micronaut.inject.qualifiers.Qualifiers;
import io.micronaut.jdbc.DataSourceResolver;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/// Brings the tables up to date before anyone uses the portal's pool. Where there is an owner, the tables are changed
/// by it alone and the other accounts are given their rights on what is there then.
@Singleton
@Replaces(DataSourceMigrationRunner.class)
class Migrating extends DataSourceMigrationRunner {
    private final ApplicationContext context;

    Migrating(
            ApplicationContext context,
            ApplicationEventPublisher<Object> events,
            @Nullable DataSourceResolver resolver) {
        super(context, events, resolver);
        this.context = context;
    }

    @Override
    public DataSource onCreated(BeanCreatedEvent<DataSource> event) {
        Optional<FlywayConfigurationProperties> changes = name(event)
                .flatMap(name -> context.findBean(FlywayConfigurationProperties.class, Qualifiers.byName(name)));
        if (changes.isEmpty() || !changes.get().hasAlternativeDatabaseConfiguration()) {
            return super.onCreated(event);
        }
        FlywayConfigurationProperties owner = changes.get();
        DatabaseAddress from = new DatabaseAddress(owner.getUrl(), owner.getUser(), owner.getPassword());
        try {
            new Granting(TableRights.read(), from).give(account("default"), account("equality"));
        } catch (SQLException e) {
            throw new DatabaseRefused(
                    "The owner " + from.user() + " could not give the portal's accounts their rights. It needs every "
                            + "right on the database WITH GRANT OPTION; operations.md has the statements.",
                    e);
        }
        return event.getBean();
    }

    private DatabaseAddress account(String pool) {
        return new DatabaseAddress(
                context.getRequiredProperty("datasources." + pool + ".url", String.class),
                context.getRequiredProperty("datasources." + pool + ".username", String.class),
                context.getProperty("datasources." + pool + ".password", String.class)
                        .orElse(""));
    }

    private static Optional<String> name(BeanCreatedEvent<DataSource> event) {
        return event.getBeanDefinition() instanceof NameResolver named ? named.resolveName() : Optional.empty();
    }
}
