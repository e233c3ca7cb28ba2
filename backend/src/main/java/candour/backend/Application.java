package candour.backend;

import io.micronaut.runtime.Micronaut;

/// Starts the portal.
public final class Application {

    private Application() {}

    /// @param arguments the command line
    public static void main(String[] arguments) {
        Micronaut.run(Application.class, arguments);
    }
}
