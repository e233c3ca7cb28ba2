package candour.backend.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import candour.backend.support.TestPortal;
import candour.shared.reference.ReportReference;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Goal S7: what a request says of its own way changes nothing. The limit of one address holds whatever headers,
/// spellings of the path and methods it tries.
class ForgedWayTest {
    private static final int MOST_ATTEMPTS = 6_000;
    /// What one address may ask at once, and a fifth more for what comes back while this runs.
    private static final int MOST_ACCEPTED = 3_600;
    private static final List<String> HEADERS = List.of(
            "X-Forwarded-For",
            "x-forwarded-for",
            "X-FORWARDED-FOR",
            "Forwarded",
            "X-Real-IP",
            "True-Client-IP",
            "CF-Connecting-IP",
            "X-Client-IP",
            "X-Cluster-Client-IP",
            "X-Originating-IP",
            "Fastly-Client-IP",
            "Via");
    private static final List<String> PATHS =
            List.of("/api/v1/reports/visits", "/api/v1/reports/visits/", "/api//v1/reports/visits");
    private static final Random RANDOM = new Random(7);

    private static URI portal;

    @BeforeAll
    static void start() {
        portal = TestPortal.emptied().address();
    }

    @Test
    void no_forged_header_and_no_other_spelling_gets_round_the_limit_and_nobody_else_is_slowed_down() throws Exception {
        int accepted = 0;
        List<HttpResponse<String>> refused = new ArrayList<>();
        try (HttpClient client = Sending.client(Optional.of(InetAddress.getByName("127.9.8.7")))) {
            for (int attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
                HttpResponse<String> answer = ask(client, attempt);
                if (answer.statusCode() == 429) {
                    refused.add(answer);
                } else {
                    accepted++;
                }
            }
        }
        for (HttpResponse<String> answer : refused) {
            assertTrue(
                    Integer.parseInt(answer.headers().firstValue("retry-after").orElse("0")) >= 1);
        }
        assertTrue(accepted <= MOST_ACCEPTED, accepted + " were let through");
        try (HttpClient neighbour = Sending.client(Optional.of(InetAddress.getByName("127.9.8.6")))) {
            assertEquals(404, Sending.status(portal, anyReference(), neighbour).statusCode());
        }
    }

    private static HttpResponse<String> ask(HttpClient client, int attempt) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(portal.resolve(PATHS.get(attempt % PATHS.size())))
                .header("Content-Type", "application/json")
                .header("X-HTTP-Method-Override", attempt % 2 == 0 ? "PUT" : "GET")
                .POST(HttpRequest.BodyPublishers.ofString("{\"reference\":\"" + anyReference() + "\"}"));
        String header = HEADERS.get(attempt % HEADERS.size());
        String way = way(attempt);
        request.header(header, header.equals("Forwarded") ? "for=" + way : way);
        if (attempt % 5 == 0) {
            // the same header twice, and one that cannot be read
            request.header("X-Forwarded-For", way).header("X-Forwarded-For", "%%%, ,");
        }
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static String way(int attempt) {
        String address = "%d.%d.%d.%d".formatted(RANDOM.nextInt(223) + 1, RANDOM.nextInt(256), RANDOM.nextInt(256), 9);
        return switch (attempt % 4) {
            case 0 -> address;
            case 1 -> address + ", 127.0.0.1";
            case 2 -> "2001:db8:%x:%x::1".formatted(RANDOM.nextInt(65_536), RANDOM.nextInt(65_536));
            default -> "127.0.0.1, " + address;
        };
    }

    private static String anyReference() {
        byte[] bytes = new byte[11];
        RANDOM.nextBytes(bytes);
        return ReportReference.of(bytes).written();
    }
}
