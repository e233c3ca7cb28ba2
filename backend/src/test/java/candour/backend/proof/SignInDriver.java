package candour.backend.proof;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;

/// Goal S6: signs in with a wrong password, in turn as somebody who has an account and as somebody who has none, and
/// looks whether the answers or their times tell the two apart. A person who may not sign in any more is asked for too.
///
/// Goal F12: then reads a page while fifty sign-ins a second are tried, and while none are.
///
/// Run by `mvn -Pproof -Dcandour.proof.only=signin`, on a machine that does nothing else: a password takes a hundred
/// times as long to check as the gap of the goal. Setting: `candour.proof.signins` (10,000 pairs of each; some twenty
/// minutes).
final class SignInDriver {
    private static final String KNOWN = "sample.known@example.org";
    private static final String UNKNOWN = "sample.other@example.org";
    private static final String CLOSED = "sample.ended@example.org";
    /// Of a password that is never tried.
    private static final String HASH =
            "$argon2id$v=19$m=19456,t=2,p=1$z0wEF5CFZ2BsGozV5FPHbg$Go9eB1vuQ1qOOTFZJMuwV/iOLpqq7X87iP4qM9r9aho";
    /// The tries come as if through a proxy that this names, so that each can come from another address.
    private static final Map<String, String> BEHIND_A_PROXY = Map.of("CANDOUR_TRUSTED_PROXY", "127.0.0.1");

    private static final int READS = 100;
    private static final int SIGN_INS = 50;
    private static final int SECONDS = 15;

    private final int pairs = Integer.getInteger("candour.proof.signins", 10_000);
    private final List<String> failures = new ArrayList<>();
    private final Map<String, Set<String>> shapes = new HashMap<>();
    private final URI portal;
    private final HttpClient client = Sending.client(Optional.empty());
    private int address;

    private SignInDriver(URI portal) {
        this.portal = portal;
    }

    /// Runs it in its folder; what is not met comes back in words.
    static List<String> prove(Path folder) throws IOException, SQLException {
        KilledDatabase database = ProofFolder.database(folder);
        try (PortalProcess portal = PortalProcess.start(database.options(), folder, BEHIND_A_PROXY)) {
            try (Connection connection = database.connect()) {
                open(connection, KNOWN, false);
                open(connection, CLOSED, true);
            }
            return new SignInDriver(portal.at("")).run();
        }
    }

    private List<String> run() {
        compare("an account and none", KNOWN);
        compare("a closed account and none", CLOSED);
        readers();
        Set<Set<String>> different = new HashSet<>(shapes.values());
        if (different.size() != 1 || different.iterator().next().size() != 1) {
            failures.add("sign-in answers differ by account: " + shapes);
        }
        return failures;
    }

    private void compare(String what, String email) {
        TimedPairs measured = TimedPairs.measure(pairs, () -> attempt(email), () -> attempt(UNKNOWN));
        Proofs.OUT.println("S6: signing in, " + what + ": " + measured);
        if (!measured.alike()) {
            failures.add("signing in, " + what + ": " + measured);
        }
    }

    private void readers() {
        slowest(0);
        double quiet = slowest(0);
        double busy = slowest(SIGN_INS);
        Proofs.OUT.printf(
                "F12: readers' p99 %.1f ms, with %d sign-ins a second %.1f ms, ratio %.2f%n",
                quiet, SIGN_INS, busy, busy / quiet);
        if (busy > 2 * quiet) {
            failures.add("readers' p99 %.1f ms, beside sign-ins %.1f ms".formatted(quiet, busy));
        }
    }

    /// Milliseconds of the slowest hundredth of a hundred reads a second.
    private double slowest(int signIns) {
        List<CompletableFuture<Long>> reads = new ArrayList<>();
        List<CompletableFuture<?>> others = new ArrayList<>();
        HttpRequest page = HttpRequest.newBuilder(portal.resolve("/privacy")).build();
        long begun = System.nanoTime();
        for (int tick = 0; tick < SECONDS * READS; tick++) {
            long due = begun + tick * (1_000_000_000L / READS);
            while (System.nanoTime() < due) {
                Sending.pause(1);
            }
            long sent = System.nanoTime();
            reads.add(client.sendAsync(page, HttpResponse.BodyHandlers.discarding())
                    .thenApply(answer -> System.nanoTime() - sent));
            if (signIns > 0 && tick % (READS / signIns) == 0) {
                others.add(client.sendAsync(request(UNKNOWN), HttpResponse.BodyHandlers.discarding()));
            }
        }
        long[] times =
                reads.stream().mapToLong(CompletableFuture::join).sorted().toArray();
        others.forEach(CompletableFuture::join);
        return times[times.length * 99 / 100] / 1e6;
    }

    private HttpRequest request(String email) {
        String form = "email=" + email.replace("@", "%40") + "&password=wrong+and+long+enough";
        return HttpRequest.newBuilder(portal.resolve("/sign-in"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("X-Forwarded-For", nextAddress())
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
    }

    private void attempt(String email) {
        try {
            HttpResponse<String> answer = client.send(request(email), HttpResponse.BodyHandlers.ofString());
            shapes.computeIfAbsent(email, fresh -> new HashSet<>()).add(shape(answer, email));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /// All that an answer shows, but for the address that was typed.
    private static String shape(HttpResponse<String> answer, String email) {
        Map<String, List<String>> headers = new TreeMap<>(answer.headers().map());
        headers.remove("date");
        return answer.statusCode() + " " + headers + " "
                + answer.body().replace(email, "somebody").hashCode();
    }

    /// Another address for each try, since one is slowed down after ten.
    private String nextAddress() {
        address++;
        return "10.%d.%d.%d".formatted(address >> 16 & 255, address >> 8 & 255, address & 255);
    }

    /// Opens an account that can sign in, or one that could.
    private static void open(Connection connection, String email, boolean closed) throws SQLException {
        byte[] random = new byte[64];
        new SecureRandom().nextBytes(random);
        byte[] reference = Arrays.copyOf(random, 16);
        try (PreparedStatement insert = connection.prepareStatement("""
                INSERT INTO account (reference, email, display_name, roles, password_hash, totp_secret, totp_step, sample,
                                     created_at, disabled_at)
                VALUES (?, ?, 'Sample Person', 'caseworker', ?, ?, 0, FALSE, NOW(6), IF(?, NOW(6), NULL))
                """)) {
            insert.setBytes(1, reference);
            insert.setString(2, email);
            insert.setString(3, HASH);
            insert.setBytes(4, random);
            insert.setBoolean(5, closed);
            insert.executeUpdate();
        }
    }
}
