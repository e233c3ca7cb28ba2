package candour.backend.proof;

import candour.shared.experience.Questionnaire;
import candour.shared.reference.SubmissionSecret;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// One report as the app sends it: made once with a secret of its own, and sent again with the same secret until it is
/// acknowledged.
public final class Sending {
    private static final HttpClient CLIENT = client(Optional.empty());
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Pattern REFERENCE = Pattern.compile("\"reference\":\"([^\"]+)\"");
    private static final Pattern VISIT = Pattern.compile("\"visit\":\"([^\"]+)\"");

    private final String json;

    private Sending(String json) {
        this.json = json;
    }

    /// A report with a number in its words, so that it can be told from others.
    public static Sending of(int report) {
        return of(Map.of(Questionnaire.OWN_WORDS, "Report " + report));
    }

    /// A report with these answers: id of the question to one code, or to a text without quotes and backslashes.
    static Sending of(Map<String, String> answers) {
        String secret = SubmissionSecret.next(new SecureRandom()).written();
        String given = new TreeMap<>(answers)
                .entrySet().stream()
                        .map(answer -> "\"%s\":[\"%s\"]".formatted(answer.getKey(), answer.getValue()))
                        .collect(Collectors.joining(","));
        return new Sending("{\"secret\":\"%s\",\"questionnaire\":%d,\"language\":\"en\",\"answers\":{%s}}"
                .formatted(secret, Questionnaire.current().version(), given));
    }

    /// Sends it once.
    ///
    /// @return the receipt's reference; empty when the answer was none, or one that says to try again
    /// @throws IllegalStateException when the portal says anything else
    public Optional<String> attempt(URI portal) {
        return attempt(portal, CLIENT);
    }

    /// Sends it once by this client, with headers as pairs of name and value.
    Optional<String> attempt(URI portal, HttpClient client, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(portal.resolve("/api/v1/reports"))
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json));
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        try {
            HttpResponse<String> answer = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() == 503) {
                return Optional.empty();
            }
            return Optional.of(receipt(answer.statusCode() + " " + answer.body()));
        } catch (IOException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    /// The reference in an answer of the portal.
    ///
    /// @throws IllegalStateException when it holds none
    static String receipt(String answer) {
        Matcher reference = REFERENCE.matcher(answer);
        if (!reference.find()) {
            throw new IllegalStateException("the portal answered " + answer);
        }
        return reference.group(1);
    }

    /// What the portal answers to somebody who asks for the report with this reference: what it says of the visit where
    /// it gives none.
    static HttpResponse<String> status(URI portal, String reference, HttpClient client) {
        HttpResponse<String> begun = visit(portal, reference, client);
        return begun.statusCode() == 200
                ? post(portal, "/status", "{\"visit\":\"" + visitIn(begun.body()) + "\"}", client)
                : begun;
    }

    /// What the portal answers to somebody who begins a visit with this reference.
    static HttpResponse<String> visit(URI portal, String reference, HttpClient client) {
        return post(portal, "/visits", "{\"reference\":\"" + reference + "\"}", client);
    }

    /// The visit in an answer of the portal.
    ///
    /// @throws IllegalStateException when it holds none
    static String visitIn(String answer) {
        Matcher visit = VISIT.matcher(answer);
        if (!visit.find()) {
            throw new IllegalStateException("the portal answered " + answer);
        }
        return visit.group(1);
    }

    private static HttpResponse<String> post(URI portal, String path, String body, HttpClient client) {
        HttpRequest request = HttpRequest.newBuilder(portal.resolve("/api/v1/reports" + path))
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
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

    /// Whether the report with this reference is there.
    static boolean isFound(URI portal, String reference) {
        return status(portal, reference, CLIENT).statusCode() == 200;
    }

    /// A client, from an address of loopback of its own where one is given: 127.0.0.2 is another neighbour.
    static HttpClient client(Optional<InetAddress> from) {
        HttpClient.Builder builder =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(Duration.ofSeconds(2));
        from.ifPresent(builder::localAddress);
        return builder.build();
    }

    static void pause(int millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
