package candour.backend.support;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/// Firebase Cloud Messaging and the place that gives out its access tokens, on this machine. It delivers, unless it was
/// told how to behave towards the next messages. It counts every call and keeps every body as it came.
public final class FakeFcm implements AutoCloseable {
    private static final Pattern TOKEN = Pattern.compile("\"token\"\\s*:\\s*\"([^\"]+)\"");
    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final ConcurrentLinkedQueue<Manner> next = new ConcurrentLinkedQueue<>();
    private final AtomicInteger calls = new AtomicInteger();
    private final Semaphore stalled = new Semaphore(0);
    private final List<String> bodies = new CopyOnWriteArrayList<>();
    private final Map<String, Integer> delivered = new ConcurrentHashMap<>();
    private volatile CountDownLatch release = new CountDownLatch(1);

    /// How one message is answered.
    private interface Manner {
        void answer(HttpExchange exchange, String body) throws IOException;
    }

    private FakeFcm(HttpServer server) {
        this.server = server;
    }

    /// One that listens.
    public static FakeFcm start() throws IOException {
        FakeFcm fake =
                new FakeFcm(HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 200));
        fake.server.setExecutor(fake.threads);
        fake.server.createContext("/token", fake::token);
        fake.server.createContext("/v1/projects/candour-test/messages:send", fake::take);
        fake.server.start();
        return fake;
    }

    /// Where it listens.
    public URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    /// A file with a service account that it knows, made for this run.
    public Path serviceAccount(Path folder) throws IOException, NoSuchAlgorithmException {
        KeyPairGenerator keys = KeyPairGenerator.getInstance("RSA");
        keys.initialize(2048);
        String key = Base64.getMimeEncoder(64, new byte[] {'\n'})
                .encodeToString(keys.generateKeyPair().getPrivate().getEncoded());
        return Files.writeString(
                folder.resolve("service-account.json"), """
                {"type":"service_account","project_id":"candour-test","private_key_id":"1","client_id":"1",
                "client_email":"sender@candour-test.example.org","token_uri":"%s/token",
                "private_key":"-----BEGIN PRIVATE KEY-----\\n%s\\n-----END PRIVATE KEY-----\\n"}
                """.formatted(address(), key.replace("\n", "\\n")));
    }

    /// Answers the next messages with a status, and with how long to wait.
    public void throttle(int messages, int status, String retryAfter) {
        script(messages, (exchange, body) -> {
            if (!retryAfter.isEmpty()) {
                exchange.getResponseHeaders().add("Retry-After", retryAfter);
            }
            answer(exchange, status, "{\"error\":{\"code\":" + status + ",\"status\":\"UNAVAILABLE\"}}");
        });
    }

    /// Answers the next messages with what is no answer.
    public void babble(int messages, int status, String nonsense) {
        script(messages, (exchange, body) -> answer(exchange, status, nonsense));
    }

    /// Says of the next messages that there is no such device.
    public void knowNobody(int messages) {
        script(messages, (exchange, body) -> answer(exchange, 404, """
                {"error":{"code":404,"message":"Requested entity was not found.","status":"NOT_FOUND","details":[{
                "@type":"type.googleapis.com/google.firebase.fcm.v1.FcmError","errorCode":"UNREGISTERED"}]}}"""));
    }

    /// Holds the next messages until [#release], then delivers them.
    public void stall(int messages) {
        script(messages, (exchange, body) -> {
            stalled.release();
            hold();
            deliver(exchange, body);
        });
    }

    /// Holds the next messages until [#release], then drops them.
    public void swallow(int messages) {
        script(messages, (exchange, body) -> {
            stalled.release();
            hold();
            exchange.close();
        });
    }

    /// Delivers again from now on, whatever it was told.
    public void behave() {
        next.clear();
    }

    /// Holds what is to be held again, after [#release].
    public void holdAgain() {
        release = new CountDownLatch(1);
    }

    /// Lets go of everything that is held.
    public void release() {
        release.countDown();
    }

    /// Every call of whatever kind.
    public int calls() {
        return calls.get();
    }

    /// Waits until so many messages are held.
    public void awaitStalled(int messages) throws InterruptedException {
        if (!stalled.tryAcquire(messages, 30, TimeUnit.SECONDS)) {
            throw new IllegalStateException("only " + stalled.availablePermits() + " messages came");
        }
    }

    /// Every message as it came, delivered or not.
    public List<String> bodies() {
        return List.copyOf(bodies);
    }

    /// How often each device was delivered something.
    public Map<String, Integer> delivered() {
        return Map.copyOf(delivered);
    }

    @Override
    public void close() {
        release();
        server.stop(0);
        threads.shutdownNow();
    }

    private void script(int messages, Manner manner) {
        for (int i = 0; i < messages; i++) {
            next.add(manner);
        }
    }

    private void token(HttpExchange exchange) throws IOException {
        calls.incrementAndGet();
        exchange.getRequestBody().readAllBytes();
        answer(exchange, 200, "{\"access_token\":\"made-up\",\"expires_in\":3600,\"token_type\":\"Bearer\"}");
    }

    private void take(HttpExchange exchange) throws IOException {
        calls.incrementAndGet();
        byte[] sent = exchange.getRequestBody().readAllBytes();
        if ("gzip".equals(exchange.getRequestHeaders().getFirst("Content-Encoding"))) {
            try (var in = new GZIPInputStream(new ByteArrayInputStream(sent))) {
                sent = in.readAllBytes();
            }
        }
        String body = new String(sent, StandardCharsets.UTF_8);
        bodies.add(body);
        Manner manner = next.poll();
        if (manner == null) {
            deliver(exchange, body);
        } else {
            manner.answer(exchange, body);
        }
    }

    private void deliver(HttpExchange exchange, String body) throws IOException {
        Matcher token = TOKEN.matcher(body);
        delivered.merge(token.find() ? token.group(1) : "nobody", 1, Integer::sum);
        answer(exchange, 200, "{\"name\":\"projects/candour-test/messages/" + calls.get() + "\"}");
    }

    private void hold() {
        try {
            if (!release.await(60, TimeUnit.SECONDS)) {
                throw new IllegalStateException("nobody let go");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void answer(HttpExchange exchange, int status, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json; charset=UTF-8");
        try (exchange) {
            exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }
}
