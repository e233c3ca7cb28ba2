package candour.backend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import candour.backend.platform.check.Check;
import candour.backend.platform.check.Finding;
import candour.backend.platform.persistence.DataFolder;
import candour.backend.platform.persistence.EmbeddedDatabase;
import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;

/// The portal as `candour serve` starts it, on its embedded database.
@ResourceLock("database server")
class ServingTest {
    private static final EmbeddedDatabase DATABASE = EmbeddedDatabase.open(DataFolder.PATH);
    private static final Listeners LISTENERS = Listeners.checked("0.0.0.0", 0, "127.0.0.1", 0);
    private static final ApplicationContext CONTEXT = start();

    private static ApplicationContext start() {
        Map<String, Object> settings = new HashMap<>(DATABASE.access().settings());
        settings.putAll(LISTENERS.settings());
        settings.put("candour.key.folder", DataFolder.PATH.resolve("keys").toString());
        return ApplicationContext.builder(settings).banner(false).start();
    }

    @BeforeAll
    static void serve() {
        CONTEXT.getBean(EmbeddedServer.class).start();
    }

    @AfterAll
    static void stop() {
        CONTEXT.close();
        DATABASE.close();
    }

    @Test
    void the_portal_says_that_it_lives_and_is_ready_in_one_word() throws IOException, InterruptedException {
        assertEquals("200 live\n", get(LISTENERS.port(), "/health/live"));
        assertEquals("200 ready\n", get(LISTENERS.port(), "/health/ready"));
    }

    @Test
    void metrics_answer_on_the_management_port_only() throws IOException, InterruptedException {
        assertTrue(get(LISTENERS.managementPort(), "/prometheus").startsWith("200 # HELP"));
        for (String path : new String[] {"/prometheus", "/metrics", "/beans", "/env", "/routes", "/loggers", "/stop"}) {
            assertTrue(get(LISTENERS.port(), path).startsWith("404 "), path);
        }
        assertTrue(get(LISTENERS.managementPort(), "/env").startsWith("404 "));
        assertTrue(get(LISTENERS.managementPort(), "/health/ready").startsWith("404 "));
    }

    @Test
    void the_management_port_is_bound_to_loopback_though_the_pages_are_for_all() throws IOException {
        for (NetworkInterface network : NetworkInterface.networkInterfaces().toList()) {
            for (var address : network.inetAddresses()
                    .filter(one -> !one.isLoopbackAddress() && !one.isLinkLocalAddress())
                    .toList()) {
                assertThrows(IOException.class, () -> {
                    try (Socket socket = new Socket()) {
                        socket.connect(new InetSocketAddress(address, LISTENERS.managementPort()), 500);
                    }
                });
            }
        }
    }

    @Test
    void a_database_that_goes_away_is_503_until_it_is_back_without_a_restart()
            throws IOException, InterruptedException {
        ProcessHandle server = ProcessHandle.of(DATABASE.pid()).orElseThrow();
        server.destroyForcibly();
        server.onExit().join();
        String answer = get(LISTENERS.port(), "/health/ready");
        assertTrue(answer.equals("503 not ready\n") || answer.equals("200 ready\n"), answer);
        for (int attempt = 0; attempt < 100 && !answer.startsWith("200"); attempt++) {
            Thread.sleep(100);
            answer = get(LISTENERS.port(), "/health/ready");
        }
        assertEquals("200 ready\n", answer);
        assertEquals("200 live\n", get(LISTENERS.port(), "/health/live"));
    }

    @Test
    void a_fresh_portal_passes_its_own_check() {
        for (Check check : CONTEXT.getBeansOfType(Check.class)) {
            for (Finding finding : check.findings()) {
                assertFalse(finding.grade() == Finding.Grade.BAD, finding.toString());
            }
        }
    }

    @Test
    void one_port_for_both_is_refused() throws IOException {
        int free;
        try (ServerSocket socket = new ServerSocket(0)) {
            free = socket.getLocalPort();
        }
        CannotDo refused = assertThrows(CannotDo.class, () -> Listeners.checked("127.0.0.1", free, "127.0.0.1", free));
        assertTrue(String.valueOf(refused.getMessage()).contains("cannot share port"));
    }

    private static String get(int port, String path) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                    .build();
            HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            return answer.statusCode() + " " + answer.body();
        }
    }
}
