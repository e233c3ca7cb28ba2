package candour.backend.experience.telling;

import static org.junit.jupiter.api.Assertions.assertEquals;

import candour.backend.support.TestPortal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.TreeMap;

/// Somebody who tells, with a browser without scripts that keeps cookies. It remembers every address it was led to and
/// every cookie it was given.
final class Teller {
    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    private final URI portal = TestPortal.running().address();
    private final Map<String, String> cookies = new TreeMap<>();
    private final List<String> seen = new ArrayList<>();

    /// A teller who has begun.
    static Teller begun() {
        Teller teller = new Teller();
        assertEquals("/tell/who", teller.target(teller.post("/tell")));
        return teller;
    }

    HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(portal.resolve(path)).GET());
    }

    /// Sends a form of these names and values by turns.
    HttpResponse<String> post(String path, String... fields) {
        StringJoiner form = new StringJoiner("&");
        for (int at = 0; at < fields.length; at += 2) {
            form.add(fields[at] + "=" + URLEncoder.encode(fields[at + 1], StandardCharsets.UTF_8));
        }
        return send(HttpRequest.newBuilder(portal.resolve(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Sec-Fetch-Site", "same-origin")
                .POST(HttpRequest.BodyPublishers.ofString(form.toString())));
    }

    /// Answers a step and says where that leads.
    String answer(String step, String... fields) {
        List<String> all = new ArrayList<>(List.of(fields));
        all.addAll(List.of("act", "save"));
        return target(post("/tell/" + step, all.toArray(String[]::new)));
    }

    /// Skips a step and says where that leads.
    String skip(String step) {
        return target(post("/tell/" + step, "act", "skip"));
    }

    /// Where a redirect leads.
    String target(HttpResponse<String> answer) {
        assertEquals(303, answer.statusCode(), answer.body());
        assertEquals("no-store", answer.headers().firstValue("cache-control").orElse(""));
        return answer.headers().firstValue("location").orElse("");
    }

    /// The cookies it holds.
    Map<String, String> cookies() {
        return cookies;
    }

    /// A second tab of the same browser.
    Teller secondTab() {
        Teller tab = new Teller();
        tab.cookies.putAll(cookies);
        return tab;
    }

    /// Every address and every header it was ever given.
    List<String> seen() {
        return seen;
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        if (!cookies.isEmpty()) {
            StringJoiner sent = new StringJoiner("; ");
            cookies.forEach((name, value) -> sent.add(name + "=" + value));
            request.header("Cookie", sent.toString());
        }
        try {
            HttpResponse<String> answer = CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
            answer.headers().allValues("set-cookie").forEach(this::keep);
            seen.add(answer.uri().toString());
            answer.headers().map().forEach((name, values) -> seen.add(name + ": " + values));
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void keep(String header) {
        String[] pair = header.split(";", 2)[0].split("=", 2);
        if (header.contains("Max-Age=0")) {
            cookies.remove(pair[0]);
        } else {
            cookies.put(pair[0], pair[1]);
        }
    }
}
