package candour.backend.proof;

import candour.shared.reference.ReportReference;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/// Goal S6: guesses references of a portal that holds reports, by the hundred thousand and from many addresses, since
/// one is slowed down; then asks with a right and a wrong reference in turn and looks whether anything tells them
/// apart.
///
/// Run by `mvn -Pproof`. Settings: `candour.proof.guesses` (200,000), `candour.proof.pairs` (10,000).
final class GuessDriver {
    private static final PrintStream OUT = Proofs.OUT;
    private static final int REPORTS = 200;
    private static final int PER_ADDRESS = 2_000;
    private static final int GUESSERS = 4;

    private final int guesses = Integer.getInteger("candour.proof.guesses", 200_000);
    private final int pairs = Integer.getInteger("candour.proof.pairs", 10_000);
    private final SecureRandom random = new SecureRandom();
    private final AtomicInteger address = new AtomicInteger(2);
    private final List<String> failures = new ArrayList<>();
    private final URI portal;

    private GuessDriver(URI portal) {
        this.portal = portal;
    }

    /// Runs it in its folder; what is not met comes back in words.
    static List<String> prove(Path folder) throws IOException, SQLException, InterruptedException {
        KilledDatabase database = ProofFolder.database(folder);
        try (PortalProcess portal = PortalProcess.start(database.options(), folder)) {
            return new GuessDriver(portal.at("")).run();
        }
    }

    private List<String> run() throws IOException, InterruptedException {
        List<String> references = new ArrayList<>();
        for (int report = 0; report < REPORTS; report++) {
            references.add(Sending.of(report).attempt(portal).orElseThrow());
        }
        guess();
        entering("the page", this::enter, references);
        entering("the app", (reference, client) -> Sending.visit(portal, reference, client), references);
        halves(references);
        return failures;
    }

    /// Whole, well-formed references at random; each must be unknown.
    private void guess() throws InterruptedException {
        AtomicInteger hits = new AtomicInteger();
        AtomicInteger misses = new AtomicInteger();
        AtomicInteger others = new AtomicInteger();
        ExecutorService guessers = Executors.newFixedThreadPool(GUESSERS);
        for (int done = 0; done < guesses; done += PER_ADDRESS) {
            int share = Math.min(PER_ADDRESS, guesses - done);
            guessers.submit(() -> {
                try (HttpClient client = neighbour()) {
                    for (int i = 0; i < share; i++) {
                        int status =
                                Sending.status(portal, anyReference(), client).statusCode();
                        (status == 200 ? hits : status == 404 ? misses : others).incrementAndGet();
                    }
                }
            });
        }
        guessers.shutdown();
        boolean finished = guessers.awaitTermination(30, TimeUnit.MINUTES);
        OUT.printf(
                "S6: %,d guesses, %d hits, %,d misses, %d other answers%n",
                guesses, hits.get(), misses.get(), others.get());
        if (!finished || hits.get() != 0 || misses.get() != guesses) {
            failures.add("guesses: %d hits and %d other answers".formatted(hits.get(), others.get()));
        }
    }

    /// A way to come in with a reference.
    private interface Door {
        HttpResponse<String> enter(String reference, HttpClient client);
    }

    /// Coming in with a reference: one that is there and one that is not.
    private void entering(String where, Door door, List<String> references) {
        Map<String, Integer> shapes = new TreeMap<>();
        HttpClient[] client = {neighbour()};
        for (int i = 0; i < 500; i++) {
            shapes.merge("there " + shape(door.enter(references.get(i % REPORTS), client[0])), 1, Integer::sum);
            shapes.merge("not " + shape(door.enter(anyReference(), client[0])), 1, Integer::sum);
        }
        if (shapes.size() != 2
                || shapes.keySet().stream()
                                .map(one -> one.substring(one.indexOf(' ')))
                                .distinct()
                                .count()
                        != 1) {
            failures.add(where + ": hit and miss differ in status, length or headers: " + shapes);
        }
        List<String> others = references.stream().map(unused -> anyReference()).toList();
        int[] turn = {0};
        TimedPairs times = TimedPairs.measure(
                pairs,
                () -> door.enter(references.get(turn[0] % REPORTS), next(client, turn)),
                () -> door.enter(others.get(turn[0] % REPORTS), next(client, turn)));
        OUT.println("S6: a reference on " + where + ", there and not there: " + times);
        if (!times.alike()) {
            failures.add("a reference on " + where + ": " + times);
        }
    }

    /// References that are not there: the first half of one that is, and none of it.
    private void halves(List<String> references) {
        // made beforehand: what it takes to make one is not what is timed
        List<String> halves = references.stream().map(this::half).toList();
        List<String> others = references.stream().map(unused -> anyReference()).toList();
        HttpClient[] client = {neighbour()};
        int[] turn = {0};
        TimedPairs times = TimedPairs.measure(
                pairs,
                () -> require404(Sending.status(portal, halves.get(turn[0] % REPORTS), next(client, turn))),
                () -> require404(Sending.status(portal, others.get(turn[0] % REPORTS), next(client, turn))));
        OUT.println("S6: first half right, and nothing right: " + times);
        if (!times.alike()) {
            failures.add("first half of a reference: " + times);
        }
    }

    /// The client of both sides, every so often from another address. Both go through the same connection, because one
    /// connection may be served a hundredth slower than another, for as long as it lasts and whatever is asked.
    private HttpClient next(HttpClient[] client, int[] turn) {
        turn[0]++;
        if (turn[0] % PER_ADDRESS == 0) {
            client[0] = neighbour();
        }
        return client[0];
    }

    private HttpResponse<String> enter(String reference, HttpClient client) {
        HttpRequest request = HttpRequest.newBuilder(portal.resolve("/check"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(
                        "reference=" + URLEncoder.encode(reference, StandardCharsets.UTF_8)))
                .build();
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /// All that an answer shows without its secrets: status, names and lengths of headers, length of the body.
    private static String shape(HttpResponse<String> answer) {
        Map<String, String> headers = new TreeMap<>();
        answer.headers().map().forEach((name, values) -> {
            boolean secret = name.equals("set-cookie") || name.equals("date");
            headers.put(name, secret ? String.valueOf(String.join("", values).length()) : values.toString());
        });
        return answer.statusCode() + " " + headers + " " + answer.body().length();
    }

    private static void require404(HttpResponse<String> answer) {
        if (answer.statusCode() != 404) {
            throw new IllegalStateException("answered " + answer.statusCode());
        }
    }

    private String anyReference() {
        byte[] bytes = new byte[11];
        random.nextBytes(bytes);
        return ReportReference.of(bytes).written();
    }

    /// Half of the symbols of this reference, then others.
    private String half(String reference) {
        String symbols = reference.replace("-", "").replace(" ", "");
        while (true) {
            String other = anyReference().replace("-", "").replace(" ", "");
            String mixed = symbols.substring(0, symbols.length() / 2) + other.substring(symbols.length() / 2);
            if (ReportReference.parse(mixed).isPresent()) {
                return mixed;
            }
        }
    }

    /// A client from the next address of loopback.
    private HttpClient neighbour() {
        int number = address.getAndIncrement();
        byte[] bytes = {127, 0, (byte) (number / 250), (byte) (number % 250 + 1)};
        try {
            return Sending.client(Optional.of(InetAddress.getByAddress(bytes)));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
