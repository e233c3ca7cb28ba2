package candour.backend.experience.checking;

import candour.backend.support.Browsing;
import java.net.HttpCookie;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// Somebody with a browser that keeps the cookie of a visit and follows redirects.
public final class Visitor {
    private final Browsing portal = Browsing.testPortal();
    private final String prefix;
    private String cookie = "";

    private Visitor(String prefix) {
        this.prefix = prefix;
    }

    public static Visitor inEnglish() {
        return new Visitor("");
    }

    static Visitor inWelsh() {
        return new Visitor("/cy");
    }

    /// Types a reference and comes to the page it leads to.
    public HttpResponse<String> check(String reference) {
        return follow(send("/check", "reference", reference));
    }

    HttpResponse<String> open(String path) {
        return portal.get(path.startsWith(prefix) ? path : prefix + path, "Cookie", cookie);
    }

    HttpResponse<String> send(String path, String... namesAndValues) {
        StringBuilder form = new StringBuilder();
        for (int at = 0; at < namesAndValues.length; at += 2) {
            form.append(at == 0 ? "" : "&")
                    .append(namesAndValues[at])
                    .append('=')
                    .append(URLEncoder.encode(namesAndValues[at + 1], StandardCharsets.UTF_8));
        }
        return keep(portal.submit(prefix + path, form.toString(), "Cookie", cookie));
    }

    public HttpResponse<String> act(String path, String... namesAndValues) {
        return follow(send(path, namesAndValues));
    }

    boolean hasVisit() {
        return !cookie.isEmpty();
    }

    private HttpResponse<String> follow(HttpResponse<String> answer) {
        return answer.statusCode() == 303
                ? open(answer.headers().firstValue("location").orElseThrow())
                : answer;
    }

    private HttpResponse<String> keep(HttpResponse<String> answer) {
        Optional<HttpCookie> sent = answer.headers().allValues("set-cookie").stream()
                .flatMap(line -> HttpCookie.parse("Set-Cookie:" + line).stream())
                .filter(one -> one.getName().equals(CheckController.VISIT))
                .findFirst();
        sent.ifPresent(one -> cookie = one.getValue().isEmpty() ? "" : one.getName() + "=" + one.getValue());
        return answer;
    }
}
