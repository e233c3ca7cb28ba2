package candour.backend.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FaultProxyTest {
    private final AtomicInteger served = new AtomicInteger();
    private HttpServer server;
    private FaultProxy proxy;

    @BeforeEach
    void start() throws IOException {
        InetSocketAddress loopback = new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0);
        server = HttpServer.create(loopback, 0);
        server.createContext("/", exchange -> {
            served.incrementAndGet();
            byte[] answer = "a".repeat(2_000).getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, answer.length);
            try (OutputStream body = exchange.getResponseBody()) {
                body.write(answer);
            }
        });
        server.start();
        proxy = FaultProxy.before(server.getAddress());
    }

    @AfterEach
    void stop() throws IOException {
        proxy.close();
        server.stop(0);
    }

    @Test
    void nothing_happens_until_told() throws Exception {
        assertEquals(2_000, ask().length());
        assertEquals(0, proxy.cuts());
    }

    @Test
    void an_answer_is_lost_though_the_work_was_done() {
        proxy.behave(Fault.cut(Fault.Cut.BEFORE_ANSWER));
        assertThrows(IOException.class, this::ask);
        assertEquals(1, served.get());
        assertTrue(proxy.lastLost().startsWith("HTTP/1.1 200"), proxy.lastLost());
    }

    @Test
    void a_connection_is_cut_at_once_and_after_a_number_of_bytes() {
        proxy.behave(Fault.cut(Fault.Cut.AT_ONCE));
        assertThrows(IOException.class, this::askOnce);
        assertEquals(0, served.get());
        assertEquals(1, proxy.cuts());
        proxy.behave(Fault.cutAfter(500));
        assertThrows(IOException.class, this::ask);
        assertEquals(1, served.get());
        assertEquals(2, proxy.cuts());
    }

    @Test
    void a_request_is_cut_before_it_is_whole() {
        proxy.behave(Fault.cutWithin(20));
        assertThrows(IOException.class, this::ask);
        assertEquals(0, served.get());
    }

    @Test
    void a_silent_peer_is_noticed_only_by_waiting() {
        proxy.behave(Fault.cut(Fault.Cut.HALF_OPEN));
        assertThrows(java.net.http.HttpTimeoutException.class, this::ask);
        assertEquals(0, served.get());
    }

    @Test
    void a_connection_that_ends_late_still_gives_the_whole_answer() throws Exception {
        proxy.behave(Fault.slowClose(Duration.ofMillis(100)));
        assertEquals(2_000, ask().length());
        assertEquals(0, proxy.cuts());
    }

    @Test
    void a_slow_line_takes_its_time() throws Exception {
        proxy.behave(Fault.slow(Duration.ofMillis(100), 4_000));
        long begun = System.nanoTime();
        assertEquals(2_000, ask().length());
        assertTrue(System.nanoTime() - begun > Duration.ofMillis(500).toNanos());
    }

    /// Without the client of the JDK, which may try a question without an answer once more by itself.
    private void askOnce() throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), proxy.port())) {
            socket.getOutputStream().write("GET / HTTP/1.1\r\nHost: a\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            if (socket.getInputStream().read() < 0) {
                throw new IOException("closed");
            }
        }
    }

    private String ask() throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + proxy.port() + "/"))
                    .timeout(Duration.ofSeconds(2))
                    .POST(HttpRequest.BodyPublishers.ofString("x=1"))
                    .build();
            return client.send(request, HttpResponse.BodyHandlers.ofString()).body();
        }
    }
}
