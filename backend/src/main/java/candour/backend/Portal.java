package candour.backend;

import io.micronaut.context.ApplicationContext;
import io.micronaut.context.env.EnvironmentPropertySource;
import io.micronaut.context.env.PropertySource;
import java.util.HashMap;
import java.util.Map;

/// The portal's parts, started on a database; without the web server unless that is started too.
final class Portal implements AutoCloseable {
    private static final int AFTER_ENVIRONMENT = EnvironmentPropertySource.POSITION - 10;

    private final ApplicationContext context;
    private final Runnable leaving;

    private Portal(ApplicationContext context, Runnable leaving) {
        this.context = context;
        this.leaving = leaving;
    }

    /// The same with no settings beside those of the database: for commands without a web server.
    static Portal open(DatabaseOptions options) {
        return open(options, Map.of(), Map.of());
    }

    /// Opens the database, brings its tables up to date and starts the parts.
    ///
    /// @param more settings beside those of the database
    /// @param usual settings that hold unless the environment says otherwise
    static Portal open(DatabaseOptions options, Map<String, Object> more, Map<String, Object> usual) {
        DatabaseOptions.Opened database = options.open();
        Map<String, Object> settings = new HashMap<>(database.access().settings());
        settings.put("candour.key.folder", options.keys().toString());
        settings.put("candour.database.may-lose", options.mayLose());
        settings.putAll(more);
        boolean started = false;
        try {
            ApplicationContext context = ApplicationContext.builder(settings)
                    .propertySources(PropertySource.of("usual", usual, AFTER_ENVIRONMENT))
                    .mainClass(Application.class)
                    .deduceEnvironment(false)
                    .banner(false)
                    .start();
            started = true;
            return new Portal(context, database.leaving());
        } finally {
            if (!started) {
                database.leaving().run();
            }
        }
    }

    ApplicationContext context() {
        return context;
    }

    <T> T part(Class<T> type) {
        return context.getBean(type);
    }

    @Override
    public void close() {
        try {
            context.close();
        } finally {
            leaving.run();
        }
    }
}
