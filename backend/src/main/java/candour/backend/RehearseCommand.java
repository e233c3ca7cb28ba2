package candour.backend;

import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;

/// `candour rehearse`: starts the portal, asks for some pages and stops. The build runs it to learn which classes a
/// start needs, so that later starts are quick.
@Command(name = "rehearse", hidden = true, description = "Start, answer a few requests and stop.")
final class RehearseCommand implements Callable<Integer> {
    private static final List<String> VISITED = List.of(
            "/",
            "/health/ready",
            "/about-the-data",
            "/api/forces",
            "/api/v1/forces",
            "/api/crimes-street-dates",
            "/nothing");
    private static final int ROUNDS = 5;
    private final Console console;

    @Mixin
    private DatabaseOptions database = new DatabaseOptions();

    RehearseCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        Listeners listeners = Listeners.checked("127.0.0.1", 0, "127.0.0.1", 0);
        try (Portal portal = Portal.open(database, listeners.settings(), listeners.usual());
                HttpClient visitor = HttpClient.newHttpClient()) {
            portal.part(EmbeddedServer.class).start();
            for (int round = 0; round < ROUNDS; round++) {
                for (String path : VISITED) {
                    URI page = URI.create(listeners.address() + path);
                    visitor.send(HttpRequest.newBuilder(page).build(), HttpResponse.BodyHandlers.discarding());
                }
            }
            console.say("rehearsed");
        }
        return ExitCode.OK;
    }
}
