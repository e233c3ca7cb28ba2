package candour.backend.proof;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// A portal in a process of its own, as `candour serve` runs it, which can be killed without warning and started again
/// on the same port.
public final class PortalProcess implements AutoCloseable {
    private static final Duration LONGEST_START = Duration.ofMinutes(3);
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

    private final List<String> command;
    private final Path folder;
    private final Map<String, String> environment;
    private final int port;
    private final int managementPort;
    private Process process;

    private PortalProcess(List<String> options, Path folder, Map<String, String> environment) throws IOException {
        this.folder = folder;
        this.environment = Map.copyOf(environment);
        port = freePort();
        managementPort = freePort();
        command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx400m",
                "-XX:+UseSerialGC",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                "candour.backend.Application",
                "serve",
                "--port",
                String.valueOf(port),
                "--management-port",
                String.valueOf(managementPort)));
        command.addAll(options);
        process = spawn();
    }

    /// Starts a portal and waits until it is ready.
    ///
    /// @param options of `candour serve`, such as the data folder
    /// @param folder for its keys and for what it says
    public static PortalProcess start(List<String> options, Path folder) throws IOException {
        return start(options, folder, Map.of());
    }

    /// As above, with settings from the environment.
    static PortalProcess start(List<String> options, Path folder, Map<String, String> environment) throws IOException {
        PortalProcess portal = new PortalProcess(options, folder, environment);
        portal.awaitReady();
        return portal;
    }

    /// Ends it as `kill -9` does and starts it again; returns when it is ready.
    public void killAndRestart() throws IOException {
        kill();
        process = spawn();
        awaitReady();
    }

    /// Ends it as `kill -9` does.
    public void kill() {
        process.destroyForcibly().onExit().join();
    }

    /// An address of the portal.
    public URI at(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    /// An address of its management listener.
    public URI managementAt(String path) {
        return URI.create("http://127.0.0.1:" + managementPort + path);
    }

    /// Its process number.
    public long pid() {
        return process.pid();
    }

    /// What it says on its standard streams.
    public Path log() {
        return folder.resolve("portal.log");
    }

    /// Waits until the portal says that it is ready.
    ///
    /// @throws IllegalStateException when it does not within three minutes
    public void awaitReady() {
        long begun = System.nanoTime();
        while (System.nanoTime() - begun < LONGEST_START.toNanos()) {
            if (ready()) {
                return;
            }
            pause();
        }
        throw new IllegalStateException("the portal is not ready after " + LONGEST_START + "; see " + log());
    }

    /// Stops it in good order.
    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }

    private Process spawn() throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("CANDOUR_KEYS", folder.resolve("keys").toString());
        builder.environment().putAll(environment);
        builder.redirectErrorStream(true);
        builder.redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()));
        return builder.start();
    }

    private boolean ready() {
        HttpRequest request = HttpRequest.newBuilder(at("/health/ready"))
                .timeout(Duration.ofSeconds(5))
                .build();
        try {
            return CLIENT.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            return socket.getLocalPort();
        }
    }
}
