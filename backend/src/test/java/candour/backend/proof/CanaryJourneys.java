package candour.backend.proof;

import candour.shared.experience.Questionnaire;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Sends planted words to the portal in every way people and programs can.
final class CanaryJourneys implements AutoCloseable {
    private static final String JSON = "application/json";
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String REPORTS = "/api/v1/reports";
    private static final int TOO_LONG = 300;

    private final URI portal;
    private final Canaries canaries;
    private final HttpClient client;
    private final Map<String, Integer> statuses = new TreeMap<>();

    CanaryJourneys(URI portal, Canaries canaries) throws UnknownHostException {
        this.portal = portal;
        this.canaries = canaries;
        String from = "127.77.88.99";
        canaries.watch("address of the sender", from);
        client = Sending.client(Optional.of(InetAddress.getByName(from)));
    }

    /// How many answers there were, by kind of request and status.
    Map<String, Integer> statuses() {
        return statuses;
    }

    /// Ends its connections: what an open one has read last is still with it.
    @Override
    public void close() {
        client.close();
    }

    int requests() {
        return statuses.values().stream().mapToInt(Integer::intValue).sum();
    }

    /// A report of the app, a message to it, and answers about equality.
    void app(int report) {
        HttpResponse<String> sent = post("app: send", REPORTS, JSON, report(words(report)), List.of());
        String reference = Sending.receipt(sent.statusCode() + sent.body());
        canaries.watch("reference of report " + report, reference);
        canaries.watch("symbols of report " + report, reference.replace("-", "").replace(" ", ""));
        String asked = "{\"reference\":\"" + reference + "\"}";
        String visit = Sending.visitIn(
                post("app: visit", REPORTS + "/visits", JSON, asked, List.of()).body());
        String message = "{\"visit\":\"%s\",\"text\":\"%s\"}".formatted(visit, canaries.plant("message " + report));
        post("app: message", REPORTS + "/messages", JSON, message, List.of());
        post("app: status", REPORTS + "/status", JSON, "{\"visit\":\"" + visit + "\"}", List.of());
        String about = "{\"once\":\"%s\",\"answers\":{\"religion\":\"other\",\"religion.words\":\"%s\"}}"
                .formatted(secret(), canaries.plant("religion " + report));
        post("app: about you", "/api/v1/equality-answers", JSON, about, List.of());
    }

    /// A report told in the browser, and looked up again.
    void browser(int report) {
        List<String> cookie = cookies(post("web: begin", "/tell", FORM, "", List.of()));
        Map<String, String> fields = new LinkedHashMap<>(words(report));
        post("web: where", "/tell/where", FORM, form(Map.of("place", fields.get("place"))), cookie);
        post("web: reasons", "/tell/reasons", FORM, form(Map.of("reason-words", fields.get("reason-words"))), cookie);
        Map<String, String> words = Map.of("own-words", fields.get("own-words"), "praise", fields.get("praise"));
        post("web: words", "/tell/words", FORM, form(words), cookie);
        get("web: check answers", "/tell/check-answers", cookie);
        post("web: send", "/tell/check-answers", FORM, "", cookie);
        get("web: reference", "/tell/reference", cookie);
        String typed = form(Map.of("reference", canaries.plant("typed reference " + report)));
        post("web: check", "/check", FORM, typed, List.of());
        String about = form(Map.of(
                "once",
                secret(),
                "step",
                "religion",
                "religion",
                "other",
                "religion.words",
                canaries.plant("religion on the web " + report)));
        post("web: about you", "/tell/about-you", FORM, about, List.of());
    }

    /// What makes the portal complain.
    void errors(int report) {
        String whole = report(words(report));
        post("error: half", REPORTS, JSON, whole.substring(0, whole.length() - 12), List.of());
        post("error: form", REPORTS, FORM, whole, List.of());
        post("error: unknown question", REPORTS, JSON, report(Map.of(canaries.plant("question"), "yes")), List.of());
        post("error: unknown option", REPORTS, JSON, report(Map.of("fair", canaries.plant("option"))), List.of());
        String endless = (canaries.plant("endless") + " ").repeat(TOO_LONG);
        post("error: too long", REPORTS, JSON, report(Map.of(Questionnaire.OWN_WORDS, endless)), List.of());
        post(
                "error: huge",
                REPORTS,
                JSON,
                report(Map.of(Questionnaire.OWN_WORDS, endless.repeat(TOO_LONG))),
                List.of());
        String lost = "\"" + canaries.plant("wrong type") + "\"";
        post(
                "error: wrong type",
                REPORTS,
                JSON,
                "{\"secret\":{\"a\":" + lost + "},\"answers\":" + lost + "}",
                List.of());
        get("error: query", "/tell?x=" + canaries.plant("query"), List.of());
        get("error: path", "/" + canaries.plant("path"), List.of());
        get("error: reference in a path", "/check/" + canaries.plant("path of a reference"), List.of());
        String cookie = "__Host-tell=" + canaries.plant("cookie") + "; __Host-visit=" + canaries.plant("visit");
        get("error: cookies", "/tell/words", List.of(cookie));
        get("error: visit", "/check/report", List.of(cookie));
    }

    /// A report that nobody can take while the database is away.
    void unanswered(int report) {
        post("away: send", REPORTS, JSON, report(words(report)), List.of());
        List<String> cookie = List.of("__Host-tell=" + canaries.plant("cookie while away"));
        String words = form(Map.of("own-words", canaries.plant("words while away")));
        post("away: words", "/tell/words", FORM, words, cookie);
    }

    private Map<String, String> words(int report) {
        Map<String, String> words = new LinkedHashMap<>();
        for (String field : List.of("place", "reason-words", Questionnaire.OWN_WORDS, Questionnaire.PRAISE)) {
            words.put(field, canaries.plant(field + " of report " + report));
        }
        return words;
    }

    private String report(Map<String, String> answers) {
        String given = answers.entrySet().stream()
                .map(answer -> "\"%s\":[\"%s\"]".formatted(answer.getKey(), answer.getValue()))
                .collect(Collectors.joining(","));
        return "{\"secret\":\"%s\",\"questionnaire\":%d,\"language\":\"en\",\"answers\":{%s}}"
                .formatted(secret(), Questionnaire.current().version(), given);
    }

    private String secret() {
        candour.shared.reference.SubmissionSecret secret =
                candour.shared.reference.SubmissionSecret.next(new java.security.SecureRandom());
        canaries.watch("secret of a sender", secret.written());
        canaries.watch("bytes of a sender's secret", secret.bytes());
        return secret.written();
    }

    private HttpResponse<String> post(String kind, String path, String type, String body, List<String> cookies) {
        HttpRequest.Builder request = HttpRequest.newBuilder(portal.resolve(path))
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofString(body));
        return send(kind, request, cookies);
    }

    private void get(String kind, String path, List<String> cookies) {
        send(kind, HttpRequest.newBuilder(portal.resolve(path)), cookies);
    }

    private HttpResponse<String> send(String kind, HttpRequest.Builder request, List<String> cookies) {
        for (String header : List.of("User-Agent", "Referer", "X-Forwarded-For", "Accept-Language", "X-Request-Id")) {
            request.header(header, canaries.plant("header " + header));
        }
        if (!cookies.isEmpty()) {
            request.header("Cookie", String.join("; ", cookies));
        }
        try {
            HttpResponse<String> answer = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
            statuses.merge(kind + " " + answer.statusCode(), 1, Integer::sum);
            return answer;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(kind, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static List<String> cookies(HttpResponse<String> answer) {
        List<String> cookies = new ArrayList<>();
        answer.headers().allValues("set-cookie").forEach(cookie -> cookies.add(cookie.split(";", 2)[0]));
        return cookies;
    }

    private static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
