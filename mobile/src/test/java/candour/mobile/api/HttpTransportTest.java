package candour.mobile.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import candour.shared.text.Language;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class HttpTransportTest {
    private static final Transport TRANSPORT = new HttpTransport(Duration.ofSeconds(2), Duration.ofSeconds(2));

    @Test
    void without_a_name_or_a_listener_it_surely_was_not_sent() throws IOException {
        int closed;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            closed = socket.getLocalPort();
        }

        assertEquals(new Answer.Away<>(true), ask("http://portal.invalid/"));
        assertEquals(new Answer.Away<>(true), ask("http://127.0.0.1:" + closed + "/"));
    }

    @Test
    void once_a_connection_was_made_it_may_have_arrived() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Thread peer = new Thread(() -> hangUp(socket));
            peer.start();

            assertEquals(new Answer.Away<>(false), ask("http://127.0.0.1:" + socket.getLocalPort() + "/"));
        }
    }

    @Test
    void a_body_is_sent_as_it_is_and_each_by_a_connection_of_its_own() throws IOException {
        Set<InetSocketAddress> connections = new HashSet<>();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            connections.add(exchange.getRemoteAddress());
            byte[] body = exchange.getRequestBody().readAllBytes();
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
        try {
            String address = "http://127.0.0.1:" + server.getAddress().getPort() + "/";
            ask(address);
            Answer<String> answer = ask(address);
            assertEquals(
                    "\"â ŵ 🙂\"", assertInstanceOf(Answer.Good.class, answer).value());
            assertEquals(2, connections.size());
        } finally {
            server.stop(0);
        }
    }

    private static Answer<String> ask(String portal) {
        return new PortalApi(new Portal("Policing Board", URI.create(portal)), TRANSPORT)
                .post(Language.ENGLISH, "/", "â ŵ 🙂");
    }

    private static void hangUp(ServerSocket socket) {
        try (Socket client = socket.accept()) {
            client.getInputStream().readNBytes("POST".getBytes(StandardCharsets.US_ASCII).length);
            client.setSoLinger(true, 0);
        } catch (IOException e) {
            // the test ends it
            return;
        }
    }
}
